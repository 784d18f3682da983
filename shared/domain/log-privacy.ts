/**
 * What of a round's log is hidden when it is shown to others: the numbers of few people, and all from which they could be
 * worked out. The result of the whole room is public.
 */
import type { Ballot } from './ballot';
import { mayShow } from './disclosure/may-show';
import { measuresOf, numbersIn, sizeIn } from './disclosure/people-behind';
import { showingOf } from './disclosure/showing';
import { isCounted, type CountedEntry, type Entry, type RecountEntry } from './entry';
import type { Frozen, Round } from './round';
import { countedEntries } from './tally';

/**
 * Ids of the entries whose numbers are hidden: slips and answers that may not be shown (`mayShow`), whatever does not count
 * (any more), and every correction of a ballot, for it tells a single one. A recount is shown where the slips of its table
 * are, and where it counted the same people.
 */
export function hiddenEntries(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): ReadonlySet<string> {
  const { frozen } = round;
  if (!frozen) return new Set();
  const own = entries.filter(({ roundId }) => roundId === round.id);
  const now = showingOf(round, own, ballots);
  const secret = mayShow(frozen, own, [...round.shown, now]).at(-1)?.entries ?? new Set();
  const shown = countedEntries(round, own).filter(({ id }) => !secret.has(id));
  const shownIds = new Set(shown.map(({ id }) => id));
  const isShown = (entry: Entry): boolean => {
    if (isCounted(entry)) return shownIds.has(entry.id);
    if (entry.kind !== 'recount') return entry.kind !== 'ballot-correction';
    const atTable = countedEntries(round, own).filter((other) => isAt(other, entry));
    return (
      atTable.length > 0 &&
      atTable.every(({ id }) => shownIds.has(id)) &&
      isOfSamePeople(entry, atTable, frozen)
    );
  };
  return new Set(own.flatMap((entry) => (isShown(entry) ? [] : [entry.id])));
}

function isAt(entry: CountedEntry, { table }: RecountEntry): boolean {
  return 'table' in entry && entry.table === table;
}

/** As many voters, and as many who took a position. */
function isOfSamePeople(
  { voters, counts }: RecountEntry,
  slips: readonly CountedEntry[],
  frozen: Frozen,
): boolean {
  return measuresOf(frozen).every((measure) => {
    const recounted = sizeIn({ voters, counts }, frozen, measure);
    const own = slips.flatMap((slip) =>
      'table' in slip ? [sizeIn(numbersIn(slip), frozen, measure)] : [],
    );
    return own.reduce((people, size) => people + size, 0) === recounted;
  });
}
