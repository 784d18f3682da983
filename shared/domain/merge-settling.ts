/** Settling a conflict of two laptops: what is not meant is voided, and what is meant counts again where it was voided. */
import {
  idsInForce,
  isCounted,
  isOtherWay,
  slotOf,
  type CountedEntry,
  type Entry,
  type VoidEntry,
} from './entry';
import type { MergeConflict } from './merge-conflicts';
import { voidEntry, type Stamp } from './recording';
import type { Round } from './round';

/**
 * What settles a conflict in favour of one side: voids of everything else ever recorded in its place, replaced entries
 * included (else voiding a replacement would bring the replaced one back), and of what had voided the side that is kept.
 * `entries` are those of both laptops. To correct both, settle and then record.
 */
export function voidsForConflict(
  round: Round,
  entries: readonly Entry[],
  conflict: MergeConflict,
  keep: 'a' | 'b',
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const own = entries.filter(({ roundId }) => roundId === round.id);
  const inForce = idsInForce(own);
  const kept = new Set(conflict[keep].map(({ id }) => id));
  const voidsInForce = own.flatMap((entry) =>
    entry.kind === 'void' && inForce.has(entry.id) ? [entry] : [],
  );
  const voided = new Set(voidsInForce.map((entry) => entry.voids));
  const struck: Entry[] = [
    ...own.filter(
      (entry) =>
        isCounted(entry) &&
        !kept.has(entry.id) &&
        !voided.has(entry.id) &&
        isInPlace(entry, conflict),
    ),
    ...voidsInForce.filter((entry) => kept.has(entry.voids)),
  ];
  const voids: VoidEntry[] = [];
  for (const entry of struck) {
    voids.push(voidEntry(round, [...entries, ...voids], entry, 'undo', stamp()));
  }
  return voids;
}

/** True for what would count beside or instead of the side that is kept. */
function isInPlace(entry: CountedEntry, { a, b, table }: MergeConflict): boolean {
  const sides = [...a, ...b];
  if (sides.some((side) => slotOf(side) === slotOf(entry) || isOtherWay(side, entry))) return true;
  const isMixed = sides.some((side) => sides.some((other) => isOtherWay(side, other)));
  return isMixed && 'table' in entry && entry.table === table;
}
