/** What keeps the program from running, and what to do about it. */
import { describeThrown } from '../../shared/errors/app-error';
import { errorText } from '../../shared/text/error-text';
import { Button } from '../components/button';
import { useApp, useWords } from '../store/react/store-context';
import { FileDrop } from '../components/file-drop';
import './blocked-page.css';

export function BlockedPage() {
  const words = useWords();
  const error = useApp((state) => state.error);
  const start = useApp((state) => state.start);
  if (!error) return null;
  const { title, text } = words.errors[error.code];
  const canRetry = error.code !== 'second-window' && error.code !== 'browser-lacks';
  return (
    <main className="blocked">
      <div className="blocked-reason" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        {error.code === 'browser-lacks' && (
          <p>{words.errorPage.missing(error.features.join(', '))}</p>
        )}
      </div>
      {canRetry && (
        <Button kind="primary" onClick={() => void start()}>
          {words.errorPage.tryAgain}
        </Button>
      )}
      {'detail' in error && (
        <details>
          <summary>{words.errorPage.detail}</summary>
          <code>{error.detail}</code>
        </details>
      )}
    </main>
  );
}

export function CrashPage({
  thrown,
  onCarryOn,
}: {
  readonly thrown: unknown;
  readonly onCarryOn: () => void;
}) {
  const words = useWords();
  const isStored = useApp((state) => state.memoryOnly === null);
  return (
    <main className="blocked">
      <h1>{words.errors.unexpected.title}</h1>
      <p>{errorText(words.errors.unexpected, isStored)}</p>
      <Button kind="primary" autoFocus onClick={onCarryOn}>
        {words.errorPage.carryOn}
      </Button>
      <details>
        <summary>{words.errorPage.detail}</summary>
        <code>{describeThrown(thrown)}</code>
      </details>
      {/* Only so that a file dropped here does not take the page's place. */}
      <FileDrop label="" isOpen={false} onDrop={() => undefined} />
    </main>
  );
}
