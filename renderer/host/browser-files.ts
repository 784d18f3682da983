/** Workshop files in a browser: through file handles if it has them, else read from a file field and downloaded. */
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import { areDialogsRefused, onFile, picked } from './browser-file-errors';
import { fillHandle, readAgain, readHandle, textOf, writeAgain } from './browser-file-handle';
import { download } from './download';
import { WORKSHOP_PICKER } from './file-system-access';
import type { FileHost, OpenedFile } from './host';

/** Reads a file without a handle, which can't be written back. */
function readOnce(file: File): Promise<Result<OpenedFile, AppError>> {
  return onFile(file.name, async () => {
    const text = await textOf(file);
    return text.ok ? ok({ file: null, text: text.value }) : text;
  });
}

/** Lets the facilitator choose a file in a browser without pickers; null if none was chosen. */
function chooseInField(): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.pejling';
  field.hidden = true;
  // Added to the page, so that it lives as long as the dialog.
  document.body.append(field);
  const chosen = new Promise<File | null>((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
  });
  field.click();
  return chosen.finally(() => field.remove());
}

async function openFile(): Promise<Result<OpenedFile | null, AppError>> {
  const pick = window.showOpenFilePicker;
  if (!pick) {
    const chosen = await chooseInField();
    return chosen ? readOnce(chosen) : ok(null);
  }
  const chosen = await picked('', () => pick(WORKSHOP_PICKER));
  if (!chosen.ok) return chosen;
  const [handle] = chosen.value ?? [];
  return handle ? readHandle(handle) : ok(null);
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

/** Asks for the dropped file at once: after the drop event the browser no longer gives it. */
async function readDropped(transfer: DataTransfer): Promise<Result<OpenedFile | null, AppError>> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file');
  if (!item) return ok(null);
  const asHandle = item.getAsFileSystemHandle?.();
  const file = item.getAsFile();
  const handle = await asHandle?.catch(() => null);
  if (handle) return isFileHandle(handle) ? readHandle(handle) : err({ code: 'file-foreign' });
  return file ? readOnce(file) : ok(null);
}

export const BROWSER_FILES: FileHost = {
  openFile,
  readFile: readAgain,
  readDropped,
  takeWaitingFile: () => Promise.resolve(ok(null)),
  writeFile: (file, text, how) => writeAgain(file, new Blob([text]), how),
  writeFileAs: async (suggestedName, text) => {
    const content = new Blob([text]);
    const pick = window.showSaveFilePicker;
    if (!pick) {
      download(suggestedName, content);
      return ok({ name: suggestedName, folder: '', handle: null });
    }
    const chosen = await picked(suggestedName, () => pick({ ...WORKSHOP_PICKER, suggestedName }));
    if (!chosen.ok && chosen.error.code === 'file-no-dialog') {
      // Better among the downloads than nowhere.
      download(suggestedName, content);
      return ok({ name: suggestedName, folder: '', handle: null });
    }
    if (!chosen.ok || !chosen.value) return chosen.ok ? ok(null) : chosen;
    return fillHandle(chosen.value, content);
  },
  areDialogsRefused,
  recentFiles: () => Promise.resolve([]),
};
