/** Reading and writing a workshop file through its handle, and noticing when something else has written to it. */
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import { onFile } from './browser-file-errors';
import type { OpenedFile, WorkshopFile } from './host';

/** What a file was like when Pejling last read or wrote it: another time or size means that something else wrote. */
interface Stamp {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
}

/** What a `WorkshopFile` of the browser has as its handle. */
interface StampedHandle {
  readonly handle: FileSystemFileHandle;
  readonly stamp: Stamp;
}

function stampedHandleOf({ handle }: WorkshopFile): StampedHandle | null {
  const isStamped =
    typeof handle === 'object' && handle !== null && 'handle' in handle && 'stamp' in handle;
  // Made below and stored as it is; nothing else is ever put there.
  return isStamped ? (handle as StampedHandle) : null;
}

function workshopFileOf(handle: FileSystemFileHandle, { lastModified, size }: File): WorkshopFile {
  const stamped: StampedHandle = { handle, stamp: { lastModified, size } };
  return { name: handle.name, folder: '', handle: stamped };
}

/** The text of a file. Larger ones than a workshop's are not read at all. */
export async function textOf(file: File): Promise<Result<string, AppError>> {
  if (file.size > MAX_FILE_LENGTH) return err({ code: 'file-too-large' });
  const bytes = await file.arrayBuffer();
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    return err({ code: 'file-damaged', detail: describeThrown(thrown) });
  }
}

/** Reads what a handle stands for. */
export function readHandle(handle: FileSystemFileHandle): Promise<Result<OpenedFile, AppError>> {
  return onFile(handle.name, async () => {
    const file = await handle.getFile();
    const text = await textOf(file);
    return text.ok ? ok({ file: workshopFileOf(handle, file), text: text.value }) : text;
  });
}

/** Whether the browser lets the page in; asks the facilitator only where `byHand`. */
async function isAllowed(
  handle: FileSystemFileHandle,
  mode: 'read' | 'readwrite',
  byHand: boolean,
): Promise<boolean> {
  const known = (await handle.queryPermission?.({ mode })) ?? 'granted';
  if (known === 'granted' || !byHand) return known === 'granted';
  return (await handle.requestPermission?.({ mode })) === 'granted';
}

/** Reads a file that was opened or saved before. Within a key stroke or click. */
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

/** Writes aside and replaces at the end: the browser's own way, so that a failure leaves the file as it was. */
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

/** Gives a new file, or one chosen to be replaced, its content. */
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
