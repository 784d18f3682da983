/** What keeps the program from running, and what to do about it. */
import { useApp, useWords } from '../store/react/store-context';
import './blocked-page.css';

export function BlockedPage() {
  const words = useWords();
  const error = useApp((state) => state.error);
  const start = useApp((state) => state.start);
  if (!error) return null;
  const { title, text } = words.errors[error.code];
  const canRetry = error.code !== 'second-window' && error.code !== 'browser-lacks';
  return (
    <main className="blocked" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {error.code === 'browser-lacks' && (
        <p>{words.errorPage.missing(error.features.join(', '))}</p>
      )}
      {canRetry && (
        <button type="button" className="button is-primary" onClick={() => void start()}>
          {words.errorPage.tryAgain}
        </button>
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
