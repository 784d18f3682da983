/** The one door to the outside. The one-file edition and the desktop program each have an implementation. */
import type { AppError } from '../../shared/errors/app-error';
import type { DisplayInfo, MenuModel } from '../../shared/ipc/contract';
import type { Result } from '../../shared/lib/result';

/** Null where the facilitator changed their mind. */
type Chosen<T> = Promise<Result<T | null, AppError>>;

/** A file that holds a workshop. */
export interface WorkshopFile {
  /** With its ending. */
  readonly name: string;
  /** The folder's name; empty where the host does not tell. */
  readonly folder: string;
  /** What the host knows it by; means nothing to anyone else, and can be stored in IndexedDB. */
  readonly handle: unknown;
}

/** A file that was read. */
export interface OpenedFile {
  /** Null where it can't be written back: it came without a handle. */
  readonly file: WorkshopFile | null;
  readonly text: string;
}

/** A picture or other file to take home. */
export interface ExportFile {
  /** With its ending. */
  readonly name: string;
  readonly content: Blob;
}

/** Details of the program for the about box: names and versions. */
export type Versions = readonly (readonly [string, string])[];

/** What one host can do and another can't: asked by name, never guessed from an answer that is missing. */
export interface HostCapabilities {
  /** It tells the connected displays apart, and puts the audience window on the one that is chosen. */
  readonly choosesDisplay: boolean;
  /** It asks where a file to take home is to be saved; else that is downloaded. */
  readonly asksWhereToSave: boolean;
  /** It saves several files into a new folder. */
  readonly savesFolders: boolean;
  /** It opens its dialogs only shortly after a click. */
  readonly needsFreshClick: boolean;
  /** It remembers the files used last itself; else the catalog does. */
  readonly remembersFiles: boolean;
  /** What is stored lies among a browser's data, and goes when those are cleared. */
  readonly storesInBrowser: boolean;
  /** It keeps a log of failures on this computer. */
  readonly keepsLog: boolean;
}

export interface HostEvents {
  /** A command was chosen in the native menu. */
  readonly onCommand: (id: string) => void;
  /** A workshop file waits to be taken: it was double-clicked, or the program was started with it. */
  readonly onFileWaiting: () => void;
  /** The connected displays, after a change. */
  readonly onDisplays: (displays: readonly DisplayInfo[]) => void;
  /** The window is about to close; it waits some seconds for what is given back. */
  readonly onClosing: () => Promise<void>;
}

/** Files that hold workshops. */
export interface FileHost {
  /** Lets the facilitator choose a file and reads it. */
  openFile: () => Chosen<OpenedFile>;
  /** Reads a file that was opened or saved before. */
  readFile: (file: WorkshopFile) => Promise<Result<OpenedFile, AppError>>;
  /** Reads the file that was dropped on the window; null where none was. Called within the drop event. */
  readDropped: (transfer: DataTransfer) => Chosen<OpenedFile>;
  /** The file that the program was started with, or that was double-clicked since; null where none waits. */
  takeWaitingFile: () => Chosen<OpenedFile>;
  /**
   * Replaces what the file holds. 'file-changed' where something else has written to it since, unless `evenIfChanged`.
   * `byHand` is true within a key stroke or click: only then can a browser ask for permission again.
   */
  writeFile: (
    file: WorkshopFile,
    text: string,
    how: { readonly evenIfChanged: boolean; readonly byHand: boolean },
  ) => Promise<Result<WorkshopFile, AppError>>;
  /** Lets the facilitator choose where. A file without a handle was downloaded and can't be written again. */
  writeFileAs: (suggestedName: string, text: string) => Chosen<WorkshopFile>;
  /** The files used last, newest first; none where `remembersFiles` is false. */
  recentFiles: () => Promise<readonly WorkshopFile[]>;
}

/** Files to take home. Each gives the name it was saved under, null where the facilitator changed their mind. */
export interface ExportHost {
  saveExport: (file: ExportFile) => Chosen<string>;
  /** Saves into a new folder `name`, within the one that the facilitator chooses; only where `savesFolders` is true. */
  saveFolder: (name: string, files: readonly ExportFile[]) => Chosen<string>;
}

/** Displays and windows. */
export interface ScreenHost {
  /** The connected displays; none where `choosesDisplay` is false. */
  displays: () => Promise<readonly DisplayInfo[]>;
  /** Opens the audience window, or brings it to the front. `display` is an id of `displays`; null: the host chooses. */
  openAudienceWindow: (display: number | null) => Promise<Result<void, AppError>>;
  /** True where a second screen is connected; null where the host does not tell. */
  hasSecondScreen: () => boolean | null;
  /** Keeps the screen awake from now on, or no longer. */
  keepAwake: (on: boolean) => void;
}

export interface Host extends FileHost, ExportHost, ScreenHost {
  readonly capabilities: HostCapabilities;
  /** Names of what the program needs and this browser lacks; empty where it will run. */
  missingFeatures: () => readonly string[];
  /** Bytes that storage still has room for; null where the browser does not tell. */
  freeSpace: () => Promise<number | null>;
  /** From now on the window asks before it closes or loads anew, for it holds the only copy of something; or no longer. */
  holdWindow: (on: boolean) => void;
  /** Fills the screen with the page, within a click; or no longer. Nothing happens where the browser refuses. */
  fullScreen: (on: boolean) => void;
  /** Prints what the page shows for print. */
  print: () => void;
  /** Shows the native menu, where there is one. */
  showMenu: (menu: MenuModel) => void;
  /** Hears what happens outside of the page, until the function given back is called. */
  listen: (events: HostEvents) => () => void;
  versions: () => Promise<Versions>;
  /** Notes a failure in the local log, where there is one: what kind and where in the code, never what was in it. */
  report: (kind: 'error' | 'rejection' | 'render', thrown: unknown) => void;
}
