/**
 * Ballots of an allocation. On paper each option has a box for its points, so the typist reads from the first option to the last: a digit each, and
 * `+` for ten. At the ballot box points are given one by one, and the option that was touched last stands last among the marks.
 */
import { sum } from '../../../lib/sum';
import { ballotKeyOf, isNoAnswerKey } from '../ballot-keys';
import type { Cell, CellId } from '../cell';
import type { BallotRules, BoxRules, TypedAnswers } from '../poll-rules';
import {
  allocationCell,
  amountCells,
  amountsAmong,
  amountsOf,
  isOnPaper,
  MOST_ON_PAPER,
  type AllocationPoll,
} from './allocation-poll';
import type { AllocationQuestion, AllocationTypes } from './allocation-types';

const TEN_KEY = '+';

export const allocationBallot: BallotRules<AllocationTypes> = {
  problemOf: (poll, marked) => (marked.length === 0 || isWhole(poll, marked) ? null : 'no-sum'),
  phaseOf: (poll, answers) =>
    answers.length === poll.options.length && pointsTyped(poll, answers) === poll.totalPoints
      ? 'ready'
      : 'no-answer',
  withKey: (poll, answers, key) => {
    const option = poll.options[answers.length];
    // A full stop at first is a blank ballot; an empty box among others is typed as 0.
    if (!option || !isOnPaper(poll) || answers.includes(null)) return null;
    if (isNoAnswerKey(key)) return answers.length === 0 ? [null] : null;
    const points = pointsOfKey(poll, key);
    return points === null ? null : [...answers, allocationCell(option.id, points)];
  },
};

function pointsOfKey({ totalPoints }: AllocationPoll, key: string): number | null {
  const points = key === TEN_KEY ? MOST_ON_PAPER : /^\d$/u.test(key) ? Number(key) : null;
  return points === null || points > totalPoints ? null : points;
}

/** The points that are typed so far. */
export function pointsTyped(poll: AllocationPoll, answers: TypedAnswers): number {
  return sum(amountsAmong(poll, (cell) => answers.includes(cell)).map((points) => points ?? 0));
}

/** True if each option has one amount, and all of them add up to the points there are. */
function isWhole(poll: AllocationPoll, marked: readonly Cell[]): boolean {
  const rows = new Set(marked.map(({ rowId }) => rowId));
  const all = poll.options.length;
  const points = sum(marked.map(({ category }) => category ?? 0));
  return marked.length === all && rows.size === all && points === poll.totalPoints;
}

const OPEN: AllocationQuestion = { kind: 'allocation', isLacking: false, isOver: false };

/** The points of each option at the box. */
export function pointsGiven(poll: AllocationPoll, marks: readonly CellId[]): readonly number[] {
  return amountsAmong(poll, (cell) => marks.includes(cell)).map((points) => points ?? 0);
}

/** What gives the option `change` points more or fewer: its new amount, from none to all points; null if there is no such option. */
export function giving(
  poll: AllocationPoll,
  marks: readonly CellId[],
  index: number,
  change: number,
): { readonly kind: 'mark'; readonly cell: CellId } | null {
  const option = poll.options[index];
  if (!option) return null;
  const points = (pointsGiven(poll, marks)[index] ?? 0) + change;
  const within = Math.min(poll.totalPoints, Math.max(0, points));
  return { kind: 'mark', cell: allocationCell(option.id, within) };
}

export const allocationBox: BoxRules<AllocationTypes> = {
  questionsOf: () => [OPEN],
  leadsOn: false,
  answerOfKey: (poll, _, marks, key) => {
    if (key === 'Backspace') {
      // A point less for the option that was touched last.
      const last = poll.options.findIndex(({ id }) =>
        amountCells(poll, id).includes(marks.at(-1) ?? ''),
      );
      return last < 0 ? null : giving(poll, marks, last, -1);
    }
    const index = poll.options.findIndex((__, at) => ballotKeyOf(at) === key.toLowerCase());
    return index < 0 ? null : giving(poll, marks, index, 1);
  },
  answered: (poll, _, marks, answer) => {
    if (answer.kind !== 'mark') return null;
    const index = poll.options.findIndex(({ id }) => amountCells(poll, id).includes(answer.cell));
    const before = pointsGiven(poll, marks);
    const given = amountsOf(poll).find(
      (points) => allocationCell(poll.options[index]?.id ?? '', points) === answer.cell,
    );
    if (given === undefined) return null;
    const left = poll.totalPoints - sum(before) + (before[index] ?? 0);
    const points = before.map((own, at) => (at === index ? Math.min(given, left) : own));
    return {
      marks: marksOf(poll, points, index),
      question: { ...OPEN, isOver: given > left },
    };
  },
  answersOf: () => [],
  marksLeft: (poll, marks) => poll.totalPoints - sum(pointsGiven(poll, marks)),
  heldAt: (poll, marks) =>
    marks.length === 0 || sum(pointsGiven(poll, marks)) === poll.totalPoints
      ? null
      : { ...OPEN, isLacking: true },
};

/** A mark for each option, that of `last` behind the others; none where nobody got a point. */
function marksOf(
  { options }: AllocationPoll,
  points: readonly number[],
  last: number,
): readonly CellId[] {
  if (sum(points) === 0) return [];
  const cells = options.map(({ id }, index) => allocationCell(id, points[index] ?? 0));
  return [...cells.filter((_, index) => index !== last), ...cells.slice(last, last + 1)];
}
