/**
 * Which entries of a round's log are hidden when others see it: numbers of few people, and everything from
 * which those could be computed. The result of the whole room is public.
 */
import type { Ballot } from '../ballot/ballot';
import { mayShow } from './may-show';
import { measuresOf, sizeIn } from './people-behind';
import { showingOf } from './showing';
import {
  byRecording,
  isCounted,
  type CountedEntry,
  type Entry,
  type RecountEntry,
} from '../entry/entry';
import { numbersOfTable, recountOutcome } from '../recount/recount';
import type { Round } from '../round/round';
import { countedEntries } from '../tally/tally';
import { entriesOfRound } from '../entry/round-log';

/**
 * Ids of the entries whose numbers are hidden: slips and answers that may not be shown (`mayShow`), entries
 * that don't count (any more), and every correction of a ballot, because it reveals a single ballot. A
 * recount is shown if the slips of its table are shown and it counted the same people.
 */
export function hiddenEntries(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): ReadonlySet<string> {
  if (!round.frozen) return new Set();
  const own = entriesOfRound(entries, round.id);
  const now = showingOf(round, own, ballots);
  const secret = mayShow(round, entries, [...round.shown, now]).at(-1)?.entries ?? new Set();
  const shown = countedEntries(round, own).filter(({ id }) => !secret.has(id));
  const shownIds = new Set(shown.map(({ id }) => id));
  const isShown = (entry: Entry): boolean => {
    if (isCounted(entry)) return shownIds.has(entry.id);
    if (entry.kind !== 'recount') return entry.kind !== 'ballot-correction';
    const slips = slipsOf(entry, round, own);
    return (
      slips.length > 0 &&
      slips.every(({ id }) => shownIds.has(id)) &&
      isOfSamePeople(entry, slips, round, own)
    );
  };
  return new Set(own.flatMap((entry) => (isShown(entry) ? [] : [entry.id])));
}

function slipsOf(
  { table }: RecountEntry,
  round: Round,
  entries: readonly Entry[],
): readonly CountedEntry[] {
  return countedEntries(round, entries).filter(
    (entry) => 'table' in entry && entry.table === table,
  );
}

/** True if it says what the slips say, or if it counted these slips and as many people by every measure. */
function isOfSamePeople(
  recount: RecountEntry,
  slips: readonly CountedEntry[],
  round: Round,
  entries: readonly Entry[],
): boolean {
  const { frozen } = round;
  const numbers = numbersOfTable(slips, recount.table);
  if (!frozen || !numbers) return false;
  if (recountOutcome(numbers, recount).isEqual) return true;
  const known = entries.filter((entry) => byRecording(entry, recount) < 0);
  const counted = new Set(slipsOf(recount, round, known));
  return (
    counted.size === slips.length &&
    slips.every((slip) => counted.has(slip)) &&
    measuresOf(frozen).every((measure) => sizeIn(numbers, measure) === sizeIn(recount, measure))
  );
}
