/** The ballot or common answer being typed: every option with its key and its mark, or every question with its answer. */
import { ballotKeyOf } from '../../../../shared/domain/kinds/ballot-keys';
import type { BallotTyping } from '../../../../shared/domain/ballot/ballot-typing';
import { choiceCell, type ChoicePoll } from '../../../../shared/domain/kinds/choice/choice-poll';
import { scaleCell, type ScalePoll } from '../../../../shared/domain/kinds/scale/scale-poll';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { localize } from '../../../../shared/lib/language';
import { useApp, useWords } from '../../../store/react/store-context';

export function BallotSheet({
  poll,
  typing,
}: {
  readonly poll: Poll;
  readonly typing: BallotTyping;
}) {
  return poll.kind === 'choice' ? (
    <ChoiceSheet {...{ poll, typing }} />
  ) : (
    <ScaleSheet {...{ poll, typing }} />
  );
}

function ChoiceSheet({
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

function ScaleSheet({ poll, typing }: { readonly poll: ScalePoll; readonly typing: BallotTyping }) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const { steps, dontKnow } = poll.scale;
  const choices = [...steps, { value: 0, label: dontKnow }];
  const answerTo = (index: number, statementId: string): string => {
    const answer = typing.isSpoiled ? undefined : typing.answers[index];
    if (answer === undefined) return '';
    if (answer === null) return collect.ballots.noAnswer;
    const choice = choices.find(({ value }) => scaleCell(statementId, value) === answer);
    return choice ? `${choice.value} ${localize(choice.label, language)}` : '';
  };
  return (
    <>
      <p className="ballot-keys">
        {choices.map(({ value, label }) => (
          <span key={value}>
            <kbd>{value}</kbd> {localize(label, language)}
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
              <span>{localize(label, language)}</span>
              <span className="ballot-mark">{answer}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
