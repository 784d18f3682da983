/** A failure while the program runs: what happened and what to do next, until it is dismissed. */
import type { AppError, AppErrorCode } from '../../../shared/errors/app-error';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { ErrorWords } from '../../../shared/text/da/errors';
import { errorText } from '../../../shared/text/error-text';
import type { Format } from '../../../shared/lib/format';
import { Button } from '../../components/button';
import type { FileAct } from '../../store/core/app-state';
import { useApp, useTexts } from '../../store/react/store-context';
import './error-banner.css';

/** What the error is about, if it says so: the tables, the file, the program that wrote it; else empty. */
function aboutWhat(error: AppError, words: Dictionary, format: Format): string {
  if (error.code === 'tables-have-slips') {
    return words.errorPage.tables(format.list(error.tables.map(String)));
  }
  if (error.code === 'file-newer') {
    return error.program === '' ? '' : words.files.program(error.program);
  }
  return 'name' in error && error.name !== '' ? words.files.file(error.name) : '';
}

/** What to say. For a failure with a file, that depends on what was being done with it. */
function wordsFor(
  code: AppErrorCode,
  act: FileAct,
  { errors, fileErrors }: Dictionary,
): ErrorWords {
  const own: Partial<Readonly<Record<AppErrorCode, ErrorWords>>> =
    act === 'save' ? {} : fileErrors[act];
  return own[code] ?? errors[code];
}

export function ErrorBanner() {
  const { words, format } = useTexts();
  const error = useApp((state) => state.error);
  const failedAct = useApp((state) => state.failedAct);
  const showError = useApp((state) => state.showError);
  const isStored = useApp((state) => state.memoryOnly === null);
  if (!error) return null;
  const said = wordsFor(error.code, failedAct, words);
  const about = aboutWhat(error, words, format);
  return (
    <div className="error-banner" role="alert">
      <div>
        <strong>{said.title}</strong>
        <p>{errorText(said, isStored)}</p>
        {about !== '' && <p className="error-about">{about}</p>}
      </div>
      <Button kind="small" onClick={() => showError(null)}>
        {error.code === 'unexpected' ? words.errorPage.carryOn : words.common.ok}
      </Button>
    </div>
  );
}
