/** The id by which the desktop program knows a file. In a browser files have no ids. */
import * as v from 'valibot';
import type { WorkshopFile } from './host';

const desktopHandle = v.object({
  /** The id that main gave. */
  id: v.string(),
  /** Stamp of the content that this page has read or written; empty if none. */
  stamp: v.string(),
});
/** The `handle` of a file in the desktop program: plain data, stored as it is. */
export type DesktopHandle = Readonly<v.InferOutput<typeof desktopHandle>>;

/** The id and stamp of a file; null if it did not come from the desktop program's main process. */
export function desktopHandleOf({ handle }: WorkshopFile): DesktopHandle | null {
  return v.is(desktopHandle, handle) ? handle : null;
}

/** The id of a file, the same whatever the file holds; null if the host gives none. */
export function fileIdOf(file: WorkshopFile): string | null {
  return desktopHandleOf(file)?.id ?? null;
}

/** A file of which only the id is known; it can be read, and nothing else. */
export function fileWithId(id: string): WorkshopFile {
  const handle: DesktopHandle = { id, stamp: '' };
  return { name: '', folder: '', handle };
}
