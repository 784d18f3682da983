/** One statement of a scale, with its answers as large buttons; an answer leads on to the next. */
import { answersOf, type BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import { scaleCell } from '../../../shared/domain/poll/cell';
import type { ScalePoll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';
import { AnswerButton } from '../../components/answer-button';
import { BoxButton } from '../../features/ballot-box/box-button';
import { BoxFrame } from '../../features/ballot-box/box-frame';
import { useBoxLanguage, useBoxWords } from '../../features/ballot-box/use-box-words';

export function StatementStep({
  poll,
  marks,
  index,
  isAsked,
}: {
  readonly poll: ScalePoll;
  readonly marks: BoxVoter['marks'];
  readonly index: number;
  /** The way on was pressed where it could have been meant for something else. */
  readonly isAsked: boolean;
}) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const statement = poll.statements[index];
  if (!statement) return null;
  const { steps, dontKnow, prompt } = poll.scale;
  const answer = answersOf(poll, marks)[index] ?? null;
  const choices = [...steps, { value: 0, label: dontKnow }];
  return (
    <BoxFrame
      kicker={words.statementOf(index + 1, poll.statements.length)}
      title={localize(statement.text, language)}
      text={localize(prompt, language)}
      problem={isAsked ? (answer === null ? words.skipAsked : words.answeredAsked) : null}
      footer={
        <>
          <BoxButton
            onPress={() => {
              act({ kind: 'back' });
            }}
          >
            {words.back}
          </BoxButton>
          <BoxButton
            kind={answer === null ? 'plain' : 'primary'}
            hint={words.nextHint}
            onPress={() => {
              act({ kind: 'next' });
            }}
          >
            {answer === null ? words.skip : words.next}
          </BoxButton>
        </>
      }
    >
      <div className="box-answers" key={index}>
        {choices.map(({ value, label }) => (
          <AnswerButton
            key={value}
            hint={String(value)}
            isChosen={answer === value}
            onPress={() => {
              act({ kind: 'mark', cell: scaleCell(statement.id, value) });
            }}
          >
            {localize(label, language)}
          </AnswerButton>
        ))}
      </div>
    </BoxFrame>
  );
}
