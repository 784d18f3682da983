/**
 * What happens when something fails that should not: it is noted in the local log, said on the facilitator's window with
 * the way back, and never shown on the projector. What was recorded is in the database by then, unless the page holds the only copy.
 */
import type { BrowserWindow } from 'electron';
import { createCrashWatch } from '../../shared/desktop/crash-watch';
import { traceOf } from '../../shared/errors/failure-trace';
import { ask, words } from './ask';
import type { Log } from '../../shared/desktop/log-event';

/** The facilitator's window, as far as failures concern it. */
interface Facilitator {
  readonly window: () => BrowserWindow | null;
  readonly isOnlyCopy: () => boolean;
  readonly resume: (isAgain: boolean) => void;
}

/** Failures of the main process: the pages go on. */
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

/** A crashed or silent page of the facilitator: loaded again where the facilitator was. */
export function catchPageFailures(
  window: BrowserWindow,
  log: Log,
  { isOnlyCopy, resume: resumeAt }: Facilitator,
): void {
  let isEndedByUs = false;
  /** What crashes again at once is not tried a third time in the same place. */
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
  window.on('unresponsive', () => {
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
