/** The way out of the box by the facilitator's code, and back to voting for whoever came here by mistake. */
import { useCallback, useState } from 'react';
import { forgottenWait, waitLeft } from '../../../shared/domain/ballot-box/box-lock';
import type { BoxData } from '../../store/ballot-box/ballot-box-state';
import { useApp, useAppNow } from '../../store/react/store-context';
import { BoxButton, BoxFrame } from './box-frame';
import { DIGIT_COLUMNS, KeyPad } from './key-pad';
import { useBoxKeys } from './use-box-keys';
import { useBoxWords } from './use-box-words';

const DIGITS = Array.from('1234567890');
const MOST_DIGITS = 12;

export function LockScreen({ box }: { readonly box: BoxData }) {
  const [isForgotten, setForgotten] = useState(false);
  const wait = forgottenWait(box.lock, box.time);
  if (wait.state !== 'none') return <WaitingOut wait={wait} />;
  return isForgotten ? (
    <Forgotten onBack={() => setForgotten(false)} />
  ) : (
    <CodeScreen box={box} onForgotten={() => setForgotten(true)} />
  );
}

function CodeScreen({
  box: { lock, time, codeState },
  onForgotten,
}: {
  readonly box: BoxData;
  readonly onForgotten: () => void;
}) {
  const words = useBoxWords();
  const now = useAppNow();
  const [typed, setTyped] = useState('');
  const isBroken = useApp(({ session }) => session === null);
  const isChecking = codeState === 'checking';
  const left = waitLeft(lock, time);
  const isClosed = isChecking || left > 0;
  const type = useCallback((key: string): void => {
    if (key === 'Backspace') setTyped((digits) => digits.slice(0, -1));
    else if (/^\d$/.test(key)) setTyped((digits) => (digits + key).slice(0, MOST_DIGITS));
  }, []);
  const leave = useCallback((): void => {
    setTyped('');
    void now().leaveBox(typed);
  }, [now, typed]);
  const toBox = useCallback((): void => now().showBoxScreen('voter'), [now]);
  useBoxKeys(
    useCallback(
      (key) => {
        if (key === 'Escape') toBox();
        else if (isClosed) return;
        else if (key !== 'Enter') type(key);
        else if (typed !== '') leave();
      },
      [isClosed, leave, toBox, type, typed],
    ),
  );
  return (
    <BoxFrame
      title={words.lock.title}
      text={isBroken ? words.lock.broken : words.lock.text}
      problem={
        // The wait shows once it is stored; until then a code is neither counted nor checked.
        isChecking
          ? words.lock.checking
          : left > 0
            ? words.lock.wait(timeText(left))
            : codeState === 'wrong'
              ? words.lock.wrong
              : null
      }
      footer={
        <>
          <BoxButton kind="quiet" onPress={onForgotten}>
            {words.lock.forgotten}
          </BoxButton>
          {!isBroken && (
            <BoxButton kind="primary" hint="Esc" onPress={toBox}>
              {words.lock.toBox}
            </BoxButton>
          )}
        </>
      }
    >
      <div className="box-code">
        <p className="box-kicker">{words.lock.code}</p>
        <p className="box-dots" role="img" aria-label={words.lock.typed(typed.length)}>
          {'●'.repeat(typed.length)}
        </p>
        <KeyPad
          keys={DIGITS}
          columns={DIGIT_COLUMNS}
          erase={words.erase}
          isDisabled={isClosed}
          onKey={type}
        />
        <BoxButton hint={words.nextHint} isDisabled={isClosed || typed === ''} onPress={leave}>
          {words.lock.leave}
        </BoxButton>
      </div>
    </BoxFrame>
  );
}

/** The text, preceded by the message that all votes are stored, if they are. */
function useReassured(text: string): string {
  const { lock } = useBoxWords();
  const isStored = useApp((state) => state.memoryOnly === null);
  return isStored ? `${lock.allStored} ${text}` : text;
}

/** Whoever has forgotten the code waits, visibly: no voter can do that unnoticed, and no votes are lost. */
function Forgotten({ onBack }: { readonly onBack: () => void }) {
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

function WaitingOut({ wait }: { readonly wait: ReturnType<typeof forgottenWait> }) {
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

/** Milliseconds as minutes and seconds, rounded up: 9:05. */
function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
