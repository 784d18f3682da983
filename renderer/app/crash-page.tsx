/** A bug in a screen: said in words, with the way back. Everything recorded is in the database. */
import { useEffect } from 'react';
import { describeThrown } from '../../shared/errors/app-error';
import { FileDrop } from '../components/file-drop';
import { useApp, useWords } from '../store/store-context';

export function CrashPage({
  thrown,
  onCarryOn,
}: {
  readonly thrown: unknown;
  readonly onCarryOn: () => void;
}) {
  const words = useWords();
  const catchFailure = useApp((state) => state.catchFailure);
  const showError = useApp((state) => state.showError);
  const error = useApp((state) => state.error);
  useEffect(() => {
    catchFailure('render', thrown);
  }, [catchFailure, thrown]);
  return (
    <main className="blocked">
      <h1>{words.errors.unexpected.title}</h1>
      <p>{words.errors.unexpected.text}</p>
      <button
        type="button"
        className="button is-primary"
        autoFocus
        onClick={() => {
          // This page has said it; a banner would say it again.
          if (error?.code === 'unexpected') showError(null);
          onCarryOn();
        }}
      >
        {words.errorPage.carryOn}
      </button>
      <details>
        <summary>{words.errorPage.detail}</summary>
        <code>{describeThrown(thrown)}</code>
      </details>
      <FileDrop label="" isOpen={false} onDrop={() => undefined} />
    </main>
  );
}
