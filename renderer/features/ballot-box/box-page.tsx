/** The ballot box fills the facilitator's window: the voter's screens, or the one that asks for the code. */
import { markOf } from '../../../shared/slides/slide-mark';
import { useApp } from '../../store/react/store-context';
import { BoxFrame } from './box-frame';
import { BoxButton } from './box-button';
import { LockScreen } from './lock-screen';
import { useBoxKeys } from './use-box-keys';
import { useBoxLanguage, useBoxWords } from './use-box-words';
import { useBoxWindow } from './use-box-window';
import { useStillPointer } from './use-still-pointer';
import { VoterScreen } from './voter-screen';
import './ballot-box.css';

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
        // With each voter all that the screen knows is made anew.
        <VoterScreen key={box.visit} {...{ rules, voter: box.voter }} />
      ) : (
        <NotOpen />
      )}
    </div>
  );
}

/** The round is not open any more: nobody can vote, and the facilitator must see to it. */
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
