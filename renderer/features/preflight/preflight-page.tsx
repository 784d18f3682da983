/** «Klargøring»: four checks before the room fills. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { DisplayPicker } from '../../components/display-picker';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { Check } from './check';
import { StorageCheck } from './storage-check';
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

/** Not a point to tick off: a way to try the whole day, which leaves nothing behind. */
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
  const { workshop } = useSession();
  const edit = useApp((state) => state.editWorkshop);
  const goTo = useApp((state) => state.goTo);
  return (
    <Check title={words.slipsTitle} isDone={workshop.slipsPrinted}>
      <p>{words.slipsText}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={workshop.slipsPrinted}
          onChange={(event) => {
            const slipsPrinted = event.currentTarget.checked;
            void edit((current) => ({ ...current, slipsPrinted }));
          }}
        />
        {words.slipsPrinted}
      </label>
      <div className="check-buttons">
        <button
          type="button"
          className="button is-plain"
          onClick={() => void goTo({ page: 'printouts' })}
        >
          {words.slipsGo}
        </button>
      </div>
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
        <button
          type="button"
          className="button is-plain"
          onClick={() => void goTo({ page: 'agenda', agendaItemId: PRACTICE_POLL_ID })}
        >
          {state === 'ready' ? words.practiceGo : words.practiceAgain}
        </button>
      </div>
    </Check>
  );
}
