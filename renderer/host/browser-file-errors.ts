/** Turns what the browser throws about files into an AppError. */
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';

/** By the name of the DOMException. */
const CODES: Readonly<
  Record<string, 'missing' | 'read-only' | 'in-use' | 'disk-full' | 'not-allowed'>
> = {
  NotFoundError: 'missing',
  NotAllowedError: 'read-only',
  NoModificationAllowedError: 'read-only',
  NotReadableError: 'in-use',
  QuotaExceededError: 'disk-full',
  // Thrown for a picker or a permission request without a key stroke or click before it.
  SecurityError: 'not-allowed',
};

function isNamed(thrown: unknown, name: string): boolean {
  return thrown instanceof Error && thrown.name === name;
}

/** Runs an action on the file or folder `name`; what it throws becomes an AppError. */
export async function onFile<T>(
  name: string,
  action: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  try {
    return await action();
  } catch (thrown) {
    const code = thrown instanceof Error ? CODES[thrown.name] : undefined;
    if (code) return err({ code: `file-${code}`, name });
    return err({ code: 'file-failed', name, detail: describeThrown(thrown) });
  }
}

/** No person opens and closes a dialog in so few milliseconds: whoever did has a policy against it. */
const FASTER_THAN_A_PERSON = 100;

/** True if the newest dialog was refused. A policy refuses the next one too; «already open» does not. */
let isRefused = false;

export function areDialogsRefused(): boolean {
  return isRefused;
}

/**
 * True if the browser refused the dialog instead of showing it. `SecurityError` is that only if there was a fresh click: else the
 * browser wants one.
 */
function isRefusal(thrown: unknown, took: number, wasFresh: boolean): boolean {
  if (isNamed(thrown, 'NotAllowedError')) return true;
  if (isNamed(thrown, 'SecurityError')) return wasFresh;
  return isNamed(thrown, 'AbortError') && took < FASTER_THAN_A_PERSON;
}

/** What was picked; null if the facilitator cancelled. 'file-no-dialog' where the browser or a policy let nobody choose. */
export async function picked<T>(
  name: string,
  pick: () => Promise<T>,
): Promise<Result<T | null, AppError>> {
  return onFile(name, async () => {
    const wasFresh = 'userActivation' in navigator && navigator.userActivation.isActive;
    const began = performance.now();
    try {
      const chosen = await pick();
      isRefused = false;
      return ok(chosen);
    } catch (thrown) {
      if (isRefusal(thrown, performance.now() - began, wasFresh)) {
        isRefused = true;
        return err({ code: 'file-no-dialog', name });
      }
      if (isNamed(thrown, 'AbortError')) {
        // A person has closed it.
        isRefused = false;
        return ok(null);
      }
      throw thrown;
    }
  });
}
