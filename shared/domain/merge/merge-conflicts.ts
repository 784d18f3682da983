/**
 * The same table typed on two laptops with different numbers: finds these conflicts, so that the facilitator
 * can say which numbers count.
 */
import { groupBy } from '../../lib/group-by';
import {
  effectiveEntries,
  idsInForce,
  isCounted,
  isWholeAndRole,
  placeOf,
  slotOf,
  type CountedEntry,
  type Entry,
} from '../entry/entry';
import { numbersOf, saidBy } from '../entry/same-numbers';

/** Two contradictory statements about one place, of which only one can count. */
export interface MergeConflict {
  /** The slot they are about; the table's own if one laptop counts it as a whole and the other by roles. */
  readonly slot: string;
  /** The table they are about; null for a show of hands or totals. */
  readonly table: number | null;
  /** What this laptop says: one entry, or the slips of a table's roles. */
  readonly a: readonly CountedEntry[];
  /** What the other laptop says. */
  readonly b: readonly CountedEntry[];
}

const byPlace = (log: readonly Entry[]) => groupBy(effectiveEntries(log), placeOf);

/** What counts in one place on each laptop, not yet compared, and what counts there in both logs put together. */
interface Rivals extends Omit<MergeConflict, 'table'> {
  readonly after: readonly CountedEntry[];
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

/**
 * The places where the two laptops count different things and neither knew everything the other one says (a
 * laptop that knew has corrected it). Also the places where the two logs put together would count neither, or
 * not the later entry, because each voided what the other counts. In the order of their slots. The same
 * numbers on both are no conflict: they count once.
 */
export function conflictsBetween(
  own: readonly Entry[],
  other: readonly Entry[],
): readonly MergeConflict[] {
  const [here, there] = [byPlace(own), byPlace(other)];
  const left = byPlace(unite(own, other));
  const news = { here: newsIn(own, other), there: newsIn(other, own) };
  const found: MergeConflict[] = [];
  for (const [place, entries] of here) {
    const rivals = rivalsIn(place, entries, there.get(place) ?? [], left.get(place) ?? []);
    for (const { slot, a, b, after } of rivals) {
      const isSaid = {
        here: saidBy(after) === saidBy(a),
        there: saidBy(after) === saidBy(b),
        alike: saidBy(a) === saidBy(b),
      };
      const isNews = (side: readonly CountedEntry[], typed: ReadonlySet<string>) =>
        side.some((entry) => typed.has(numbersOf(entry)));
      if (isClear(isSaid, { here: isNews(a, news.here), there: isNews(b, news.there) })) continue;
      const [entry] = a;
      found.push({ slot, table: entry && 'table' in entry ? entry.table : null, a, b });
    }
  }
  return found.sort((one, two) => IN_ORDER.compare(one.slot, two.slot));
}

/**
 * Compares what the two laptops count in a place: slot by slot, or all of it together if one counts the table
 * as a whole and the other by roles.
 */
function rivalsIn(
  place: string,
  here: readonly CountedEntry[],
  there: readonly CountedEntry[],
  left: readonly CountedEntry[],
): readonly Rivals[] {
  const [mine, theirs] = [here[0], there[0]];
  if (!mine || !theirs) return [];
  if (isWholeAndRole(mine, theirs)) return [{ slot: place, a: here, b: there, after: left }];
  const rivals = new Map(there.map((entry) => [slotOf(entry), entry]));
  return here.flatMap((entry) => {
    const slot = slotOf(entry);
    const rival = rivals.get(slot);
    const after = left.filter((one) => slotOf(one) === slot);
    return rival ? [{ slot, a: [entry], b: [rival], after }] : [];
  });
}

/**
 * Whether the two logs put together give the later entry. `isSaid`: whether together they say what this
 * laptop says, what the other one says, and whether both say the same. `news`: which laptop says something
 * that the other did not know.
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

/** The numbers that a laptop has typed and that `known` does not have, neither as the same entry nor as an equal one. */
function newsIn(log: readonly Entry[], known: readonly Entry[]): ReadonlySet<string> {
  const ids = new Set(known.map(({ id }) => id));
  const inForce = idsInForce(log);
  const news = log.filter((entry) => inForce.has(entry.id) && !ids.has(entry.id));
  return new Set(news.filter(isCounted).map(numbersOf));
}

function unite(own: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  return [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
}
