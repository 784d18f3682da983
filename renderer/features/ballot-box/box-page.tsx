/** The ballot box fills the facilitator's window: the voter's screens, or the one that asks for the code. */
import { useEffect, useState } from 'react';
import { markOf } from '../../../shared/slides/slide-mark';
import { useApp, useAppNow } from '../../store/react/store-context';
import { BoxFrame, BoxButton } from './box-frame';
import { LockScreen } from './lock-screen';
import { useBoxKeys } from './use-box-keys';
import { useBoxLanguage, useBoxWords } from './use-box-words';
import { VoterScreen } from './voter-screen';
import './ballot-box.css';
import './box-answers.css';

export function BoxPage() {
  useBoxWindow();
  const language = useBoxLanguage();
  const box = useApp((state) => state.box);
  // The round that is voted on, as the session has it now.
  const session = useApp((state) => state.session);
  const boxRules = useApp((state) => state.boxRules);
  const isStill = useStillPointer(box?.visit ?? 0);
  if (!box) return null;
  const rules = boxRules();
  const mark = session ? markOf(session.workshop).mark : undefined;
  return (
    <div className={isStill ? 'box is-still' : 'box'} data-tone="sea" lang={language}>
      {mark !== undefined && <p className="box-rehearsal">{mark}</p>}
      {box.screen === 'code' ? (
        <LockScreen box={box} />
      ) : rules ? (
        // Each voter gets a fresh screen, without any state of the last one.
        <VoterScreen key={box.visit} {...{ rules, voter: box.voter }} />
      ) : (
        <NotOpen />
      )}
    </div>
  );
}

/** The round is not open any more: nobody can vote, and the facilitator has to act. */
function NotOpen() {
  const words = useBoxWords();
  const showBoxScreen = useApp((state) => state.showBoxScreen);
  const toLock = () => showBoxScreen('code');
  useBoxKeys(toLock);
  return (
    <BoxFrame
      title={words.notOpen}
      isCentred
      footer={<BoxButton onPress={toLock}>{words.lock.leave}</BoxButton>}
    />
  );
}

/** The window around the box: leaving full screen asks for the code, and the right mouse button opens nothing. */
function useBoxWindow(): void {
  const now = useAppNow();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const touch = (): void => now().touchBox();
    const refuse = (event: Event): void => event.preventDefault();
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (!document.fullscreenElement) now().showBoxScreen('code');
      },
      { signal },
    );
    window.addEventListener('pointerdown', touch, { signal });
    window.addEventListener('contextmenu', refuse, { signal });
    window.addEventListener('dragstart', refuse, { signal });
    // Ctrl and the wheel would zoom the screen for the next voter.
    window.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey) event.preventDefault();
        touch();
      },
      { signal, passive: false },
    );
    return () => stop.abort();
  }, [now]);
}

/** True from each new `visit` on until the pointer moves. */
function useStillPointer(visit: number): boolean {
  const [movedIn, setMovedIn] = useState<number | null>(null);
  useEffect(() => {
    const onMove = ({ movementX, movementY }: PointerEvent): void => {
      // When the page moves under a resting pointer, browsers report a move of no length.
      if (movementX !== 0 || movementY !== 0) setMovedIn(visit);
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [visit]);
  return movedIn !== visit;
}
