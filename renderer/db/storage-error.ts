/** Turns what the database throws into an AppError. */
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';

const REFUSED = new Set(['SecurityError', 'MissingAPIError']);

/** Names of the error and of all that it wraps; Dexie wraps the browser's own. */
function namesOf(thrown: unknown, depth = 0): readonly string[] {
  if (depth > 4 || typeof thrown !== 'object' || thrown === null) return [];
  const name = 'name' in thrown && typeof thrown.name === 'string' ? [thrown.name] : [];
  const inner: readonly unknown[] = 'inner' in thrown ? [thrown.inner] : [];
  const failures: readonly unknown[] =
    'failures' in thrown && Array.isArray(thrown.failures) ? thrown.failures : [];
  const wrapped = [...inner, ...failures];
  return [...name, ...wrapped.flatMap((cause) => namesOf(cause, depth + 1))];
}

function storageError(thrown: unknown): AppError {
  const names = namesOf(thrown);
  if (names.includes('QuotaExceededError')) return { code: 'storage-full' };
  if (names.includes('LostError')) return { code: 'storage-lost' };
  if (names.some((name) => REFUSED.has(name))) return { code: 'storage-refused' };
  return { code: 'storage-failed', detail: describeThrown(thrown) };
}

/** Runs a database action; what it throws becomes an AppError. */
export async function stored<T>(action: () => Promise<T>): Promise<Result<T, AppError>> {
  try {
    return ok(await action());
  } catch (thrown) {
    return err(storageError(thrown));
  }
}
