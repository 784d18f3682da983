/**
 * The contract between the facilitator's page and the main process: what each request carries (as a schema,
 * because main checks every payload), what it answers, and what each event carries. The bridge's type is
 * derived from it. The page sends intents and content, never paths; a file it knows is a random id that main
 * gave out.
 */
import { HELD_FOR } from './held-for';
import * as v from 'valibot';
import type { AppError } from '../errors/app-error';
import { FRAME_SHAPE, NAME_SHAPE } from '../errors/failure-trace';
import type { Result } from '../lib/result';
import { LANGUAGES } from '../lib/language';
import type { EventChannel, RequestChannel } from './channels';

/** The largest workshop file that is read or written, in characters. A real one has some hundred thousand. */
export const MAX_FILE_LENGTH = 20_000_000;
/** The largest export: bytes of one file, and files in one folder. */
const MAX_EXPORT_BYTES = 200_000_000;
const MAX_FOLDER_FILES = 500;

/** A file as the page knows it. */
export interface FileReference {
  /** Random; main keeps which path it stands for. */
  readonly id: string;
  /** The file's name with its ending. */
  readonly name: string;
  /** The folder's name, which distinguishes files with the same name; never a whole path. */
  readonly folder: string;
  /** What the file held when it was read or written for this answer; empty in a list of files. */
  readonly stamp: string;
}

export interface OpenedFile {
  readonly file: FileReference;
  /** The file's text, unchanged: the page reads it with `readWorkshopFile`. */
  readonly text: string;
}

export interface DisplayInfo {
  readonly id: number;
  /** What the system calls it; may be empty. */
  readonly label: string;
  /** Physical pixels. */
  readonly width: number;
  readonly height: number;
  /** The facilitator's window is on this one. */
  readonly isFacilitators: boolean;
  /** The audience window is on this one. */
  readonly isAudience: boolean;
}

/** Where arrangements lie: in the person's own folder on this computer, or in a folder beside the portable program. */
export type DataPlace = 'computer' | 'beside-program';

export interface ProgramVersions {
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
}

/** Menu items that the system handles itself. */
export const MENU_ROLES = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'minimize',
  'togglefullscreen',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
] as const;

const line = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const fileId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const fileText = v.pipe(v.string(), v.maxLength(MAX_FILE_LENGTH));
/** A file name for a dialog or within a folder: no separators, no control characters, not hidden. */
const fileName = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[^.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*$/u),
);
/** A file in a new folder: its name, or up to two folders, a slash after each, and its name. */
const filePath = v.pipe(
  v.string(),
  v.maxLength(400),
  v.check((path) => {
    const names = path.split('/');
    return names.length <= 3 && names.every((name) => v.is(fileName, name));
  }),
);
const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= MAX_EXPORT_BYTES),
);

const menuItem = v.variant('kind', [
  v.strictObject({ kind: v.literal('separator') }),
  v.strictObject({ kind: v.literal('role'), role: v.picklist(MENU_ROLES), label: line(80) }),
  v.strictObject({
    kind: v.literal('command'),
    id: line(80),
    label: line(200),
    /** In Electron's notation; null for none. */
    accelerator: v.nullable(line(40)),
    isEnabled: v.boolean(),
  }),
  /** A submenu of the recent files, which main fills in itself. */
  v.strictObject({ kind: v.literal('recent-files'), label: line(80), emptyLabel: line(80) }),
]);
const menuModel = v.strictObject({
  language: v.picklist(LANGUAGES),
  menus: v.pipe(
    v.array(v.strictObject({ label: line(80), items: v.pipe(v.array(menuItem), v.maxLength(60)) })),
    v.maxLength(12),
  ),
});
export type MenuModel = v.InferOutput<typeof menuModel>;
export type MenuItemModel = v.InferOutput<typeof menuItem>;

/** What main accepts with each request. */
export const REQUEST_SCHEMAS = {
  /** Shows the open dialog; answers null if it is cancelled. */
  openFile: v.undefined(),
  openRecentFile: v.strictObject({ id: fileId }),
  /** Sent by the preload only, which asks the system for the path of a file that was dropped on the window. */
  openDroppedFile: v.strictObject({ path: line(4096) }),
  /** The file that the program was started with, or that was double-clicked since; null if none is waiting. */
  takeWaitingFile: v.undefined(),
  /** Writes to a file that main knows; 'file-changed' where something else wrote to it, unless `evenIfChanged`. */
  saveFile: v.strictObject({
    id: fileId,
    /** The stamp of the content that this page knows: a page that has not read the newest content may not replace it. */
    stamp: v.pipe(v.string(), v.maxLength(64)),
    text: fileText,
    evenIfChanged: v.boolean(),
  }),
  /** Shows the save dialog; answers null if it is cancelled. */
  saveFileAs: v.strictObject({ suggestedName: fileName, text: fileText }),
  recentFiles: v.undefined(),
  /** Saves an export where the facilitator chooses; answers null if cancelled. */
  saveExport: v.strictObject({ name: fileName, bytes }),
  /** Saves `files` in a new folder `name`, within the folder that the facilitator chooses; their names may hold folders. */
  saveFolder: v.strictObject({
    name: fileName,
    files: v.pipe(
      v.array(v.strictObject({ name: filePath, bytes })),
      v.minLength(1),
      v.maxLength(MAX_FOLDER_FILES),
    ),
  }),
  listDisplays: v.undefined(),
  /** Opens the audience window, or brings it to the front. `display` null: main chooses. */
  openAudienceWindow: v.strictObject({ display: v.nullable(v.pipe(v.number(), v.integer())) }),
  freeSpace: v.undefined(),
  /** Closes the audience window; it stays closed until it is asked for again, also if displays come and go. */
  closeAudienceWindow: v.undefined(),
  /** True while a workshop is running. */
  keepAwake: v.strictObject({ on: v.boolean() }),
  /** What closing the page's window would lose: then it asks first. Null for nothing. */
  holdWindow: v.strictObject({ why: v.nullable(v.picklist(HELD_FOR)) }),
  /** True while the system's print dialog is open. */
  setPrinting: v.strictObject({ on: v.boolean() }),
  dataPlace: v.undefined(),
  showMenu: menuModel,
  programVersions: v.undefined(),
  /** A failure of the page, for the local log: its kind and where in the code, never its content. */
  report: v.strictObject({
    kind: v.picklist(['error', 'rejection', 'render']),
    name: v.pipe(v.string(), v.regex(NAME_SHAPE)),
    frames: v.pipe(v.array(v.pipe(v.string(), v.regex(FRAME_SHAPE))), v.maxLength(30)),
  }),
  /** The page has finished writing; its window may close. */
  closeNow: v.undefined(),
} as const satisfies Readonly<Record<RequestChannel, v.GenericSchema>>;

/** What each request answers when it succeeds. */
interface Answers {
  readonly openFile: OpenedFile | null;
  readonly openRecentFile: OpenedFile;
  readonly openDroppedFile: OpenedFile;
  readonly takeWaitingFile: OpenedFile | null;
  readonly saveFile: FileReference;
  readonly saveFileAs: FileReference | null;
  readonly recentFiles: readonly FileReference[];
  /** The name it was saved under. */
  readonly saveExport: string | null;
  readonly saveFolder: string | null;
  readonly listDisplays: readonly DisplayInfo[];
  readonly openAudienceWindow: undefined;
  /** Bytes that are free on the disk where Pejling stores. */
  readonly freeSpace: number;
  readonly closeAudienceWindow: undefined;
  readonly keepAwake: undefined;
  readonly holdWindow: undefined;
  readonly setPrinting: undefined;
  readonly dataPlace: DataPlace;
  readonly showMenu: undefined;
  readonly programVersions: ProgramVersions;
  readonly report: undefined;
  readonly closeNow: undefined;
}

/** What each event carries. */
export interface Events {
  /** The id of a command of the menu model. */
  readonly menuCommand: string;
  /** A file waits to be taken with `takeWaitingFile`. */
  readonly fileWaiting: undefined;
  readonly displaysChanged: readonly DisplayInfo[];
  /** The window is about to close: the page must finish writing and then send `closeNow`. */
  readonly closing: undefined;
}

export type PayloadOf<C extends RequestChannel> = v.InferOutput<(typeof REQUEST_SCHEMAS)[C]>;
export type AnswerOf<C extends RequestChannel> = Result<Answers[C], AppError>;

type Request<C extends RequestChannel> =
  undefined extends PayloadOf<C>
    ? () => Promise<AnswerOf<C>>
    : (payload: PayloadOf<C>) => Promise<AnswerOf<C>>;

/** What the preload puts into the page as `window.bridge`. */
export type Bridge = {
  readonly [C in Exclude<RequestChannel, 'openDroppedFile'>]: Request<C>;
} & {
  /** `file` came with a drop; the path it stands for never reaches the page. */
  readonly openDroppedFile: (file: unknown) => Promise<AnswerOf<'openDroppedFile'>>;
  /** Listens to an event until the returned function is called. */
  readonly on: <E extends EventChannel>(
    event: E,
    listener: (detail: Events[E]) => void,
  ) => () => void;
};
