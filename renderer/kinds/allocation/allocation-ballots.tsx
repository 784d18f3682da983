/** Typing ballots of an allocation: each option takes one key, the points that stand beside it on paper. */
import type { BallotTyping } from '../../../shared/domain/ballot/ballot-typing';
import { pointsTyped } from '../../../shared/domain/kinds/allocation/allocation-ballot';
import {
  amountsAmong,
  isOnPaper,
  type AllocationPoll,
} from '../../../shared/domain/kinds/allocation/allocation-poll';
import { useWords } from '../../store/react/store-context';
import type { BallotPart } from '../parts/contract';
import { NumberedRows } from '../parts/numbered-rows';

export const allocationBallots: BallotPart<AllocationPoll> = {
  TypedBallot,
  hint: (words) => words.hintAllocation,
  mostMarks: ({ options }) => options.length,
  notWhole: (poll, typed, isAsked, words) => {
    const points = pointsTyped(poll, typed);
    if (isAsked) return words.notAddedUpAsked(points, poll.totalPoints);
    const isTyped = typed.length === poll.options.length || points > poll.totalPoints;
    return isTyped ? words.notAddedUp(points, poll.totalPoints) : '';
  },
  missing: ({ options }, typed) => options.length - typed.length,
  refusal: (poll, typed, key, words) => {
    if (!isOnPaper(poll)) return words.refusedBoxOnly(poll.totalPoints);
    if (typed.includes(null)) return words.refusedBlank;
    return typed.length === poll.options.length
      ? words.refusedMoreGiven
      : words.refusedPoints(key, poll.totalPoints);
  },
  keyOf: (poll, answer, index) => keyFor(pointsAt(poll, answer, index)),
  // A full stop is an option without a mark.
  keysOf: (poll, marks) =>
    amountsAmong(poll, (cell) => marks.has(cell))
      .map(keyFor)
      .join(' '),
};

/** The key of so many points: `+` where they have two digits. */
function keyFor(points: number | null): string {
  if (points === null) return '.';
  return points === 10 ? '+' : String(points);
}

function pointsAt(poll: AllocationPoll, answer: string, index: number): number | null {
  return amountsAmong(poll, (cell) => cell === answer)[index] ?? null;
}

/** Every option with the points that are typed, and how many they are together. */
function TypedBallot({
  poll,
  typing,
}: {
  readonly poll: AllocationPoll;
  readonly typing: BallotTyping;
}) {
  const { collect } = useWords();
  const { isSpoiled } = typing;
  const answers = isSpoiled ? [] : typing.answers;
  const typed = answers.map((answer, index) =>
    answer === null ? '' : collect.allocation.points(pointsAt(poll, answer, index) ?? 0),
  );
  return (
    <div className="scale-ballot">
      <p className="ballot-keys">
        <span>{collect.allocation.sum(pointsTyped(poll, answers), poll.totalPoints)}</span>
      </p>
      <NumberedRows options={poll.options} {...{ typed, isSpoiled }} />
    </div>
  );
}
