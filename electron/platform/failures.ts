/**
 * Handles unexpected failures: they are noted in the local log and reported on the facilitator's window with
 * a way back, never on the projector. Everything recorded is in the database by then, unless the page holds
 * the only copy.
 */
import type { BrowserWindow } from 'electron';
import { createCrashWatch } from '../../shared/desktop/crash-watch';
import { traceOf } from '../../shared/errors/failure-trace';
import { watchLoads } from './watch-loads';
import { ask, words } from './ask';
import type { Log } from '../../shared/desktop/log-event';

/** The part of the facilitator's window that failures need. */
interface Facilitator {
  readonly window: () => BrowserWindow | null;
  readonly isOnlyCopy: () => boolean;
  /** The system's print dialog is open, behind which the page does not answer. */
  readonly isPrinting: () => boolean;
  readonly resume: (isAgain: boolean) => void;
}

/** Handles failures of the main process; the pages continue. */
export function catchMainFailures(log: Log, { window, isOnlyCopy }: Facilitator): void {
  let isAsking = false;
  const onFailure = (thrown: unknown): void => {
    log({ what: 'main-failed', trace: traceOf(thrown) });
    if (isAsking) return;
    isAsking = true;
    const { failedTitle, failedText, failedUnsavedText, carryOn } = words();
    const text = isOnlyCopy() ? failedUnsavedText : failedText;
    const done = ask(window(), failedTitle, text, [carryOn]).catch(() => 0);
    void done.then(() => (isAsking = false));
  };
  process.on('uncaughtException', onFailure);
  process.on('unhandledRejection', onFailure);
}

/** Handles a page of the facilitator that crashed, does not answer or is not there: reloads it where the facilitator was. */
export function catchPageFailures(
  window: BrowserWindow,
  log: Log,
  { isOnlyCopy, isPrinting, resume: resumeAt }: Facilitator,
): void {
  let isEndedByUs = false;
  /** A page that crashes again at once is not loaded a third time in the same place. */
  const crashesAgain = createCrashWatch(60_000);
  const resume = () => resumeAt(crashesAgain());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log({ what: 'page-gone', page: 'facilitator', why: reason });
    const { failedTitle, failedText, goneUnsavedText, carryOn } = words();
    const text = isOnlyCopy() ? goneUnsavedText : failedText;
    if (isEndedByUs) resume();
    else void ask(window, failedTitle, text, [carryOn]).then(resume);
    isEndedByUs = false;
  });
  watchLoads(window.webContents, (why) => {
    if (window.isDestroyed()) return;
    log({ what: 'page-missing', page: 'facilitator', why });
    const { failedTitle, missingText, tryAgain, closeYes } = words();
    window.show();
    void ask(window, failedTitle, missingText, [tryAgain, closeYes]).then((answer) => {
      if (window.isDestroyed()) return;
      if (answer === 0) resumeAt(true);
      else window.destroy();
    });
  });
  window.on('unresponsive', () => {
    if (isPrinting()) return;
    log({ what: 'page-silent' });
    const { silentTitle, silentText, silentUnsavedText, wait, restart } = words();
    const text = isOnlyCopy() ? silentUnsavedText : silentText;
    void ask(window, silentTitle, text, [wait, restart]).then((answer) => {
      if (answer === 0 || window.isDestroyed()) return;
      isEndedByUs = true;
      window.webContents.forcefullyCrashRenderer();
    });
  });
}
