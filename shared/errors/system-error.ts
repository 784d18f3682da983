/** Turns the system's file errors into an AppError. Details for the log never contain a path. */
import type { AppError } from './app-error';
import { err, ok, type Result } from '../lib/result';

/** The outcome of an action on a file. */
export type Outcome<T> = Promise<Result<T, AppError>>;
type Reason = 'file-missing' | 'file-read-only' | 'file-disk-full' | 'file-in-use';

/** EMFILE (too many files open in this program) is not among them, since no other program causes it. */
const REASONS: readonly (readonly [Reason, readonly string[]])[] = [
  // The last three: a network drive went away.
  ['file-missing', ['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN']],
  ['file-read-only', ['EACCES', 'EPERM', 'EROFS']],
  ['file-disk-full', ['ENOSPC', 'EDQUOT']],
  ['file-in-use', ['EBUSY', 'ETXTBSY']],
];

/** An error as the system would throw it. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code} ${syscall}`), { code, syscall });
}

/** The system's code, such as ENOENT; empty for anything else thrown. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/** `name`: the file's name without its folder. */
export function fileErrorOf(thrown: unknown, name: string): AppError {
  const code = codeOf(thrown);
  if (code === 'EFBIG') return { code: 'file-too-large' };
  if (code === 'EISDIR') return { code: 'file-foreign' };
  const reason = REASONS.find(([, codes]) => codes.includes(code));
  if (reason !== undefined) return { code: reason[0], name };
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  const syscall =
    thrown instanceof Error && 'syscall' in thrown ? ` ${String(thrown.syscall)}` : '';
  return { code: 'file-failed', name, detail: `${code || kind}${syscall}` };
}

/** Runs `action`; whatever it throws becomes an AppError about the file `name`. */
export async function attempt<T>(name: string, action: () => Promise<T>): Outcome<T> {
  return action().then(ok, (thrown: unknown) => err(fileErrorOf(thrown, name)));
}
