/** «Klargøring»: four checks before the room fills. */
import { useEffect, useState, type ReactNode } from 'react';
import { oldPapers } from '../../../shared/domain/edition/papers';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { roundOfPoll } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/text/error-text';
import { Button } from '../../components/button';
import { DisplayPicker } from '../../components/display-picker';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords, useFormat } from '../../store/react/store-context';
import { SlipsOnPaper } from './slips-on-paper';
import './preflight.css';

export function PreflightPage() {
  const { preflight: words } = useWords();
  return (
    <main className="page preflight">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.intro}</p>
      <ol className="checks">
        <ScreenCheck />
        <StorageCheck />
        <SlipsCheck />
        <PracticeCheck />
      </ol>
      <Rehearsal />
    </main>
  );
}

/** Not a check, but a way to try the whole day, which leaves nothing behind. */
function Rehearsal() {
  const { rehearsal: words } = useWords();
  const isRunning = isRehearsal(useSession().workshop);
  return (
    <section className="rehearsal-offer">
      <h2>{words.heading}</h2>
      <p>{isRunning ? words.running : words.text}</p>
      <div className="check-buttons">
        <CommandButton id={isRunning ? 'end-rehearsal' : 'start-rehearsal'} />
      </div>
    </section>
  );
}

function ScreenCheck() {
  const { preflight: words } = useWords();
  const audience = useApp((state) => state.audience);
  const displays = useApp((state) => state.displays);
  const chosen = useApp((state) => state.chosenDisplay);
  const choose = useApp((state) => state.chooseDisplay);
  const hasSecondScreen = useApp((state) => state.hasSecondScreen)();
  const { choosesDisplay } = useApp((state) => state.capabilities);
  const isAlone = choosesDisplay ? displays.length === 1 : hasSecondScreen === false;
  return (
    <Check title={words.screenTitle} isDone={audience !== null}>
      <p>{choosesDisplay ? words.screenTextDesktop : words.screenText}</p>
      {displays.length > 1 && (
        <DisplayPicker displays={displays} chosen={chosen} onChoose={choose} words={words} />
      )}
      {!choosesDisplay && hasSecondScreen && <p className="quiet">{words.secondScreenYes}</p>}
      {isAlone && <p className="quiet">{words.secondScreenNo}</p>}
      <p role="status">
        {audience ? words.screenOpen(audience.width, audience.height) : words.screenClosed}
      </p>
      <div className="check-buttons">
        <CommandButton id="open-audience" />
        <CommandButton id="show-test-picture" />
        <CommandButton id="show-title" />
      </div>
    </Check>
  );
}

function SlipsCheck() {
  const { preflight: words } = useWords();
  const session = useSession();
  const isDone = session.workshop.slipsPrinted && oldPapers(session).length === 0;
  return (
    <Check title={words.slipsTitle} isDone={isDone}>
      <SlipsOnPaper isTicked={isDone} />
    </Check>
  );
}

function PracticeCheck() {
  const { preflight: words } = useWords();
  const session = useSession();
  const goTo = useApp((state) => state.goTo);
  const state = roundOfPoll(session, PRACTICE_POLL_ID)?.state ?? 'ready';
  return (
    <Check title={words.practiceTitle} isDone={state === 'revealed'}>
      <p>{words.practiceText}</p>
      <div className="check-buttons">
        <Button onClick={() => void goTo({ page: 'agenda', agendaItemId: PRACTICE_POLL_ID })}>
          {state === 'ready' ? words.practiceGo : words.practiceAgain}
        </Button>
      </div>
    </Check>
  );
}

type Proof =
  | { readonly state: 'checking' }
  | { readonly state: 'good'; readonly freeBytes: number | null }
  | { readonly state: 'failed'; readonly error: AppError };

const GIGABYTE = 1_000_000_000;

/** Storage: a test row is written to disk and read back as soon as the page opens. */
function StorageCheck() {
  const words = useWords();
  const { preflight } = words;
  const format = useFormat();
  const prove = useApp((state) => state.proveStorage);
  const freeSpace = useApp((state) => state.freeSpace);
  const [proof, setProof] = useState<Proof>({ state: 'checking' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const run = async (): Promise<void> => {
      const done = await prove();
      const freeBytes = await freeSpace();
      if (!isCurrent) return;
      setProof(done.ok ? { state: 'good', freeBytes } : { state: 'failed', error: done.error });
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [prove, freeSpace, attempt]);
  return (
    <Check title={preflight.storageTitle} isDone={proof.state === 'good'}>
      <p>{preflight.storageText}</p>
      <p role="status">
        {proof.state === 'checking' && preflight.storageChecking}
        {proof.state === 'good' && preflight.storageGood}{' '}
        {proof.state === 'good' &&
          proof.freeBytes !== null &&
          preflight.storageFree(format.decimal(proof.freeBytes / GIGABYTE))}
      </p>
      {proof.state === 'failed' && (
        <p className="message is-wrong" role="alert">
          <strong>{words.errors[proof.error.code].title}.</strong>{' '}
          {errorText(words.errors[proof.error.code], false)}
        </p>
      )}
      <div className="check-buttons">
        <Button
          onClick={() => {
            setProof({ state: 'checking' });
            setAttempt(attempt + 1);
          }}
        >
          {preflight.storageAgain}
        </Button>
      </div>
    </Check>
  );
}

/** One check, which says in words whether it is done. */
function Check({
  title,
  isDone,
  children,
}: {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}) {
  const { preflight: words } = useWords();
  return (
    <li className={isDone ? 'check is-done' : 'check'}>
      <div className="check-head">
        <h2>{title}</h2>
        <span className="check-state">
          {isDone ? '✓ ' : ''}
          {isDone ? words.done : words.todo}
        </span>
      </div>
      {children}
    </li>
  );
}
