/** The checklist of the first try, above the page: the next step and how it is done, and all of them on request. */
import { isFirstTry } from '../../../shared/content/first-try';
import { Button } from '../../components/button';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { firstSteps } from './first-steps';
import './first-use.css';

export function FirstUseBar() {
  const { workshop } = useSession();
  const isTrying = useApp((state) => state.firstUse === 'trying');
  return isTrying && isFirstTry(workshop) ? <Bar /> : null;
}

function Bar() {
  const { library } = useWords();
  const { guide } = library;
  const session = useApp((state) => state.session);
  const hadAudience = useApp((state) => state.hadAudience);
  const exportJob = useApp((state) => state.exportJob);
  const hide = useApp((state) => state.endFirstUse);
  const steps = firstSteps({ session, hadAudience, exportJob });
  const next = steps.findIndex(({ isDone }) => !isDone);
  const step = steps[next];
  return (
    <section className="first-use" aria-label={guide.label}>
      <div className="first-use-step" role="status">
        <strong>
          {step
            ? guide.step(next + 1, steps.length, guide.steps[step.id].title)
            : guide.allDoneTitle}
        </strong>
        <p>{step ? guide.steps[step.id].how : guide.allDoneText}</p>
      </div>
      <div className="first-use-acts">
        {!step && <CommandButton id="end-rehearsal" />}
        <Button kind="small" onClick={() => void hide()}>
          {guide.hide}
        </Button>
      </div>
      <ol className="first-use-list" aria-label={guide.allSteps}>
        {steps.map(({ id, isDone }, place) => (
          <li
            key={id}
            className={isDone ? 'is-done' : ''}
            aria-current={place === next ? 'step' : undefined}
          >
            <span aria-hidden="true">{isDone ? '✓' : place + 1}</span> {guide.steps[id].short}
            {isDone && <span className="visually-hidden"> ({guide.done})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
