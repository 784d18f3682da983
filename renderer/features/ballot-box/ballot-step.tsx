/** A step of the ballot itself, as its kind shows it, with the ways back and on. */
import type { BoxStep, BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import type { Poll } from '../../../shared/domain/poll/poll';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp } from '../../store/react/store-context';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { useBoxLanguage, useBoxWords } from './use-box-words';

export function BallotStep({
  poll,
  step,
  marks,
}: {
  readonly poll: Poll;
  readonly step: BoxStep;
  readonly marks: BoxVoter['marks'];
}) {
  const words = useBoxWords();
  const language = useBoxLanguage();
  const act = useApp((state) => state.actAtBox);
  const screen = consoleKindOf(poll).box.screen(poll, step, { marks, words, language, act });
  if (!screen) return null;
  const { kicker, title, text, problem, status, next, body } = screen;
  return (
    <BoxFrame
      {...{ kicker, title, text, problem }}
      footer={
        <>
          <BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>
          {status !== null && (
            <p className="box-count" role="status">
              {status}
            </p>
          )}
          <BoxButton kind={next.kind} hint={words.nextHint} onPress={() => act({ kind: 'next' })}>
            {next.label}
          </BoxButton>
        </>
      }
    >
      {body}
    </BoxFrame>
  );
}
