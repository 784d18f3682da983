/** A forgotten code is waited out, for all to see: no voter does that unnoticed, and nobody's votes are lost. */
import { useCallback } from 'react';
import type { forgottenWait } from '../../../shared/domain/ballot-box/box-lock';
import { useApp, useAppNow } from '../../store/react/store-context';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { timeText } from './time-text';
import { useBoxKeys } from './use-box-keys';
import { useBoxWords } from './use-box-words';

/** The text, and before it that all votes are stored, where they are. */
function useReassured(text: string): string {
  const { lock } = useBoxWords();
  const isStored = useApp((state) => state.memoryOnly === null);
  return isStored ? `${lock.allStored} ${text}` : text;
}

export function Forgotten({ onBack }: { readonly onBack: () => void }) {
  const { lock } = useBoxWords();
  const text = useReassured(lock.forgottenText);
  const now = useAppNow();
  useBoxKeys(
    useCallback(
      (key) => {
        if (key === 'Escape' || key === 'Backspace') onBack();
      },
      [onBack],
    ),
  );
  return (
    <BoxFrame
      title={lock.forgottenTitle}
      text={text}
      isCentred
      footer={
        <>
          <BoxButton hint="Esc" onPress={onBack}>
            {lock.forgottenBack}
          </BoxButton>
          <BoxButton
            onPress={() => {
              onBack();
              void now().waitOutCode(true);
            }}
          >
            {lock.forgottenStart}
          </BoxButton>
        </>
      }
    />
  );
}

export function WaitingOut({ wait }: { readonly wait: ReturnType<typeof forgottenWait> }) {
  const { lock } = useBoxWords();
  const text = useReassured(lock.waitingText);
  const now = useAppNow();
  const stop = useCallback((): void => void now().waitOutCode(false), [now]);
  useBoxKeys(
    useCallback(
      (key) => {
        if (key === 'Escape') stop();
      },
      [stop],
    ),
  );
  return (
    <div className="box-warning">
      <BoxFrame
        title={lock.waitingTitle}
        text={text}
        isCentred
        footer={
          <>
            <BoxButton kind="primary" hint="Esc" onPress={stop}>
              {lock.waitingStop}
            </BoxButton>
            {wait.state === 'over' && (
              <BoxButton onPress={() => void now().leaveUnlockedBox()}>{lock.unlock}</BoxButton>
            )}
          </>
        }
      >
        {wait.state === 'waiting' && (
          <p className="box-large" role="timer">
            {lock.waitingLeft(timeText(wait.left))}
          </p>
        )}
      </BoxFrame>
    </div>
  );
}
