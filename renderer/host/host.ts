/** The one door to the outside. The one-file edition and the desktop program each have an implementation. */
import type { HeldFor } from '../../shared/ipc/held-for';
import type { AppError } from '../../shared/errors/app-error';
import type { DataPlace, DisplayInfo, MenuModel } from '../../shared/ipc/contract';
import type { Result } from '../../shared/lib/result';

/** Null if the facilitator cancelled. */
type Chosen<T> = Promise<Result<T | null, AppError>>;

/** A file that holds a workshop. */
export interface WorkshopFile {
  /** With its ending. */
  readonly name: string;
  /** The folder's name; empty if the host does not tell. */
  readonly folder: string;
  /** The host's own reference to it; opaque to everyone else, and storable in IndexedDB. */
  readonly handle: unknown;
}

/** A file that was read. */
export interface OpenedFile {
  /** Null if it came without a handle and can't be written back. */
  readonly file: WorkshopFile | null;
  readonly text: string;
}

/** A picture or other file to take home. */
export interface ExportFile {
  /** With its ending. In a folder, it may be up to two folders, a slash after each, and the name. */
  readonly name: string;
  readonly content: Blob;
}

/** Names and versions for the about dialog. */
export type Versions = readonly (readonly [string, string])[];

/** What one host can do and another can't: always asked by name, never inferred from a missing answer. */
export interface HostCapabilities {
  /** It tells the connected displays apart, and opens the audience window on a chosen one. */
  readonly choosesDisplay: boolean;
  /** It asks where to save an exported file; else the file is downloaded. */
  readonly asksWhereToSave: boolean;
  /** It can save several files into a new folder. */
  readonly savesFolders: boolean;
  /** It opens dialogs only shortly after a click. */
  readonly needsFreshClick: boolean;
  /** It remembers recent files itself; else the catalog does. */
  readonly remembersFiles: boolean;
  /** Its storage is part of a browser's data, and is lost when those are cleared. */
  readonly storesInBrowser: boolean;
  /** It knows how much of the disk is free; else `freeSpace` is a browser's own limit, which says nothing of the disk. */
  readonly tellsFreeDisk: boolean;
  /** Its audience window fills the projector by itself; else the facilitator double-clicks in it. */
  readonly opensFullScreen: boolean;
  /** It keeps a log of failures on this computer. */
  readonly keepsLog: boolean;
}

export interface HostEvents {
  /** A command was chosen in the native menu. */
  readonly onCommand: (id: string) => void;
  /** A workshop file waits to be opened: it was double-clicked, or the program was started with it. */
  readonly onFileWaiting: () => void;
  /** The connected displays, after a change. */
  readonly onDisplays: (displays: readonly DisplayInfo[]) => void;
  /** The window is about to close; it waits some seconds for the returned promise. */
  readonly onClosing: () => Promise<void>;
}

/** Files that hold workshops. */
export interface FileHost {
  /** Lets the facilitator choose a file and reads it. */
  openFile: () => Chosen<OpenedFile>;
  /** Reads a file that was opened or saved before. */
  readFile: (file: WorkshopFile) => Promise<Result<OpenedFile, AppError>>;
  /** Reads the file that was dropped on the window; null if none was. To be called within the drop event. */
  readDropped: (transfer: DataTransfer) => Chosen<OpenedFile>;
  /** The file that the program was started with, or that was double-clicked since; null if none waits. */
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
  /** Lets the facilitator choose where to save. A file without a handle was downloaded and can't be written again. */
  writeFileAs: (suggestedName: string, text: string) => Chosen<WorkshopFile>;
  /** True once the browser or a policy refused to let a file be chosen. */
  areDialogsRefused: () => boolean;
  /** The recent files, newest first; none if `remembersFiles` is false. */
  recentFiles: () => Promise<readonly WorkshopFile[]>;
}

/** Saves exported files, or copies a picture. Both that save return the name it was saved under, null if the facilitator cancelled. */
export interface ExportHost {
  saveExport: (file: ExportFile) => Chosen<string>;
  /** Saves into a new folder `name` inside the folder that the facilitator chooses; only if `savesFolders` is true. */
  saveFolder: (name: string, files: readonly ExportFile[]) => Chosen<string>;
  /** Puts a PNG on the clipboard. */
  copyPicture: (png: Blob) => Promise<Result<void, AppError>>;
}

/** Displays and windows. */
export interface ScreenHost {
  /** The connected displays; none if `choosesDisplay` is false. */
  displays: () => Promise<readonly DisplayInfo[]>;
  /** Opens the audience window, or brings it to the front. `display` is an id of `displays`; null: the host chooses. */
  openAudienceWindow: (display: number | null) => Promise<Result<void, AppError>>;
  /** Closes the audience window, so that the room sees another program; `openAudienceWindow` brings it back. */
  closeAudienceWindow: () => Promise<Result<void, AppError>>;
  /** True if a second screen is connected; null if the host does not tell. */
  hasSecondScreen: () => boolean | null;
  /** Starts or stops keeping the screen awake. */
  keepAwake: (on: boolean) => void;
}

export interface Host extends FileHost, ExportHost, ScreenHost {
  readonly capabilities: HostCapabilities;
  /** Names of features that the program needs and this browser lacks; empty if it will run. */
  missingFeatures: () => readonly string[];
  /** Bytes that are free on the disk, or that the browser allows at most (`tellsFreeDisk`); null if it is not known. */
  freeSpace: () => Promise<number | null>;
  /** What closing or reloading the window would lose, so that it asks first; null for nothing. */
  holdWindow: (why: HeldFor | null) => void;
  /** Enters or leaves full screen, within a click. Does nothing if the browser refuses. */
  fullScreen: (on: boolean) => void;
  /** Copies a table, for programs that take HTML and for those that take text. To be called soon after a key stroke or click. */
  copyText: (table: {
    readonly html: string;
    readonly text: string;
  }) => Promise<Result<void, AppError>>;
  /** Prints the page, as its print styles show it. */
  print: () => void;
  /** Shows the native menu, if the host has one. */
  showMenu: (menu: MenuModel) => void;
  /** Listens to what happens outside of the page, until the returned function is called. */
  listen: (events: HostEvents) => () => void;
  /** Where arrangements lie; null if the host does not tell. */
  dataPlace: () => Promise<DataPlace | null>;
  versions: () => Promise<Versions>;
  /** Notes a failure in the local log, if there is one: its kind and place in the code, never any content. */
  report: (kind: 'error' | 'rejection' | 'render', thrown: unknown) => void;
}
