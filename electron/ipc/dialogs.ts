/** The dialogs in which the facilitator chooses files, always on the facilitator's window. Each returns a path, or null. */
import path from 'node:path';
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { words } from '../platform/ask';

type Chosen = Promise<string | null>;

const workshops = () => [{ name: words().fileKind, extensions: ['pejling'] }];

async function open(window: BrowserWindow, options: OpenDialogOptions): Chosen {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** The workshop file to open. */
export function chooseWorkshop(window: BrowserWindow): Chosen {
  const title = words().openTitle;
  return open(window, { title, properties: ['openFile'], filters: workshops() });
}

/** The folder within which a folder of exports is made. */
export function chooseFolder(window: BrowserWindow): Chosen {
  const { folderTitle: title, folderButton: buttonLabel } = words();
  const defaultPath = app.getPath('documents');
  const properties = ['openDirectory', 'createDirectory'] as const;
  return open(window, { title, buttonLabel, defaultPath, properties: [...properties] });
}

/** The path at which to save a workshop or an export with this name. */
export function choosePlace(name: string, kind: 'workshop' | 'export') {
  return async (window: BrowserWindow): Chosen => {
    const { saveTitle, exportTitle } = words();
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: kind === 'workshop' ? saveTitle : exportTitle,
      defaultPath: path.join(app.getPath('documents'), name),
      // Only Linux needs it; other systems do so by themselves.
      properties: ['showOverwriteConfirmation', 'createDirectory'],
      ...(kind === 'workshop' ? { filters: workshops() } : {}),
    });
    return canceled ? null : filePath;
  };
}
