/** The same table typed on two laptops with different numbers: found, so that the facilitator can say which of them counts. */
import { canonicalJson } from '../lib/canonical-json';
import { effectiveEntries, isOtherWay, slotOf, type CountedEntry, type Entry } from './entry';

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
 * The places where both laptops count something else, and neither knew what the other one has: who knew it has corrected
 * it. Also those where each voided what the other one counts, for there nothing would be left. In the order of their
 * slots. The same numbers twice are no conflict: they count once.
 */
export function conflictsBetween(
  own: readonly Entry[],
  other: readonly Entry[],
): readonly MergeConflict[] {
  const [here, there, left] = [own, other, unite(own, other)].map(effectiveEntries);
  const [knownHere, knownThere] = [idsOf(own), idsOf(other)];
  const found = new Map<string, MergeConflict>();
  for (const entry of here ?? []) {
    const isRival = (candidate: CountedEntry) => isRivalOf(entry, candidate);
    const b = (there ?? []).filter(isRival);
    const [rival] = b;
    if (!rival || b.some(({ id }) => id === entry.id)) continue;
    const isMixed = isOtherWay(entry, rival);
    // What counts here of the table goes together against what counts there of it.
    const a = (here ?? []).filter((candidate) => b.some((one) => isRivalOf(one, candidate)));
    const isKnown = isWithin(a, knownThere) || isWithin(b, knownHere);
    const differs = isMixed || numbersOf(entry) !== numbersOf(rival);
    if ((left ?? []).some(isRival) && (isKnown || !differs)) continue;
    const slot = isMixed && 'table' in entry ? `table-slip:${entry.table}` : slotOf(entry);
    found.set(slot, { slot, table: 'table' in entry ? entry.table : null, a, b });
  }
  return [...found.values()].sort((one, two) =>
    one.slot.localeCompare(two.slot, 'en', { numeric: true }),
  );
}

/** True where at most one of the two can count. */
function isRivalOf(one: CountedEntry, two: CountedEntry): boolean {
  return slotOf(one) === slotOf(two) || isOtherWay(one, two);
}

function unite(own: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  return [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
}

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function isWithin(entries: readonly Entry[], known: ReadonlySet<string>): boolean {
  return entries.every(({ id }) => known.has(id));
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
