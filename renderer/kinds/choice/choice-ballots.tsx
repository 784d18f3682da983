/** Typing ballots and common answers of a choice: each option has a key that sets or removes its mark. */
import { ballotKeyOf } from '../../../shared/domain/kinds/ballot-keys';
import type { BallotTyping } from '../../../shared/domain/ballot/ballot-typing';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { choiceCell, type ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import { localize } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';
import type { AnswerPart, BallotPart } from '../parts/contract';
import { choiceNames } from './choice-names';

export const choiceBallots: BallotPart<ChoicePoll> = {
  TypedBallot,
  hint: (words) => words.hintChoice,
  mostMarks: ({ maxMarks }) => maxMarks,
  notWhole: null,
  missing: () => 0,
  refusal: ({ options }, typed, key, words) => {
    if (typed.includes(null)) return words.refusedBlank;
    if ([' ', '.', ','].includes(key)) return words.refusedNotBlank;
    const keys = options.flatMap((_, index) => ballotKeyOf(index) ?? []);
    return words.refusedOption(key, ballotKeyOf(0) ?? '', keys.at(-1) ?? '');
  },
  keyOf: ({ options }, answer) =>
    ballotKeyOf(options.findIndex(({ id }) => choiceCell(id) === answer)) ?? '',
  keysOf: ({ options }, marks) =>
    options
      .flatMap(({ id }, index) => (marks.has(choiceCell(id)) ? [ballotKeyOf(index) ?? '–'] : []))
      .join(' '),
};

export const choiceAnswers: AnswerPart<ChoicePoll> = {
  hint: (words) => words.hintAnswer,
  // «2 5 9»
  listed: (poll, marks) =>
    cellsOf(poll)
      .filter(({ id }) => marks.includes(id))
      .map(({ id }) => choiceNames.cellNumber(poll, id))
      .join(' '),
};

/** Every option with its key and its mark. */
function TypedBallot({
  poll,
  typing,
}: {
  readonly poll: ChoicePoll;
  readonly typing: BallotTyping;
}) {
  const language = useApp((state) => state.language);
  return (
    <ol className="ballot-rows">
      {poll.options.map(({ id, title }, index) => {
        const isMarked = !typing.isSpoiled && typing.answers.includes(choiceCell(id));
        return (
          <li key={id} className={isMarked ? 'ballot-row is-marked' : 'ballot-row'}>
            <kbd>{ballotKeyOf(index) ?? '–'}</kbd>
            <span>{localize(title, language)}</span>
            <span className="ballot-mark">{isMarked && '✕'}</span>
          </li>
        );
      })}
    </ol>
  );
}
