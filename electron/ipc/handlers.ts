/** Handles each request of the facilitator's page. Main asks for paths itself; the page never sends one. */
import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Log } from '../../shared/desktop/log-event';
import type { AppError } from '../../shared/errors/app-error';
import type { Handlers } from '../../shared/ipc/answer-request';
import type { DataPlace, MenuModel, OpenedFile } from '../../shared/ipc/contract';
import type { HeldFor } from '../../shared/ipc/held-for';
import { hasWorkshopEnding } from '../../shared/file-format/workshop-file-name';
import { err, ok, type Result } from '../../shared/lib/result';
import { saveExport, saveFolder } from '../files/exports';
import { THIS_COMPUTER } from '../files/computer';
import { freeSpace } from '../files/free-space';
import type { WorkshopFiles } from '../files/workshop-files';
import { keepAwake } from '../platform/keep-awake';
import type { AudienceWindow } from '../windows/audience-window';
import { chooseFolder, choosePlace, chooseWorkshop } from './dialogs';

interface Program {
  /** The facilitator's window, from which every request comes. */
  readonly window: () => BrowserWindow | null;
  readonly audience: AudienceWindow;
  readonly files: WorkshopFiles;
  readonly takeWaitingFile: () => string | null;
  readonly showMenu: (model: MenuModel) => void;
  readonly allowClose: () => void;
  readonly hold: (why: HeldFor | null) => void;
  readonly setPrinting: (on: boolean) => void;
  readonly dataPlace: DataPlace;
  readonly log: Log;
}

export function createHandlers(program: Program): Handlers {
  const { audience, files } = program;
  /** Runs the action on the path that the facilitator chose; null if they cancelled. */
  const onChosen = async <T>(
    choose: (window: BrowserWindow) => Promise<string | null>,
    act: (file: string) => Promise<Result<T, AppError>>,
  ): Promise<Result<T | null, AppError>> => {
    const window = program.window();
    const file = window && (await choose(window));
    return file === null ? ok(null) : act(file);
  };
  const open = async (file: string): Promise<Result<OpenedFile, AppError>> => {
    const opened = await files.open(file);
    // For the system's own list of recent files, in the dock or task bar.
    if (opened.ok) app.addRecentDocument(file);
    return opened;
  };
  const done = ok(undefined);
  return {
    openFile: () => onChosen(chooseWorkshop, open),
    openRecentFile: ({ id }) => files.openKnown(id),
    openDroppedFile: ({ path: file }) =>
      path.isAbsolute(file) && hasWorkshopEnding(file) ? open(file) : err({ code: 'file-foreign' }),
    takeWaitingFile: () => {
      const file = program.takeWaitingFile();
      return file === null ? ok(null) : open(file);
    },
    saveFile: files.save,
    saveFileAs: ({ suggestedName, text }) =>
      onChosen(choosePlace(suggestedName, 'workshop'), (file) => files.saveAs(file, text)),
    recentFiles: () => ok(files.recent()),
    saveExport: ({ name, bytes }) =>
      onChosen(choosePlace(name, 'export'), (file) => saveExport(file, bytes)),
    saveFolder: ({ name, files: contents }) =>
      onChosen(chooseFolder, (folder) => saveFolder(folder, name, contents)),
    listDisplays: () => ok(audience.displays()),
    openAudienceWindow: ({ display }) => audience.open(display),
    freeSpace: () => freeSpace(app.getPath('userData'), THIS_COMPUTER),
    keepAwake: ({ on }) => {
      keepAwake(on);
      return done;
    },
    holdWindow: ({ why }) => {
      program.hold(why);
      return done;
    },
    setPrinting: ({ on }) => {
      program.setPrinting(on);
      return done;
    },
    dataPlace: () => ok(program.dataPlace),
    closeAudienceWindow: () => {
      audience.close();
      return done;
    },
    closeNow: () => {
      program.allowClose();
      return done;
    },
    showMenu: (model) => {
      program.showMenu(model);
      return done;
    },
    programVersions: () => {
      const { electron, chrome, node } = process.versions;
      return ok({ electron, chrome, node });
    },
    report: ({ name, frames }) => {
      program.log({ what: 'page-failed', trace: { name, frames } });
      return done;
    },
  };
}
