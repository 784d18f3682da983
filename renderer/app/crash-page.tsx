/** A bug in a screen: said in words, with the way back. */
import { describeThrown } from '../../shared/errors/app-error';
import { errorText } from '../../shared/text/error-text';
import { FileDrop } from '../components/file-drop';
import { useApp, useWords } from '../store/react/store-context';
import './blocked-page.css';

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
      <button type="button" className="button is-primary" autoFocus onClick={onCarryOn}>
        {words.errorPage.carryOn}
      </button>
      <details>
        <summary>{words.errorPage.detail}</summary>
        <code>{describeThrown(thrown)}</code>
      </details>
      {/* Only so that a file dropped here does not take the page's place. */}
      <FileDrop label="" isOpen={false} onDrop={() => undefined} />
    </main>
  );
}
