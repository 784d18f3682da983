/** «Klargøring»: four checks before the room fills. */
import { isFirstTry } from '../../../shared/content/first-try';
import { oldPapers } from '../../../shared/domain/edition/papers';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { Button } from '../../components/button';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { BeforeTheDay } from './before-the-day';
import { Check } from './check';
import { ScreenCheck } from './screen-check';
import { StorageCheck } from './storage-check';
import { SlipsOnPaper } from './slips-on-paper';
import './preflight.css';

export function PreflightPage() {
  const { preflight: words } = useWords();
  return (
    <main className="page preflight">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.intro}</p>
      <BeforeTheDay />
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
  const { library } = useWords();
  const { workshop } = useSession();
  const isRunning = isRehearsal(workshop);
  const running = isFirstTry(workshop) ? library.guide.running : words.running;
  return (
    <section className="rehearsal-offer">
      <h2>{words.heading}</h2>
      <p>{isRunning ? running : words.text}</p>
      <div className="check-buttons">
        <CommandButton id={isRunning ? 'end-rehearsal' : 'start-rehearsal'} />
      </div>
    </section>
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
