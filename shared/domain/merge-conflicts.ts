/** The same table typed on two laptops with different numbers: found, and settled by voiding what is not meant. */
import { canonicalJson } from '../lib/canonical-json';
import {
  effectiveEntries,
  idsInForce,
  isCounted,
  slotOf,
  type CountedEntry,
  type Entry,
  type VoidEntry,
} from './entry';
import { voidEntry, type Stamp } from './recording';
import type { Round } from './round';

/** Two entries of one slot that are both in force and say different numbers. */
export interface MergeConflict {
  readonly slot: string;
  /** The table they speak of; null for a show of hands or totals. */
  readonly table: number | null;
  /** What this laptop says. */
  readonly a: CountedEntry;
  /** What the other one says. */
  readonly b: CountedEntry;
}

/**
 * The slots in which entries with different numbers are in force once both logs are put together: neither laptop replaced
 * or voided what the other one has. In the order of their slots. The same numbers twice are no conflict: they count once.
 */
export function conflictsBetween(
  own: readonly Entry[],
  other: readonly Entry[],
): readonly MergeConflict[] {
  const [inOwn, inOther] = [own, other].map((log) => new Set(log.map(({ id }) => id)));
  return [...rivalsBySlot([...own, ...other])].sort(bySlot).flatMap(([slot, rivals]) => {
    // What both have, since they were merged before, speaks for neither of them where there is something else.
    const a =
      rivals.findLast(({ id }) => !inOther?.has(id)) ??
      rivals.findLast(({ id }) => inOwn?.has(id)) ??
      rivals.at(-1);
    const differing = rivals.filter((entry) => a && numbersOf(entry) !== numbersOf(a));
    const b =
      differing.findLast(({ id }) => !inOwn?.has(id)) ??
      differing.findLast(({ id }) => inOther?.has(id)) ??
      differing.at(-1);
    return a && b ? [{ slot, table: 'table' in a ? a.table : null, a, b }] : [];
  });
}

/** The conflicts within a log that was merged before and not settled since; `b` is what counts meanwhile. */
export function openConflicts(entries: readonly Entry[]): readonly MergeConflict[] {
  const counting = new Map(effectiveEntries(entries).map((entry) => [slotOf(entry), entry]));
  return [...rivalsBySlot(entries)].sort(bySlot).flatMap(([slot, rivals]) => {
    const b = counting.get(slot);
    const a = b && rivals.findLast((entry) => numbersOf(entry) !== numbersOf(b));
    return a ? [{ slot, table: 'table' in a ? a.table : null, a, b }] : [];
  });
}

/**
 * What settles a conflict in favour of `keep`: voids of everything else ever recorded in its slot, replaced entries
 * included (else voiding a replacement would bring the replaced one back). To correct both, settle and then record.
 */
export function voidsForConflict(
  round: Round,
  entries: readonly Entry[],
  keep: CountedEntry,
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const own = entries.filter(({ roundId }) => roundId === round.id);
  const inForce = idsInForce(own);
  const voided = new Set(
    own.flatMap((entry) => (entry.kind === 'void' && inForce.has(entry.id) ? [entry.voids] : [])),
  );
  const voids: VoidEntry[] = [];
  for (const entry of own) {
    if (!isCounted(entry) || entry.id === keep.id || voided.has(entry.id)) continue;
    if (slotOf(entry) !== slotOf(keep)) continue;
    voids.push(voidEntry(round, [...entries, ...voids], entry, 'undo', stamp()));
  }
  return voids;
}

/** Entries in force per slot, each once, in the order of (sequence, id). */
function rivalsBySlot(entries: readonly Entry[]): ReadonlyMap<string, readonly CountedEntry[]> {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const inForce = idsInForce(unique);
  const rivals = new Map<string, CountedEntry[]>();
  const inOrder = unique.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
  for (const entry of inOrder) {
    if (!isCounted(entry) || !inForce.has(entry.id)) continue;
    const slot = slotOf(entry);
    rivals.set(slot, [...(rivals.get(slot) ?? []), entry]);
  }
  return rivals;
}

function bySlot([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b, 'en', { numeric: true });
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
