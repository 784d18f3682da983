/**
 * «Uafklaret»: places that two laptops typed differently, neither knowing what the other had typed. Nothing is noted about it:
 * it is read from the log, so it is the same on both laptops, and gone as soon as one of the entries is taken back or replaced.
 */
import { groupBy } from '../../lib/group-by';
import {
  countedOf,
  isWholeAndRole,
  placeOf,
  roleOf,
  slotOf,
  standingByPlace,
  type CountedEntry,
  type Entry,
} from '../entry/entry';
import { byTime } from '../entry/last-word';
import { numbersOf } from '../entry/same-numbers';
import type { Round } from '../round/round';
import { countedEntries } from './tally';
import { entriesOfRound } from '../entry/round-log';

/** What one of them says. */
export interface Claim {
  /** One entry, or the slips of a table's roles. */
  readonly entries: readonly CountedEntry[];
  /** The laptops' copies in which it was typed. */
  readonly rooms: readonly string[];
}

export interface Unsettled {
  /** The slot that it is about; the table's own if one counts it as a whole and another by roles. */
  readonly slot: string;
  /** Null for a show of hands or totals. */
  readonly table: number | null;
  /** At least two that differ; the first counts until it is settled. */
  readonly claims: readonly Claim[];
}

/** What several laptops typed about one slot. */
export interface TypedTwice {
  readonly unsettled: readonly Unsettled[];
  /** What several have typed with the same numbers: of each slot all entries, of which the first counts. */
  readonly alike: readonly (readonly CountedEntry[])[];
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** What is unsettled in a round, in the order of the slots. */
export function unsettledIn(round: Round, entries: readonly Entry[]): readonly Unsettled[] {
  return typedTwice(round, entries).unsettled;
}

/** What several laptops have typed in a round, of what counts in it. */
export function typedTwice(round: Round, entries: readonly Entry[]): TypedTwice {
  const own = entriesOfRound(entries, round.id);
  const counting = new Set(countedEntries(round, own));
  const unsettled: Unsettled[] = [];
  const alike: (readonly CountedEntry[])[] = [];
  for (const standing of standingByPlace(own).values()) {
    if (standing.length < 2) continue;
    for (const claims of claimsIn(standing)) {
      const [first, second] = claims;
      const [entry] = first?.entries ?? [];
      if (!first || !entry || !counting.has(entry)) continue;
      const [rival] = second?.entries ?? [];
      const table = 'table' in entry ? entry.table : null;
      const slot = rival && isWholeAndRole(rival, entry) ? placeOf(entry) : slotOf(entry);
      if (rival) unsettled.push({ slot, table, claims });
      else if (first.rooms.length > 1) {
        alike.push([entry, ...standing.filter((one) => one !== entry && slotOf(one) === slot)]);
      }
    }
  }
  const bySlot = (a: Unsettled, b: Unsettled) => IN_ORDER.compare(a.slot, b.slot);
  return { unsettled: unsettled.sort(bySlot), alike };
}

/** By slot, or for the place as a whole if it is counted as a whole and by roles: what is said, first what counts. */
function claimsIn(standing: readonly CountedEntry[]): readonly (readonly Claim[])[] {
  const isPart = (entry: CountedEntry) => roleOf(entry) !== null;
  const [parts, wholes] = [standing.filter(isPart), standing.filter((entry) => !isPart(entry))];
  if (parts.length === 0 || wholes.length === 0) {
    return [...groupBy(standing, slotOf).values()].map(claimsAbout);
  }
  const byRoles = { entries: countedOf(parts), rooms: roomsOf(parts) };
  const areParts = countedOf(standing).some(isPart);
  return [areParts ? [byRoles, ...claimsAbout(wholes)] : [...claimsAbout(wholes), byRoles]];
}

/** What is said about one slot, the latest first: the same numbers are one claim. */
function claimsAbout(inSlot: readonly CountedEntry[]): readonly Claim[] {
  const claims = [...groupBy([...inSlot].sort(byTime).reverse(), numbersOf).values()];
  return claims.map((alike) => ({ entries: alike.slice(0, 1), rooms: roomsOf(alike) }));
}

function roomsOf(entries: readonly CountedEntry[]): readonly string[] {
  return [...new Set(entries.map(({ room }) => room ?? ''))].sort();
}
