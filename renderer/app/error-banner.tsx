/** A failure while the program runs: what happened and what to do next, until it is put away. */
import type { AppError } from '../../shared/errors/app-error';
import type { Dictionary } from '../../shared/text/dictionary';
import type { Format } from '../../shared/text/format';
import { useApp, useFormat, useWords } from '../store/store-context';

/** What the error is about, where it says: the tables, the file, the program that wrote it; empty elsewhere. */
function aboutWhat(error: AppError, words: Dictionary, format: Format): string {
  if (error.code === 'tables-have-slips') {
    return words.errorPage.tables(format.list(error.tables.map(String)));
  }
  if (error.code === 'file-newer') {
    return error.program === '' ? '' : words.files.program(error.program);
  }
  return 'name' in error && error.name !== '' ? words.files.file(error.name) : '';
}

export function ErrorBanner() {
  const words = useWords();
  const format = useFormat();
  const error = useApp((state) => state.error);
  const showError = useApp((state) => state.showError);
  if (!error) return null;
  const { title, text } = words.errors[error.code];
  const about = aboutWhat(error, words, format);
  return (
    <div className="error-banner" role="alert">
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
        {about !== '' && <p className="error-about">{about}</p>}
      </div>
      <button
        type="button"
        className="button-small"
        onClick={() => {
          showError(null);
        }}
      >
        {error.code === 'unexpected' ? words.errorPage.carryOn : words.common.ok}
      </button>
    </div>
  );
}
