/**
 * Settles conflicts of two laptops: voids the side that was not chosen, and makes the chosen side count again
 * if it was voided.
 */
import { groupBy } from '../../lib/group-by';
import {
  idsInForce,
  isCounted,
  isWholeAndRole,
  placeOf,
  slotOf,
  type CountedEntry,
  type Entry,
  type VoidEntry,
} from '../entry/entry';
import type { MergeConflict } from './merge-conflicts';
import { voidsOf, type Stamp } from '../recording/recording';
import type { Round } from '../round/round';
import type { Session, SessionChange } from '../session/session';
import { unsettledIn, type Claim, type Unsettled } from '../tally/unsettled';

/** A conflict, and the side that is to count. */
export interface Settlement {
  readonly conflict: MergeConflict;
  readonly keep: 'a' | 'b';
}

/**
 * The voids that settle conflicts, each in favour of one side. They void everything else ever recorded in the
 * place, replaced entries included (otherwise voiding a replacement would restore the replaced entry), and
 * whatever had voided the side that is kept. `entries` are those of both laptops. To correct both sides,
 * settle first and then record.
 */
export function voidsForConflicts(
  round: Round,
  entries: readonly Entry[],
  settlements: readonly Settlement[],
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const own = entries.filter(({ roundId }) => roundId === round.id);
  const inForce = idsInForce(own);
  const inPlaces = groupBy(own.filter(isCounted), placeOf);
  const voidsInForce = own.flatMap((entry) =>
    entry.kind === 'void' && inForce.has(entry.id) ? [entry] : [],
  );
  const voidsByTarget = groupBy(voidsInForce, ({ voids }) => voids);
  const voided = new Set(voidsByTarget.keys());
  const struck: Entry[] = [];
  for (const { conflict, keep } of settlements) {
    const kept = conflict[keep].map(({ id }) => id);
    const [side] = conflict[keep];
    const inPlace = side ? (inPlaces.get(placeOf(side)) ?? []) : [];
    const against: readonly Entry[] = [
      ...inPlace.filter(({ id }) => !kept.includes(id) && !voided.has(id)).filter(isIn(conflict)),
      ...kept.flatMap((id) => voidsByTarget.get(id) ?? []),
    ];
    struck.push(...against);
    // Slips of two roles may have replaced the same whole table: it is voided once.
    for (const { id } of against) voided.add(id);
  }
  return voidsOf(round, entries, struck, 'settled', stamp);
}

/** True for an entry in the conflict's place that would count beside or instead of the side that is kept. */
function isIn({ a: [one], b: [two] }: MergeConflict): (entry: CountedEntry) => boolean {
  if (!one || !two) return () => false;
  const isMixed = isWholeAndRole(one, two);
  return (entry) => isMixed || slotOf(one) === slotOf(entry) || isWholeAndRole(one, entry);
}

/** The voids in favour of `kept`, which is one of the claims. */
function settlingVoids(
  round: Round,
  entries: readonly Entry[],
  { slot, table, claims }: Unsettled,
  kept: Claim,
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const rival = claims.find((claim) => claim !== kept);
  if (!rival) return [];
  const conflict = { slot, table, a: kept.entries, b: rival.entries };
  return voidsForConflicts(round, entries, [{ conflict, keep: 'a' }], stamp);
}

/** Settles what is unsettled in `slot`, in favour of the claim that has the entry `keptId`; null if it is no longer unsettled. */
export function settle(
  { rounds, entries }: Pick<Session, 'rounds' | 'entries'>,
  about: { readonly roundId: string; readonly slot: string; readonly keptId: string },
  stamp: () => Stamp,
): SessionChange | null {
  const round = rounds.find(({ id }) => id === about.roundId);
  const open = round && unsettledIn(round, entries).find(({ slot }) => slot === about.slot);
  const kept = open?.claims.find((claim) => claim.entries.some(({ id }) => id === about.keptId));
  if (!round || !open || !kept) return null;
  return { entries: settlingVoids(round, entries, open, kept, stamp) };
}
