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

/** What was picked; null if the facilitator cancelled. */
export async function picked<T>(
  name: string,
  pick: () => Promise<T>,
): Promise<Result<T | null, AppError>> {
  return onFile(name, async () => {
    try {
      return ok(await pick());
    } catch (thrown) {
      if (isNamed(thrown, 'AbortError')) return ok(null);
      throw thrown;
    }
  });
}
