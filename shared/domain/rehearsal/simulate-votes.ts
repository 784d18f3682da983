/** Simulated participants for a rehearsal («generalprøve»): realistic votes, blanks and absentees included. */
import { cellsOf } from '../poll/cell';
import type { CellId, Counts } from '../kinds/cell';
import { kindOf, type Poll } from '../poll/poll';
import type { Table } from '../workshop/workshop';

/** What a simulated participant marks: cells in the poll's order, each once; none if the ballot is spoiled. */
export interface SimulatedBallot {
  readonly marks: readonly CellId[];
  readonly isSpoiled: boolean;
}

/** A table host's count of a table's valid ballots. */
export interface SimulatedSlip {
  readonly table: number;
  readonly voters: number;
  readonly counts: Counts;
}

const SHARE = {
  absent: 0.06,
  spoiled: 0.01,
  blank: 0.03,
  tie: 0.3,
} as const;

/**
 * The ballots of up to `people` participants; some don't vote. `random` gives numbers 0 ≤ x < 1. Now and then a
 * choice ends in a tie at the first place, or where the top three are cut.
 */
export function simulateBallots(
  poll: Poll,
  people: number,
  random: () => number,
): readonly SimulatedBallot[] {
  const { voterOf, makeTie } = kindOf(poll).simulation;
  const voter = voterOf(poll, random);
  const voters = Array.from({ length: people }).filter(() => random() >= SHARE.absent).length;
  const ballots = Array.from({ length: voters }, (): SimulatedBallot => {
    const isSpoiled = random() < SHARE.spoiled;
    const isBlank = isSpoiled || random() < SHARE.blank;
    return { marks: isBlank ? [] : inSlipOrder(poll, voter()), isSpoiled };
  });
  if (!makeTie || random() >= SHARE.tie) return ballots;
  const place = random() < 0.5 ? 0 : 2;
  const tied = makeTie(
    ballots.map(({ marks }) => marks),
    place,
  );
  return ballots.map(({ isSpoiled }, index) => ({
    marks: inSlipOrder(poll, tied[index] ?? []),
    isSpoiled,
  }));
}

/**
 * One slip for each table, in the tables' order. At most `present` people vote in all. Every slip passes the
 * sum checks; if all ballots of a table are blank, the slip says that nobody voted.
 */
export function simulateSlips(
  poll: Poll,
  tables: readonly Table[],
  present: number,
  random: () => number,
): readonly SimulatedSlip[] {
  const seats = tables.flatMap(({ number, people }) =>
    Array.from({ length: people }, () => number),
  );
  const ballots = simulateBallots(poll, Math.min(present, seats.length), random);
  const taken = shuffled(seats, random).slice(0, ballots.length);
  return tables.map(({ number }) => {
    const valid = ballots.filter(({ isSpoiled }, index) => !isSpoiled && taken[index] === number);
    const marks = valid.flatMap((ballot) => ballot.marks);
    return { table: number, voters: marks.length === 0 ? 0 : valid.length, counts: counted(marks) };
  });
}

function inSlipOrder(poll: Poll, marks: readonly CellId[]): readonly CellId[] {
  return cellsOf(poll).flatMap(({ id }) => (marks.includes(id) ? [id] : []));
}

function counted(marks: readonly CellId[]): Counts {
  const counts: Record<CellId, number> = {};
  for (const cell of marks) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
