/** What the desktop program knows a file by. Elsewhere files have no ids. */
import * as v from 'valibot';
import type { WorkshopFile } from './host';

const desktopHandle = v.object({
  /** As main gave it. */
  id: v.string(),
  /** Of the content that this page knows of; empty where it knows of none. */
  stamp: v.string(),
});
/** The `handle` of a file in the desktop program: plain data, stored as it is. */
export type DesktopHandle = Readonly<v.InferOutput<typeof desktopHandle>>;

/** Null for a file that did not come from the desktop program's main process. */
export function desktopHandleOf({ handle }: WorkshopFile): DesktopHandle | null {
  return v.is(desktopHandle, handle) ? handle : null;
}

/** The same file has the same id, whatever it holds; null where the host gives none. */
export function fileIdOf(file: WorkshopFile): string | null {
  return desktopHandleOf(file)?.id ?? null;
}

/** A file of which only the id is known; it can be read, and nothing else. */
export function fileWithId(id: string): WorkshopFile {
  const handle: DesktopHandle = { id, stamp: '' };
  return { name: '', folder: '', handle };
}
