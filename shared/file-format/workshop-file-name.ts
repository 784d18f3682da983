/** The name that is suggested for a workshop's file. */
import { titleFileStem } from '../slides/file-stem';
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';

/** The ending of workshop files, with its full stop. */
export const WORKSHOP_FILE_ENDING = '.pejling';

/** Names of devices, which Windows does not accept as file names, whatever the ending. */
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** «Reformer og ledelsesudvikling.pejling»: the title as far as every system accepts it, at most 90 characters. */
export function workshopFileName({ title }: { readonly title: string }): string {
  // Half a surrogate pair is not a character, and a leading full stop hides a file.
  const characters = titleFileStem(title).replace(/\p{Cs}/gu, '');
  const stem = characters.replace(/^[. ]+|[. ]+$/gu, '');
  if (stem === '') return `Pejling${WORKSHOP_FILE_ENDING}`;
  return `${DEVICES.test(stem) ? 'Pejling ' : ''}${stem}${WORKSHOP_FILE_ENDING}`;
}

/**
 * «Reformer og ledelsesudvikling redning.pejling»: differs from the name of the workshop's own file, which it
 * must not replace.
 */
export function rescueFileName({
  title,
  language,
}: {
  readonly title: string;
  readonly language: Language;
}): string {
  const name = workshopFileName({ title });
  const word = dictionaryFor(language).files.rescueName;
  return `${name.slice(0, -WORKSHOP_FILE_ENDING.length)} ${word}${WORKSHOP_FILE_ENDING}`;
}

/** True for the name or path of a workshop file, in capitals too. */
export function hasWorkshopEnding(name: string): boolean {
  return name.toLowerCase().endsWith(WORKSHOP_FILE_ENDING);
}
