/** Typing ballots and common answers of a scale: each statement takes one key, from the first to the last. */
import type { BallotTyping } from '../../../shared/domain/ballot/ballot-typing';
import { cellsOf } from '../../../shared/domain/poll/cell';
import {
  hasDontKnow,
  scaleCell,
  type ScalePoll,
} from '../../../shared/domain/kinds/scale/scale-poll';
import { localize } from '../../../shared/lib/language';
import { withNarrowHyphens } from '../../../shared/text/soft-hyphens';
import { useApp, useWords } from '../../store/react/store-context';
import type { AnswerPart, BallotPart } from '../parts/contract';
import { categoriesOf, keyAndName } from './scale-names';

/** The answer to each statement among these marks; null for none. */
function answersAmong(
  poll: ScalePoll,
  isMarked: (cell: string) => boolean,
): readonly (number | null)[] {
  const cells = cellsOf(poll).filter(({ id }) => isMarked(id));
  return poll.statements.map(({ id }) => cells.find(({ rowId }) => rowId === id)?.category ?? null);
}

export const scaleBallots: BallotPart<ScalePoll> = {
  TypedBallot,
  hint: (words) => words.hintScale,
  mostMarks: () => 1,
  notWhole: null,
  missing: ({ statements }, typed) => statements.length - typed.length,
  refusal: ({ statements, scale }, typed, key, words) => {
    if (typed.length === statements.length) return words.refusedMore;
    const values = scale.steps.map(({ value }) => value);
    const steps = `${Math.min(...values)}–${Math.max(...values)}`;
    return words.refusedStep(key, steps, hasDontKnow(scale));
  },
  keyOf: (poll, answer) => {
    const cell = cellsOf(poll).find(({ id }) => id === answer);
    return String(cell?.category ?? '');
  },
  // A full stop is a question without an answer.
  keysOf: (poll, marks) =>
    answersAmong(poll, (cell) => marks.has(cell))
      .map((answer) => answer ?? '.')
      .join(' '),
};

export const scaleAnswers: AnswerPart<ScalePoll> = {
  hint: (words) => words.hintAnswerScale,
  listed: (poll, marks) =>
    answersAmong(poll, (cell) => marks.includes(cell))
      .map((answer) => answer ?? '–')
      .join(' '),
};

/** Every question with its answer. */
function TypedBallot({
  poll,
  typing,
}: {
  readonly poll: ScalePoll;
  readonly typing: BallotTyping;
}) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const categories = categoriesOf(poll.scale, language);
  const answerTo = (index: number, statementId: string): string => {
    const answer = typing.isSpoiled ? undefined : typing.answers[index];
    if (answer === undefined) return '';
    if (answer === null) return collect.ballots.noAnswer;
    const category = categories.find(({ value }) => scaleCell(statementId, value) === answer);
    return category ? keyAndName(category) : '';
  };
  return (
    <div className="scale-ballot">
      <p className="ballot-keys">
        {categories.map(({ value, name }) => (
          <span key={value}>
            <kbd>{value}</kbd> {name}
          </span>
        ))}
        <span>
          <kbd>.</kbd> {collect.ballots.noAnswer}
        </span>
      </p>
      <ol className="ballot-rows">
        {poll.statements.map(({ id, label }, index) => {
          const isNext = !typing.isSpoiled && typing.answers.length === index;
          const answer = answerTo(index, id);
          return (
            <li
              key={id}
              className={`ballot-row${answer === '' ? '' : ' is-marked'}${isNext ? ' is-next' : ''}`}
            >
              <span className="ballot-number">{index + 1}</span>
              <span>{withNarrowHyphens(localize(label, language), language)}</span>
              <span className="ballot-mark">{withNarrowHyphens(answer, language)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
