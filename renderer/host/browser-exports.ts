/** Files to take home, in a browser: downloaded, or saved into a folder where the browser lets a page do that. */
import type { AppError } from '../../shared/errors/app-error';
import { ok, type Result } from '../../shared/lib/result';
import { onFile, picked } from './browser-file-errors';
import { replaceContent } from './browser-file-handle';
import { download } from './download';
import { copyPicture } from './copy-picture';
import './file-system-access';
import type { ExportFile, ExportHost } from './host';

async function isTaken(parent: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await parent.getDirectoryHandle(name);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'NotFoundError') return false;
    // A file has this name.
    if (thrown instanceof Error && thrown.name === 'TypeMismatchError') return true;
    throw thrown;
  }
}

/** `name`, or «name (2)» and so on if that is taken. */
async function freeName(parent: FileSystemDirectoryHandle, name: string): Promise<string> {
  let free = name;
  for (let number = 2; await isTaken(parent, free); number += 1) free = `${name} (${number})`;
  return free;
}

/** The name may hold folders, with slashes; they are made. */
async function saveFile(parent: FileSystemDirectoryHandle, file: ExportFile): Promise<void> {
  const names = file.name.split('/');
  const name = names.pop() ?? file.name;
  let folder = parent;
  for (const inner of names) folder = await folder.getDirectoryHandle(inner, { create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  await replaceContent(handle, file.content);
}

/** Saves all files in a new folder, or none. */
function saveIn(
  parent: FileSystemDirectoryHandle,
  name: string,
  files: readonly ExportFile[],
): Promise<Result<string, AppError>> {
  return onFile(name, async () => {
    const free = await freeName(parent, name);
    const folder = await parent.getDirectoryHandle(free, { create: true });
    try {
      for (const file of files) await saveFile(folder, file);
    } catch (thrown) {
      await parent.removeEntry(free, { recursive: true }).catch(() => undefined);
      throw thrown;
    }
    return ok(free);
  });
}

/** True where the browser lets a page save into a folder. */
export function savesFolders(): boolean {
  return window.showDirectoryPicker !== undefined;
}

export const BROWSER_EXPORTS: ExportHost = {
  copyPicture,
  saveExport: ({ name, content }) => {
    // No picker here: drawing pictures takes longer than the browser allows between a click and its picker.
    download(name, content);
    return Promise.resolve(ok(name));
  },
  saveFolder: async (name, files) => {
    const pick = window.showDirectoryPicker;
    if (!pick) return ok(null);
    const chosen = await picked(name, () => pick({ id: 'pejling-exports', mode: 'readwrite' }));
    if (!chosen.ok || !chosen.value) return chosen.ok ? ok(null) : chosen;
    return saveIn(chosen.value, name, files);
  },
};
