/** What is typed at an agenda item while the room talks: points, and what was agreed on. */

import { sum } from '../../lib/sum';
import { ITEM_LIMITS, TEXT_LIMITS } from '../limits/limits';

/** «Aftale og opfølgning». Any of its parts may be blank. */
export interface Agreement {
  readonly id: string;
  readonly what: string;
  /** A role and a municipality, never a name: «HR-chef, Viborg». */
  readonly who: string;
  /** By when, as it was said: «1. april». */
  readonly by: string;
}

export interface ItemNotes {
  /** The agenda item's id. */
  readonly id: string;
  /** Points and quotes, one on each line. */
  readonly points: string;
  readonly agreements: readonly Agreement[];
}

/** The notes of an item; empty ones if it has none. */
export function notesOf(notes: readonly ItemNotes[], itemId: string): ItemNotes {
  return notes.find(({ id }) => id === itemId) ?? { id: itemId, points: '', agreements: [] };
}

/** The notes with these in place of the item's own; notes that say nothing are left out. */
export function withNotes(notes: readonly ItemNotes[], own: ItemNotes): readonly ItemNotes[] {
  const saysNothing = own.points === '' && own.agreements.length === 0;
  if (saysNothing) return notes.filter(({ id }) => id !== own.id);
  return notes.some(({ id }) => id === own.id)
    ? notes.map((one) => (one.id === own.id ? own : one))
    : [...notes, own];
}

/** The points, one each, without the empty lines between them. */
export function pointsIn(points: string): readonly string[] {
  return points
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function isBlank({ what, who, by }: Agreement): boolean {
  return [what, who, by].every((text) => text.trim() === '');
}

/** A table or some: «bord 2», «Bord nr. 2 og 3», «Table 4–6». */
const TABLES = String.raw`(?:[Bb](?:ord|ORD)(?:ene)?|[Tt](?:able|ABLE)s?)\s*(?:nr\.?|no\.?)?\s*\d{1,2}(?:\s*(?:,|\+|\/|&|og|and|[–-])\s*\d{1,2})*`;
/** At the beginning of a point, or in brackets at its end. A table alone is a point of its own. */
const TABLE_FIRST = new RegExp(
  String.raw`^(?:(?:[Ff]ra|[Ff]rom)\s+)?${TABLES}(?:\s*[:.,–—-]\s*|\s+(?=\p{Lu}))`,
  'u',
);
const TABLE_LAST = new RegExp(String.raw`\s*\((?:(?:fra|from)\s+)?${TABLES}\)\s*\.?\s*$`, 'iu');

/** The point without the number of the table that said it: «Bord 2: fast dag til svar» becomes «Fast dag til svar». */
export function withoutTable(point: string): string {
  const bare = point.replace(TABLE_FIRST, '').replace(TABLE_LAST, '');
  if (bare === point || bare === '') return bare === '' ? point : bare;
  const [first = ''] = bare;
  return first.toLocaleUpperCase('da') + bare.slice(first.length);
}

/**
 * The notes of two laptops together: lines that are not here come after those that are, and an agreement that says something else there
 * comes beside the one here. Nothing is lost, and the same notes again change nothing. What no file could hold stays with the other laptop:
 * `notesWithoutRoom` counts it.
 */
export function mergedNotes(
  here: readonly ItemNotes[],
  there: readonly ItemNotes[],
): readonly ItemNotes[] {
  return there.reduce((notes, other) => {
    const own = notesOf(notes, other.id);
    const news = newsIn(own, other);
    const together = [...(own.points === '' ? [] : [own.points]), ...news.points].join('\n');
    const points = together.length > TEXT_LIMITS.points.read ? own.points : together;
    const agreements = news.agreements
      .slice(0, Math.max(0, ITEM_LIMITS.agreements - own.agreements.length))
      .reduce(withOwnId, own.agreements);
    const isSame = points === own.points && agreements.length === own.agreements.length;
    return isSame ? notes : withNotes(notes, { id: other.id, points, agreements });
  }, here);
}

/** How many points and agreements of `there` are not `here`, and come along. */
export function newNotes(here: readonly ItemNotes[], there: readonly ItemNotes[]): number {
  const size = (notes: readonly ItemNotes[]) =>
    sum(notes.map((own) => pointsIn(own.points).length + own.agreements.length));
  return size(mergedNotes(here, there)) - size(here);
}

/** How many points and agreements of `there` do not come along, because a file has no room for them. */
export function notesWithoutRoom(here: readonly ItemNotes[], there: readonly ItemNotes[]): number {
  const merged = mergedNotes(here, there);
  return sum(
    there.map((other) => {
      const { points, agreements } = newsIn(notesOf(merged, other.id), other);
      return points.length + agreements.length;
    }),
  );
}

/** What the other laptop's notes of an item say that one's own do not. */
function newsIn(own: ItemNotes, other: ItemNotes) {
  const known = new Set(pointsIn(own.points));
  return {
    points: pointsIn(other.points).filter((point) => !known.has(point)),
    agreements: other.agreements.filter(
      (one) => !isBlank(one) && !own.agreements.some((mine) => isAlike(mine, one)),
    ),
  };
}

/** The agreements and one more, under another id if its own is taken. */
function withOwnId(all: readonly Agreement[], one: Agreement): readonly Agreement[] {
  const taken = new Set(all.map(({ id }) => id));
  return [...all, { ...one, id: freeId(one.id, taken) }];
}

function isAlike(one: Agreement, other: Agreement): boolean {
  return one.what === other.what && one.who === other.who && one.by === other.by;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}-b`, taken) : id;
}
