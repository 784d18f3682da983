/** Reading and writing a workshop file through its handle, and noticing when something else has written to it. */
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import { onFile } from './browser-file-errors';
import type { OpenedFile, WorkshopFile } from './host';

/** Time and size of a file when Pejling last read or wrote it: if either differs, something else has written to it. */
interface Stamp {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
}

/** The `handle` of a `WorkshopFile` in a browser. */
interface StampedHandle {
  readonly handle: FileSystemFileHandle;
  readonly stamp: Stamp;
}

function stampedHandleOf({ handle }: WorkshopFile): StampedHandle | null {
  const isStamped =
    typeof handle === 'object' && handle !== null && 'handle' in handle && 'stamp' in handle;
  // Only the functions below make handles, and they are stored as they are.
  return isStamped ? (handle as StampedHandle) : null;
}

function workshopFileOf(handle: FileSystemFileHandle, { lastModified, size }: File): WorkshopFile {
  const stamped: StampedHandle = { handle, stamp: { lastModified, size } };
  return { name: handle.name, folder: '', handle: stamped };
}

/** The text of a file. A file that is too large for a workshop is not read at all. */
export async function textOf(file: File): Promise<Result<string, AppError>> {
  if (file.size > MAX_FILE_LENGTH) return err({ code: 'file-too-large' });
  const bytes = await file.arrayBuffer();
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    return err({ code: 'file-damaged', detail: describeThrown(thrown) });
  }
}

/** Reads the file of a handle. */
export function readHandle(handle: FileSystemFileHandle): Promise<Result<OpenedFile, AppError>> {
  return onFile(handle.name, async () => {
    const file = await handle.getFile();
    const text = await textOf(file);
    return text.ok ? ok({ file: workshopFileOf(handle, file), text: text.value }) : text;
  });
}

/** Whether the browser permits access; asks the facilitator only if `byHand`. */
async function isAllowed(
  handle: FileSystemFileHandle,
  mode: 'read' | 'readwrite',
  byHand: boolean,
): Promise<boolean> {
  const known = (await handle.queryPermission?.({ mode })) ?? 'granted';
  if (known === 'granted' || !byHand) return known === 'granted';
  return (await handle.requestPermission?.({ mode })) === 'granted';
}

/** Reads a file that was opened or saved before. To be called within a key stroke or click. */
export async function readAgain(file: WorkshopFile): Promise<Result<OpenedFile, AppError>> {
  const { name } = file;
  const stamped = stampedHandleOf(file);
  if (!stamped) return err({ code: 'file-missing', name });
  return onFile(name, async () =>
    (await isAllowed(stamped.handle, 'read', true))
      ? readHandle(stamped.handle)
      : err({ code: 'file-not-allowed', name }),
  );
}

/** The browser writes to a copy and replaces the file at the end, so that a failure leaves the file as it was. */
export async function replaceContent(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (thrown) {
    await writable.abort().catch(() => undefined);
    throw thrown;
  }
}

/** Writes the content of a new file, or of one that the facilitator chose to replace. */
export function fillHandle(
  handle: FileSystemFileHandle,
  content: Blob,
): Promise<Result<WorkshopFile, AppError>> {
  return onFile(handle.name, async () => {
    await replaceContent(handle, content);
    return ok(workshopFileOf(handle, await handle.getFile()));
  });
}

/** Replaces what a known file holds, unless something else has written to it since. */
export async function writeAgain(
  file: WorkshopFile,
  content: Blob,
  { evenIfChanged, byHand }: { readonly evenIfChanged: boolean; readonly byHand: boolean },
): Promise<Result<WorkshopFile, AppError>> {
  const { name } = file;
  const stamped = stampedHandleOf(file);
  if (!stamped) return err({ code: 'file-missing', name });
  const { handle, stamp } = stamped;
  return onFile(name, async () => {
    if (!(await isAllowed(handle, 'readwrite', byHand))) {
      return err({ code: 'file-not-allowed', name });
    }
    const { lastModified, size } = await handle.getFile();
    const isAsLeft = lastModified === stamp.lastModified && size === stamp.size;
    return isAsLeft || evenIfChanged
      ? fillHandle(handle, content)
      : err({ code: 'file-changed', name });
  });
}
