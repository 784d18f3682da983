/** The name that is suggested for a workshop's file. */
import { DEVICES, titleFileStem } from '../slides/file-stem';
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';

/** The ending of workshop files, with its full stop. */
export const WORKSHOP_FILE_ENDING = '.pejling';

/** What a workshop's file is named after. `date` is an ISO date; blank for none. */
interface Named {
  readonly title: string;
  readonly date: string;
}

/**
 * «Reformer og ledelsesudvikling 2026-09-22.pejling»: the title as far as every system accepts it, and the workshop's
 * date, so that last year's file is not taken for this year's. At most 100 characters.
 */
export function workshopFileName({ title, date }: Named): string {
  // A leading full stop hides a file.
  const stem = titleFileStem(title).replace(/^[. ]+|[. ]+$/gu, '');
  const name = DEVICES.test(stem) ? `Pejling ${stem}` : stem;
  return `${name || 'Pejling'}${date === '' ? '' : ` ${date}`}${WORKSHOP_FILE_ENDING}`;
}

/**
 * «Reformer og ledelsesudvikling 2026-09-22 redning.pejling»: differs from the name of the workshop's own file, which it
 * must not replace.
 */
export function rescueFileName({
  language,
  ...named
}: Named & { readonly language: Language }): string {
  const name = workshopFileName(named);
  const word = dictionaryFor(language).files.rescueName;
  return `${name.slice(0, -WORKSHOP_FILE_ENDING.length)} ${word}${WORKSHOP_FILE_ENDING}`;
}

/** «Årsmøde for stabschefer skabelon.pejling»: a template is of no date. */
export function templateFileName({
  language,
  title,
}: Pick<Named, 'title'> & { readonly language: Language }): string {
  const name = workshopFileName({ title, date: '' });
  const word = dictionaryFor(language).files.templateName;
  return `${name.slice(0, -WORKSHOP_FILE_ENDING.length)} ${word}${WORKSHOP_FILE_ENDING}`;
}

/** True for the name or path of a workshop file, in capitals too. */
export function hasWorkshopEnding(name: string): boolean {
  return name.toLowerCase().endsWith(WORKSHOP_FILE_ENDING);
}
