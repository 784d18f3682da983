/**
 * What may be shown of a vote: which roles, which of their answers to a statement, and which slips in the
 * list of entries. The whole room is always shown. This is the only place that decides it, for every surface.
 *
 * At each showing, everything that was allowed counts as seen by everybody. The next showing may not add a
 * combination of figures about fewer people than the threshold (`fewestToldOf`), beyond what the whole room
 * adds by itself. As long as it would, the smallest group that has changed is hidden. What is hidden once
 * stays hidden within the vote.
 */
import { sum } from '../../lib/sum';
import type { Entry } from '../entry/entry';
import type { Frozen, Round, Showing } from '../round/round';
import { suppressGroups, type GroupSize } from './suppression';
import { fewestToldOf, rowKey, type Row } from './few-people';
import { remembered } from './remembered';
import {
  measuresOf,
  momentsOf,
  type Cast,
  type Measure,
  type Moment,
  type Unit,
} from './people-behind';
import { entriesOfRound } from '../entry/round-log';

export interface MayShow {
  /** Ids of the roles of which no figure is shown. */
  readonly roles: ReadonlySet<string>;
  /** By statement: the roles whose answers are not shown, hidden roles included. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the slips and answers whose numbers are not shown. */
  readonly entries: ReadonlySet<string>;
  /**
   * How few people the whole room by itself discloses, compared with what was shown before; at least 1. Null
   * if it discloses nobody, and at the first showing.
   */
  readonly fewestPeople: number | null;
}

/** One measure at one showing, with what it showed before. */
interface Counted {
  readonly measure: Measure;
  readonly moment: Moment;
  readonly before: readonly Row[];
  /** The keys of those rows. */
  readonly seen: ReadonlySet<string>;
  readonly room: Row;
}

type Hidden = ReadonlySet<string>;

/** What may be shown of the round at each of the showings, in order; nothing if it was never opened. */
export function mayShow(
  { id, frozen }: Pick<Round, 'id' | 'frozen'>,
  entries: readonly Entry[],
  showings: readonly Showing[],
): readonly MayShow[] {
  return frozen ? decided({ roundId: id, frozen, showings }, entriesOfRound(entries, id)) : [];
}

const decided = remembered<readonly MayShow[]>(({ frozen, showings }, entries) => {
  const measures = measuresOf(frozen).map((measure) => ({
    measure,
    moments: momentsOf(showings, entries, frozen, measure),
    shown: new Map<string, Row>(),
  }));
  let roles: Hidden = new Set();
  let cells: ReadonlyMap<string, Hidden> = new Map();
  let places: Hidden = new Set();
  return showings.map((_, at) => {
    const counted = measures.flatMap(({ measure, moments, shown }): readonly Counted[] => {
      const moment = moments[at];
      if (!moment) return [];
      const [before, seen] = [[...shown.values()], new Set(shown.keys())];
      return [{ measure, moment, before, seen, room: peopleOf(everyone(moment)) }];
    });
    const [voters] = counted;
    if (!voters) throw new Error('Every poll is counted by its voters.');
    const { units, mixed } = voters.moment;
    roles = hiddenRoles(frozen, voters, new Set([...roles, ...mixed.roles]));
    cells = new Map(
      counted.flatMap((own) => {
        const { rowId } = own.measure;
        if (rowId === null) return [];
        const stay = new Set([...(cells.get(rowId) ?? []), ...roles]);
        return [[rowId, hiddenRoles(frozen, own, stay)] as const];
      }),
    );
    const secretRoles = ({ rowId }: Measure) =>
      (rowId === null ? roles : cells.get(rowId)) ?? roles;
    const fewestPeople = at === 0 ? null : fewest(counted, frozen.threshold);
    places = hiddenPlaces(frozen, counted, secretRoles, new Set([...places, ...mixed.places]));
    for (const [index, own] of counted.entries()) {
      const shown = measures[index]?.shown;
      for (const row of shownRows(frozen, own, secretRoles(own.measure), places)) {
        shown?.set(rowKey(row), row);
      }
    }
    const hiddenUnits = units.filter(({ place }) => places.has(place));
    return {
      roles,
      cells,
      entries: new Set(hiddenUnits.map(({ entry }) => entry.id)),
      fewestPeople,
    };
  });
});

function fewest(counted: readonly Counted[], threshold: number): number | null {
  const told = counted.flatMap(({ before, room }) => fewestToldOf(before, [room], threshold) ?? []);
  return told.length > 0 ? Math.min(...told) : null;
}

function everyone({ units, ballots, corrections }: Moment): readonly (Unit | Cast)[] {
  return [...units, ...ballots, ...corrections];
}

function peopleOf(parts: readonly (Unit | Cast)[]): Row {
  return [...new Set(parts.flatMap(({ people }) => people))];
}

function rowOfRole(moment: Moment, id: string): Row {
  return peopleOf(everyone(moment).filter(({ roleId }) => roleId === id));
}

function rowsOfRoles({ roles }: Frozen, moment: Moment, hidden: Hidden): readonly Row[] {
  return roles.flatMap(({ id }) => (hidden.has(id) ? [] : [rowOfRole(moment, id)]));
}

function shownRows(
  frozen: Frozen,
  { moment, room }: Counted,
  hiddenHere: Hidden,
  places: Hidden,
): readonly Row[] {
  const units = moment.units.filter(({ place }) => !places.has(place));
  const rows = [room, ...rowsOfRoles(frozen, moment, hiddenHere), ...units.map(rowOf)];
  return rows.filter(({ length }) => length > 0);
}

function rowOf({ people }: Unit): Row {
  return people;
}

/** The roles that one measure hides; those in `stay` stay hidden. */
function hiddenRoles(frozen: Frozen, own: Counted, stay: Hidden): Hidden {
  const { threshold } = frozen;
  const { moment, seen } = own;
  const sizeOf = (roleId: string | null) =>
    sum([
      ...moment.units.flatMap(({ size, roleId: own }) => (own === roleId ? [size] : [])),
      ...moment.ballots.flatMap((cast) => (cast.roleId === roleId ? [cast.size] : [])),
    ]);
  const sizes = frozen.roles.map(({ id }) => ({ id, people: sizeOf(id) }));
  const changed = sizes.filter(({ id }) => !seen.has(rowKey(rowOfRole(moment, id))));
  let hidden = stay;
  for (;;) {
    hidden = new Set([...hidden, ...suppressGroups(sizes, sizeOf(null), threshold, hidden)]);
    const rows = rowsOfRoles(frozen, moment, hidden);
    if (!tellsOfFew(own, [], rows, threshold)) return hidden;
    const next = nextToHide(changed, hidden, (id) =>
      tellsOfFew(own, [], [rowOfRole(moment, id)], threshold),
    );
    if (next.length === 0) return hidden;
    hidden = new Set([...hidden, ...next]);
  }
}

/**
 * Whether the rows disclose few people that earlier showings don't. Checked together with the whole room, and
 * without it: the room may disclose few people, but not which role or table they belong to.
 */
function tellsOfFew(
  { before, room }: Counted,
  beside: readonly Row[],
  rows: readonly Row[],
  threshold: number,
): boolean {
  // At the first showing there is only the room to compare with, and `suppressGroups` has taken care of that.
  if (before.length === 0) return false;
  return (
    fewestToldOf([...before, ...beside], rows, threshold) !== null ||
    fewestToldOf([...before, ...beside, room], rows, threshold) !== null
  );
}

/** The groups that disclose few people by themselves; otherwise the smallest, until nothing is disclosed. */
function nextToHide(
  changed: readonly GroupSize[],
  hidden: Hidden,
  tells: (id: string) => boolean,
): readonly string[] {
  const telling = changed.filter(({ id }) => !hidden.has(id) && tells(id));
  if (telling.length > 0) return telling.map(({ id }) => id);
  return [smallest(changed, hidden)].filter((id) => id !== null);
}

/** The places whose slips are hidden, decided for all measures at once, because a slip is shown whole or not at all. */
function hiddenPlaces(
  frozen: Frozen,
  counted: readonly Counted[],
  secretRoles: (measure: Measure) => Hidden,
  stay: Hidden,
): Hidden {
  const [voters] = counted;
  const isNew = (place: string) =>
    counted.some(({ moment, seen }) =>
      moment.units.some((unit) => unit.place === place && !seen.has(rowKey(unit.people))),
    );
  const sizes = (voters?.moment.units ?? []).map(({ place, size }) => ({
    id: place,
    people: size,
  }));
  const changed = sizes.filter(({ id }) => isNew(id));
  let hidden = stay;
  for (;;) {
    hidden = suppressPlaces(frozen, counted, secretRoles, hidden);
    const tells = (isMeant: (unit: Unit) => boolean) =>
      counted.some((own) => {
        const roles = rowsOfRoles(frozen, own.moment, secretRoles(own.measure));
        const rows = own.moment.units.filter(isMeant).map(rowOf);
        return tellsOfFew(own, roles, rows, frozen.threshold);
      });
    const next = tells(({ place }) => !hidden.has(place))
      ? nextToHide(changed, hidden, (id) => tells(({ place }) => place === id))
      : [];
    if (next.length === 0) return hidden;
    hidden = new Set([...hidden, ...next]);
  }
}

/**
 * The totals of the shown roles and of the whole room are public. So each shown role counts as a room of its
 * own, and so do all others together: those of a hidden role and those without one.
 */
function suppressPlaces(
  { threshold }: Frozen,
  counted: readonly Counted[],
  secretRoles: (measure: Measure) => Hidden,
  stay: Hidden,
): Hidden {
  const hidden = new Set(stay);
  for (let count = -1; count !== hidden.size;) {
    count = hidden.size;
    for (const { moment, measure } of counted) {
      const secret = secretRoles(measure);
      const roomOf = ({ roleId }: Unit | Cast) =>
        roleId !== null && !secret.has(roleId) ? roleId : null;
      for (const room of new Set(moment.units.map(roomOf))) {
        const own = moment.units.filter((unit) => roomOf(unit) === room);
        const cast = moment.ballots.filter((ballots) => roomOf(ballots) === room);
        const sizes = own.map(({ place, size }) => ({ id: place, people: size }));
        const others = sum(cast.map(({ size }) => size));
        for (const place of suppressGroups(sizes, others, threshold, hidden)) hidden.add(place);
      }
    }
  }
  return hidden;
}

/** The smallest group that is not hidden yet; of equal ones the lower id; null if all are hidden. */
function smallest(groups: readonly GroupSize[], hidden: Hidden): string | null {
  const left = groups.filter(({ id, people }) => people > 0 && !hidden.has(id));
  const [first] = left.sort((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}
