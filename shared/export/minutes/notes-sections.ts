/** What was typed while the room talked, as sections of the minutes: the points of each agenda item, then what was agreed on. */
import type { Workshop } from '../../domain/workshop/workshop';
import {
  isBlank,
  notesOf,
  pointsIn,
  withoutTable,
  type Agreement,
} from '../../domain/workshop/item-notes';
import { localize } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import { dictionaryFor } from '../../text/dictionary';

/** Stands before what is a point of a list, in the text of a section. */
export const LIST_MARK = '– ';

export interface NotesSection {
  readonly key: string;
  readonly name: string;
  /** A paragraph for each point or agreement, each with its mark. */
  readonly text: readonly string[];
}

const AGREEMENTS = 'agreements';
const OF_ITEM = 'notes:';
const OF_GONE = 'notes-of-gone';

/** Whether a section tells of notes or agreements; what Pejling wrote of a vote does not. */
export function isOfNotes(key: string): boolean {
  return key === AGREEMENTS || key === OF_GONE || key.startsWith(OF_ITEM);
}

/** Whether a section holds what was agreed on, which the board reads, too. */
export function isOfAgreements(key: string): boolean {
  return key === AGREEMENTS;
}

/** In the order of the agenda; what belonged to an item that is gone comes after it, so that nothing is lost. */
export function notesSections(workshop: Workshop): readonly NotesSection[] {
  const { agenda, notes, language } = workshop;
  const words = dictionaryFor(language).notes;
  const known = new Set(agenda.map(({ id }) => id));
  const gone = notes.filter(({ id }) => !known.has(id));
  const points = [
    ...agenda.map((item) => ({
      key: `${OF_ITEM}${item.id}`,
      name: localize(item.title, language),
      text: pointLines(workshop, notesOf(notes, item.id).points),
    })),
    {
      ...{ key: OF_GONE, name: words.gone },
      text: gone.flatMap((own) => pointLines(workshop, own.points)),
    },
  ];
  const all = [...agenda.map(({ id }) => notesOf(notes, id)), ...gone];
  const agreements = all.flatMap((own) => own.agreements).filter((one) => !isBlank(one));
  return [
    ...points,
    {
      ...{ key: AGREEMENTS, name: words.agreements },
      text: agreements
        .map((one) => agreementLine(one, workshop))
        .filter((line) => line !== '')
        .map((line) => `${LIST_MARK}${line}`),
    },
  ].filter(({ text }) => text.length > 0);
}

function pointLines({ namesTables }: Workshop, points: string): readonly string[] {
  return pointsIn(points)
    .map(asRead)
    .filter((point) => point !== '')
    .map((point) => `${LIST_MARK}${namesTables ? point : withoutTable(point)}`);
}

/** What is seen of a pasted line, without a mark of a list: it gets one. */
function asRead(line: string): string {
  return visibleText(line).replace(/^(?:[-–—*•·▪◦]\s+)+/u, '');
}

function agreementLine({ what, who, by }: Agreement, { language, namesTables }: Workshop): string {
  const told = (text: string): string => (namesTables ? text : withoutTable(text));
  return dictionaryFor(language).notes.agreed(
    told(asRead(what)),
    told(visibleText(who)),
    visibleText(by),
  );
}
