/** The same table typed on two laptops with different numbers: found, so that the facilitator can say which of them counts. */
import { canonicalJson } from '../lib/canonical-json';
import {
  effectiveEntries,
  idsInForce,
  isCounted,
  isOtherWay,
  slotOf,
  type CountedEntry,
  type Entry,
} from './entry';

/** Two answers to what counts in one place, of which only one can. */
export interface MergeConflict {
  /** The slot they speak of; the table's own where one counts it as a whole and the other by its roles. */
  readonly slot: string;
  /** The table they speak of; null for a show of hands or totals. */
  readonly table: number | null;
  /** What this laptop says: one entry, or the slips of a table's roles. */
  readonly a: readonly CountedEntry[];
  /** What the other one says. */
  readonly b: readonly CountedEntry[];
}

/**
 * The places where both laptops count something else, and neither knew all that the other one says: who knew it has
 * corrected it. Also those where the logs put together would count neither, or another one than the later word: each voided
 * what the other one counts. In the order of their slots. The same numbers twice are no conflict: they count once.
 */
export function conflictsBetween(
  own: readonly Entry[],
  other: readonly Entry[],
): readonly MergeConflict[] {
  const [here, there] = [effectiveEntries(own), effectiveEntries(other)];
  const left = effectiveEntries(unite(own, other));
  const found = new Map<string, MergeConflict>();
  for (const entry of here) {
    const b = there.filter((candidate) => isRivalOf(entry, candidate));
    const [rival] = b;
    if (!rival) continue;
    // What counts here of the table goes together against what counts there of it.
    const a = here.filter((candidate) => b.some((one) => isRivalOf(one, candidate)));
    const after = left.filter((candidate) => [...a, ...b].some((one) => isRivalOf(one, candidate)));
    const isSaid = {
      here: saidBy(after) === saidBy(a),
      there: saidBy(after) === saidBy(b),
      alike: saidBy(a) === saidBy(b),
    };
    if (isClear(isSaid, { here: hasNews(own, a, other), there: hasNews(other, b, own) })) continue;
    const isMixed = isOtherWay(entry, rival);
    const slot = isMixed && 'table' in entry ? `table-slip:${entry.table}` : slotOf(entry);
    found.set(slot, { slot, table: 'table' in entry ? entry.table : null, a, b });
  }
  return [...found.values()].sort((one, two) =>
    one.slot.localeCompare(two.slot, 'en', { numeric: true }),
  );
}

/**
 * Whether the logs put together say what the later word is. `isSaid`: what they say together is what this laptop says, what
 * the other one says, and whether both say the same. `news`: who says something that the other one did not know.
 */
function isClear(
  isSaid: { readonly here: boolean; readonly there: boolean; readonly alike: boolean },
  news: { readonly here: boolean; readonly there: boolean },
): boolean {
  if (isSaid.alike) return isSaid.here;
  if (news.here && news.there) return false;
  if (news.here === news.there) return isSaid.here || isSaid.there;
  return news.here ? isSaid.here : isSaid.there;
}

/** True where a laptop has typed what `counting` says in a way that `known` does not have: itself, or the same once more. */
function hasNews(
  log: readonly Entry[],
  counting: readonly CountedEntry[],
  known: readonly Entry[],
): boolean {
  const ids = new Set(known.map(({ id }) => id));
  const said = new Set(counting.map(numbersOf));
  const inForce = idsInForce(log);
  return log.some(
    (entry) =>
      isCounted(entry) && inForce.has(entry.id) && said.has(numbersOf(entry)) && !ids.has(entry.id),
  );
}

/** True where at most one of the two can count. */
function isRivalOf(one: CountedEntry, two: CountedEntry): boolean {
  return slotOf(one) === slotOf(two) || isOtherWay(one, two);
}

function unite(own: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  return [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
}

/** A text that is equal where the same is said. */
function saidBy(entries: readonly CountedEntry[]): string {
  return entries.map(numbersOf).sort().join('\n');
}

/** What an entry says, without who recorded it when; a cell at zero and a missing one are the same. */
function numbersOf(entry: CountedEntry): string {
  const own = { id: null, roundId: null, sequence: null, recordedAt: null, replaces: null };
  const counts =
    'counts' in entry ? Object.entries(entry.counts).filter(([, votes]) => votes !== 0) : null;
  return canonicalJson({
    ...entry,
    ...own,
    confirmed: null,
    ...(counts && { counts: Object.fromEntries(counts) }),
  });
}
