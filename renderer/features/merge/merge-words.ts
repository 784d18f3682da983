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

/** An entry in words, given what its round counts by. */
type EntryText = (entry: CountedEntry, frozen: Frozen) => string;

export interface EntryTexts {
  /** What it is about: «Bord 7, fælles svar», «Samlet optælling». */
  readonly nameOf: EntryText;
  /** «6 stemte · 1: 5 · 3: 2». */
  readonly numbersOf: EntryText;
}

/** «4, 10 og 13–24»: ascending numbers; three or more in a row become a range. */
export function numberRanges(numbers: readonly number[], format: Format): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${String(run[0])}–${String(run.at(-1))}`] : run.map(String),
  );
  return format.list(parts);
}

/** A line for each kind of thing that comes in; a single line if no number changes. */
export function newsWords(
  news: RoundNews,
  { merge }: Dictionary,
  format: Format,
): readonly string[] {
  const { tables, corrected, gone, ballots, ballotCorrections, otherCounts } = news;
  return [
    ...(tables.length > 0 ? [merge.tables(tables.length, numberRanges(tables, format))] : []),
    ...(ballots > 0 ? [merge.ballots(ballots)] : []),
    ...(corrected.length > 0 ? [merge.corrected(numberRanges(corrected, format))] : []),
    ...(gone.length > 0 ? [merge.gone(numberRanges(gone, format))] : []),
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
