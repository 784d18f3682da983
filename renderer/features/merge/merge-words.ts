/** What a merge brings, leaves out and asks, in words. */
import type { CountedEntry } from '../../../shared/domain/entry/entry';
import type { Method } from '../../../shared/domain/kinds/method';
import type { MergeConflict } from '../../../shared/domain/merge/merge-conflicts';
import type { RoundNews } from '../../../shared/domain/merge/merge-news';
import type { SessionRefusal } from '../../../shared/domain/merge/merge-sessions';
import type { Frozen } from '../../../shared/domain/round/round';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import { rangesInText } from '../../../shared/lib/number-ranges';

/** An entry in words, given what its round counts by. */
type EntryText = (entry: CountedEntry, frozen: Frozen) => string;

export interface EntryTexts {
  /** What it is about: «Bord 7, fælles svar», «Samlet optælling». */
  readonly nameOf: EntryText;
  /** «6 stemte · 1: 5 · 3: 2». */
  readonly numbersOf: EntryText;
}

/** «4, 10 og 13–24»: ascending numbers; three or more in a row become a range. */
function numberRanges(numbers: readonly number[], format: Format): string {
  return format.list(rangesInText(numbers));
}

/** A line for each kind of thing that comes in; a single line if no number changes. */
export function newsWords(
  news: RoundNews,
  { merge }: Dictionary,
  format: Format,
): readonly string[] {
  const { tables, corrected, gone, ballots, ballotCorrections, otherCounts } = news;
  const { alike, unsettled } = news;
  return [
    ...(tables.length > 0 ? [merge.tables(tables.length, numberRanges(tables, format))] : []),
    ...(ballots > 0 ? [merge.ballots(ballots)] : []),
    ...(corrected.length > 0 ? [merge.corrected(numberRanges(corrected, format))] : []),
    ...(gone.length > 0 ? [merge.gone(numberRanges(gone, format))] : []),
    ...(alike.length > 0 ? [merge.alike(numberRanges(alike, format))] : []),
    ...(unsettled.length > 0 ? [merge.unsettled(numberRanges(unsettled, format))] : []),
    ...(ballotCorrections > 0 ? [merge.ballotCorrections(ballotCorrections)] : []),
    ...(otherCounts > 0 ? [merge.otherCounts(otherCounts)] : []),
  ];
}

/** The place of a conflict: «Bord 7», «Samlet optælling». */
export function placeWords(
  { table, a }: MergeConflict,
  frozen: Frozen,
  { nameOf }: EntryTexts,
  words: Dictionary,
): string {
  if (table !== null) return words.common.table(table);
  const [entry] = a;
  return entry ? nameOf(entry, frozen) : '';
}

/** Why a round can't come in, and what to do. */
export function refusalWords(refusal: SessionRefusal, words: Dictionary, format: Format): string {
  const { refused } = words.merge;
  const method = (name: Method) => words.round.methods[name].toLocaleLowerCase();
  switch (refusal.kind) {
    case 'other-method':
      return refused['other-method'](method(refusal.own), method(refusal.other));
    case 'unknown-tables':
      return refused['unknown-tables'](numberRanges(refusal.tables, format));
    case 'other-question':
    case 'not-open':
    case 'already-shown':
    case 'reset-since':
    case 'unknown-roles':
    case 'damaged':
    case 'unknown-round':
      return refused[refusal.kind];
    default:
      return assertNever(refusal);
  }
}
