/** A rehearsal's room votes all at once: whatever an open round lacks is recorded with its method. */
import { sum } from '../../lib/sum';
import type { Ballot, BallotOrigin } from '../ballot/ballot';
import { cellsOf } from '../poll/cell';
import { countAt, type CellId, type Counts } from '../kinds/cell';
import type { Entry } from '../entry/entry';
import { majorityIn } from '../recording/majority';
import { recordEntry, type NewCount, type Stamp } from '../recording/recording';
import type { Frozen, Round } from '../round/round';
import type { Session, SessionChange } from '../session/session';
import { simulateBallots, simulateSlips, type SimulatedBallot } from './simulate-votes';
import { countedEntries, tally } from '../tally/tally';
import type { Role, Table } from '../workshop/workshop';

/** What is needed to simulate votes. */
export interface Simulation {
  /** Numbers 0 ≤ x < 1. */
  readonly random: () => number;
  readonly stamp: () => Stamp;
  /** A new random id, for a ballot. */
  readonly newId: () => string;
}

/** The change in which everyone who has not voted in `round` votes; null if the round is not open, or everyone has voted. */
export function simulateRound(
  { entries, ballots }: Pick<Session, 'entries' | 'ballots'>,
  round: Round,
  simulation: Simulation,
): SessionChange | null {
  const { frozen } = round;
  if (round.state !== 'open' || !frozen) return null;
  const { tables, voters } = tally(round, entries, ballots);
  const room: Room = {
    frozen,
    left: Math.max(0, frozen.present - (voters ?? 0)),
    tables: frozen.tables.filter(({ number }) => !tables.includes(number)),
    random: simulation.random,
  };
  if (round.method === 'ballot') {
    const cast = ballotsOf(room, round.id, simulation.newId);
    return cast.length > 0 ? { ballots: cast } : null;
  }
  const counts = countsOf(room, round, entries);
  if (counts.length === 0) return null;
  const made: Entry[] = [];
  for (const count of counts) {
    made.push(recordEntry(round, [...entries, ...made], count, false, simulation.stamp()));
  }
  const rounds = round.countingCell === null ? {} : { rounds: [{ ...round, countingCell: null }] };
  return { entries: made, ...rounds };
}

interface Room {
  readonly frozen: Frozen;
  /** People who have not voted. */
  readonly left: number;
  /** Tables for which nothing is recorded. */
  readonly tables: readonly Table[];
  readonly random: () => number;
}

function countsOf(room: Room, round: Round, entries: readonly Entry[]): readonly NewCount[] {
  switch (round.method) {
    case 'table-slip':
      return slipsOf(room);
    case 'table-answer':
      return answersOf(room);
    case 'hands':
      return majorityIn(round, entries) ? [] : handsOf(room, round, entries);
    case 'totals':
      return countedEntries(round, entries).length > 0 ? [] : [totalsOf(room)];
    case 'ballot':
      return [];
  }
}

/** One slip per table; if the round is collected by role, one for each role at the table. */
function slipsOf({ frozen, left, tables, random }: Room): readonly NewCount[] {
  const heaps = tables.flatMap((table) => heapsOf(table, frozen.roles, random));
  const numbered = heaps.map(({ people }, index) => ({ number: index, people }));
  return simulateSlips(frozen.poll, numbered, left, random).flatMap(
    ({ table: index, voters, counts }) => {
      const heap = heaps[index];
      if (!heap) return [];
      const { table, roleId } = heap;
      return [{ kind: 'table-slip', table, roleId, voters, counts } as const];
    },
  );
}

interface Heap {
  readonly table: number;
  readonly roleId: string | null;
  readonly people: number;
}

/** The people of a table, randomly given roles if there are any. */
function heapsOf(
  { number, people }: Table,
  roles: readonly Role[],
  random: () => number,
): readonly Heap[] {
  if (roles.length === 0) return [{ table: number, roleId: null, people }];
  const drawn = Array.from({ length: people }, () => drawRole(roles, random)?.id);
  return roles.flatMap(({ id }) => {
    const own = drawn.filter((roleId) => roleId === id).length;
    return own > 0 ? [{ table: number, roleId: id, people: own }] : [];
  });
}

function drawRole(roles: readonly Role[], random: () => number): Role | undefined {
  return roles[Math.floor(random() * roles.length)];
}

/** Each table answers as one of its people would. */
function answersOf({ frozen, left, tables, random }: Room): readonly NewCount[] {
  const voting = simulateBallots(frozen.poll, 2 * tables.length + 10, random);
  const marked = voting.filter(({ marks }) => marks.length > 0);
  let seats = left;
  return tables.map(({ number, people }, index) => {
    const voters = Math.min(people, seats);
    seats -= voters;
    return { kind: 'table-answer', table: number, voters, marks: marked[index]?.marks ?? [] };
  });
}

function handsOf(
  { frozen, random }: Room,
  round: Round,
  entries: readonly Entry[],
): readonly NewCount[] {
  const counted = new Set(
    countedEntries(round, entries).flatMap((entry) => (entry.kind === 'hands' ? [entry.cell] : [])),
  );
  const { counts } = totalled(simulateBallots(frozen.poll, frozen.present, random));
  return cellsOf(frozen.poll).flatMap(({ id }) =>
    counted.has(id) ? [] : [{ kind: 'hands', cell: id, votes: countAt(counts, id) } as const],
  );
}

function totalsOf({ frozen, left, random }: Room): NewCount {
  return { kind: 'totals', ...totalled(simulateBallots(frozen.poll, left, random)) };
}

function totalled(cast: readonly SimulatedBallot[]): {
  readonly voters: number;
  readonly counts: Counts;
} {
  const valid = cast.filter(({ isSpoiled }) => !isSpoiled);
  const counts: Record<CellId, number> = {};
  for (const cell of valid.flatMap(({ marks }) => marks)) counts[cell] = (counts[cell] ?? 0) + 1;
  return { voters: sum(Object.values(counts)) === 0 ? 0 : valid.length, counts };
}

function ballotsOf(
  { frozen, left, random }: Room,
  roundId: string,
  newId: () => string,
): readonly Ballot[] {
  return simulateBallots(frozen.poll, left, random).map(({ marks, isSpoiled }) => {
    const role = drawRole(frozen.roles, random);
    const origin: BallotOrigin = role ? { kind: 'role', roleId: role.id } : { kind: 'room' };
    return { id: newId(), roundId, origin, marks, isSpoiled };
  });
}
