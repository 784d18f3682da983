/** Simulated participants for a rehearsal («generalprøve»): votes as a room gives them, blanks and absentees included. */
import { sum } from '../../lib/sum';
import { cellsOf, choiceCell, scaleCell, type CellId, type Counts } from '../poll/cell';
import type { ChoicePoll, Poll, ScalePoll } from '../poll/poll';
import { makeTie } from '../kinds/choice/simulate-tie';
import type { Table } from '../workshop/workshop';

/** What a simulated participant marks: cells in the poll's order, each once; none where the ballot is spoiled. */
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
  allMarks: 0.85,
  noAnswer: 0.02,
  dontKnow: 0.06,
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
  const voter = poll.kind === 'choice' ? choiceVoter(poll, random) : scaleVoter(poll, random);
  const voters = Array.from({ length: people }).filter(() => random() >= SHARE.absent).length;
  const ballots = Array.from({ length: voters }, (): SimulatedBallot => {
    const isSpoiled = random() < SHARE.spoiled;
    const isBlank = isSpoiled || random() < SHARE.blank;
    return { marks: isBlank ? [] : inSlipOrder(poll, voter()), isSpoiled };
  });
  if (poll.kind === 'scale' || random() >= SHARE.tie) return ballots;
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
 * A slip of each table, in the tables' order. At most `present` people vote in all. Every slip passes the sum checks;
 * where all of a table are blank, nobody is said to have voted.
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

/** A room in which some options are liked better than others; each call is a participant's marks. */
function choiceVoter(poll: ChoicePoll, random: () => number): () => readonly CellId[] {
  const cells = poll.options.map(({ id }) => choiceCell(id));
  const liking = cells.map(() => 0.15 + random() ** 2);
  return () => {
    const left = [...liking];
    const most = Math.min(poll.maxMarks, cells.length);
    const marks = random() < SHARE.allMarks ? most : Math.floor(random() * most) + 1;
    return Array.from({ length: marks }, () => {
      const option = drawByWeight(left, random);
      left[option] = 0;
      return cells[option] ?? '';
    });
  };
}

/** A room that leans one way on each statement; each call is a participant's answers. */
function scaleVoter(poll: ScalePoll, random: () => number): () => readonly CellId[] {
  const { steps } = poll.scale;
  const leaning = poll.statements.map(() => random() * (steps.length - 1));
  return () =>
    poll.statements.flatMap(({ id }, index) => {
      if (random() < SHARE.noAnswer) return [];
      if (random() < SHARE.dontKnow) return [scaleCell(id, 0)];
      const weights = steps.map((_, step) => 1 / (0.4 + (step - (leaning[index] ?? 0)) ** 2));
      return [scaleCell(id, steps[drawByWeight(weights, random)]?.value ?? 0)];
    });
}

/** An index, each as likely as its weight says; never one without weight. */
function drawByWeight(weights: readonly number[], random: () => number): number {
  let left = random() * sum(weights);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (weight > 0 && left < 0) return index;
  }
  return weights.findLastIndex((weight) => weight > 0);
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
