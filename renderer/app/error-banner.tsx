/** A failure while the program runs: what happened and what to do next, until it is put away. */
import { useApp, useFormat, useWords } from '../store/store-context';

export function ErrorBanner() {
  const words = useWords();
  const format = useFormat();
  const error = useApp((state) => state.error);
  const showError = useApp((state) => state.showError);
  if (!error) return null;
  const { title, text } = words.errors[error.code];
  return (
    <div className="error-banner" role="alert">
      <div>
        <strong>{title}</strong>
        <p>
          {text}{' '}
          {error.code === 'tables-have-slips' &&
            words.errorPage.tables(format.list(error.tables.map(String)))}
        </p>
      </div>
      <button
        type="button"
        className="button-small"
        onClick={() => {
          showError(null);
        }}
      >
        {words.common.ok}
      </button>
    </div>
  );
}
