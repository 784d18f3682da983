/**
 * Recording where another laptop may have typed too. Whoever types an unsettled table again has settled it: what the others
 * typed there is taken back along with it, or it would come up again.
 */
import {
  idsInForce,
  isCounted,
  isWholeAndRole,
  placeOf,
  slotOf,
  standingByPlace,
  type CountedEntry,
  type Entry,
} from '../entry/entry';
import type { Round } from '../round/round';
import { recordEntry, voidsOf, type NewCount, type Stamp } from './recording';
import { entriesOfRound } from '../entry/round-log';

/** Where and how an entry is recorded: at the laptop's copy `room`, null if it is not known. */
export interface RecordedHere {
  readonly confirmed: boolean;
  readonly room: string | null;
}

/** The entry for `count`, and the voids of what other laptops typed in its place, if any. */
export function recordHere(
  round: Round,
  entries: readonly Entry[],
  count: NewCount,
  { confirmed, room }: RecordedHere,
  stamp: () => Stamp,
): readonly [CountedEntry, ...Entry[]] {
  const own = entriesOfRound(entries, round.id);
  const made = recordEntry(round, own, count, confirmed, stamp());
  const entry = room === null ? made : { ...made, room };
  const after = [...own, entry];
  const inPlace = standingByPlace(after).get(placeOf(entry)) ?? [];
  if (!inPlace.some((other) => other.id !== entry.id && isRival(other, entry))) return [entry];
  return [entry, ...voidsOf(round, after, rivalsOf(entry, own), 'settled', stamp)];
}

/** True if only one of the two can count. */
function isRival(one: CountedEntry, other: CountedEntry): boolean {
  return slotOf(one) === slotOf(other) || isWholeAndRole(one, other);
}

/** All that was ever recorded in its place and was not taken back, but for what it replaces itself: voiding only the last would bring back what that had replaced. */
function rivalsOf(entry: CountedEntry, own: readonly Entry[]): readonly CountedEntry[] {
  const inForce = idsInForce(own);
  const taken = new Set<string | null>(
    own.flatMap((one) => (one.kind === 'void' && inForce.has(one.id) ? [one.voids] : [])),
  );
  const counted = own.filter(isCounted);
  const byId = new Map(counted.map((one) => [one.id, one]));
  for (let id = entry.replaces; id !== null; id = byId.get(id)?.replaces ?? null) taken.add(id);
  return counted.filter((one) => !taken.has(one.id) && isRival(one, entry));
}
