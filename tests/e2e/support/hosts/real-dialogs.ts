/** Dialogs on real Electron: specs give the answers before they are asked for, and nothing is shown. */
import type { ElectronApplication } from '@playwright/test';
import type { AskedDialog } from './desktop.ts';

/** What stands in for the dialogs, in the main process. */
export interface DialogDesk {
  readonly asked: AskedDialog[];
  readonly open: (string | null)[];
  readonly save: ({ readonly file: string | null } | { readonly folder: string })[];
  readonly message: string[];
  readonly problems: string[];
}
export const DESK = 'pejlingDialogDesk';

/** Nothing is shown from now on: the desk answers. */
export async function takeOverDialogs(app: ElectronApplication): Promise<void> {
  try {
    await putUpDesk(app);
  } catch (thrown) {
    // While a program starts, V8 may collect the inspector's own promise before it is answered; the desk can be put up twice.
    if (!String(thrown).includes('promise was garbage collected')) throw thrown;
    await putUpDesk(app);
  }
}

async function putUpDesk(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, BrowserWindow }, key) => {
    const desk: DialogDesk = { asked: [], open: [], save: [], message: [], problems: [] };
    Reflect.set(globalThis, key, desk);
    const note = (kind: AskedDialog['kind'], given: unknown[]) => {
      const options = given.at(-1) as Electron.MessageBoxOptions & Electron.SaveDialogOptions;
      const on = given.length > 1 ? (given[0] as Electron.BrowserWindow) : null;
      const texts = [options.title, options.message, options.detail];
      const text = texts.filter((own) => own !== undefined).join('\n');
      const { buttons = [], defaultPath = null } = options;
      const url = on instanceof BrowserWindow ? on.webContents.getURL() : null;
      desk.asked.push({ kind, text, buttons, defaultPath, on: url });
      return options;
    };
    const unanswered = (options: object) => {
      desk.problems.push(`A dialog that the spec has no answer for: ${JSON.stringify(options)}`);
      return null;
    };
    const showOpenDialog = (...given: unknown[]) => {
      const options = note('open', given);
      const file = desk.open.length > 0 ? (desk.open.shift() ?? null) : unanswered(options);
      return Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] });
    };
    const showSaveDialog = (...given: unknown[]) => {
      const options = note('save', given);
      const answer = desk.save.shift();
      const name = (options.defaultPath ?? '').replace(/^.*[/\\]/, '');
      const within = answer && 'folder' in answer ? `${answer.folder}/${name}` : answer?.file;
      const file = answer ? (within ?? null) : unanswered(options);
      return Promise.resolve({ canceled: file === null, filePath: file ?? '' });
    };
    const showMessageBox = (...given: unknown[]) => {
      const options = note('message', given);
      const label = desk.message.shift() ?? unanswered(options);
      const response = label === null ? (options.cancelId ?? 0) : options.buttons?.indexOf(label);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showOpenDialog, showSaveDialog, showMessageBox });
  }, DESK);
}
