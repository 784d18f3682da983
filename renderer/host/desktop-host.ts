/** The host of the desktop program: what the page asks goes over the bridge to the main process. */
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { traceOf } from '../../shared/errors/failure-trace';
import type {
  Bridge,
  DisplayInfo,
  FileReference,
  OpenedFile as OpenedReference,
} from '../../shared/ipc/contract';
import { err, ok, type Result } from '../../shared/lib/result';
import { copyPicture } from './copy-picture';
import { desktopHandleOf, type DesktopHandle } from './file-id';
import type { ExportFile, Host, HostCapabilities, OpenedFile, WorkshopFile } from './host';
import { PAGE_HOST } from './page-host';

declare global {
  interface Window {
    /** Set by the preload; only in the desktop program. */
    readonly bridge?: Bridge;
  }
}

/** The bridge's answer. The bridge should never reject; if it does, that becomes an ordinary error. */
async function answerTo<T>(
  request: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  try {
    return await request();
  } catch (thrown) {
    return err({ code: 'unexpected', detail: describeThrown(thrown) });
  }
}

function fileOf({ id, name, folder, stamp }: FileReference): WorkshopFile {
  const handle: DesktopHandle = { id, stamp };
  return { name, folder, handle };
}

function openedOf({ file, text }: OpenedReference): OpenedFile {
  return { file: fileOf(file), text };
}

function mapped<T, U>(
  answer: Result<T | null, AppError>,
  to: (value: T) => U,
): Result<U | null, AppError> {
  return answer.ok ? ok(answer.value === null ? null : to(answer.value)) : answer;
}

/** Runs a request about a file that main knows. */
async function withHandle<T>(
  file: WorkshopFile,
  request: (handle: DesktopHandle) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const handle = desktopHandleOf(file);
  return handle ? answerTo(() => request(handle)) : err({ code: 'file-missing', name: file.name });
}

async function bytesOf({ name, content }: ExportFile) {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}

export const DESKTOP_CAPABILITIES: HostCapabilities = {
  choosesDisplay: true,
  asksWhereToSave: true,
  savesFolders: true,
  needsFreshClick: false,
  remembersFiles: true,
  storesInBrowser: false,
  tellsFreeDisk: true,
  opensFullScreen: true,
  keepsLog: true,
};

const PRINTING = ['beforeprint', 'afterprint'] as const;

/** The host on the preload's `bridge`. `page` tells when it is printed. */
export function createDesktopHost(bridge: Bridge, page: EventTarget = window): Host {
  let known: readonly DisplayInfo[] | null = null;
  /** For requests that need no answer: main logs their failures. */
  const tell = (request: () => Promise<Result<unknown, AppError>>): void => void answerTo(request);

  return {
    ...PAGE_HOST,
    capabilities: DESKTOP_CAPABILITIES,
    openFile: async () => mapped(await answerTo(() => bridge.openFile()), openedOf),
    readFile: async (file) => {
      const read = await withHandle(file, ({ id }) => bridge.openRecentFile({ id }));
      return read.ok ? ok(openedOf(read.value)) : read;
    },
    readDropped: async (transfer) => {
      const [dropped] = transfer.files;
      if (!dropped) return ok(null);
      return mapped(await answerTo(() => bridge.openDroppedFile(dropped)), openedOf);
    },
    takeWaitingFile: async () => mapped(await answerTo(() => bridge.takeWaitingFile()), openedOf),
    writeFile: async (file, text, { evenIfChanged }) => {
      const written = await withHandle(file, ({ id, stamp }) =>
        bridge.saveFile({ id, stamp, text, evenIfChanged }),
      );
      return written.ok ? ok(fileOf(written.value)) : written;
    },
    writeFileAs: async (suggestedName, text) =>
      mapped(await answerTo(() => bridge.saveFileAs({ suggestedName, text })), fileOf),
    areDialogsRefused: () => false,
    recentFiles: async () => {
      const recent = await answerTo(() => bridge.recentFiles());
      return recent.ok ? recent.value.map(fileOf) : [];
    },

    copyPicture,
    saveExport: (file) => answerTo(async () => bridge.saveExport(await bytesOf(file))),
    saveFolder: (name, files) =>
      answerTo(async () =>
        bridge.saveFolder({ name, files: await Promise.all(files.map(bytesOf)) }),
      ),

    displays: async () => {
      const displays = await answerTo(() => bridge.listDisplays());
      if (displays.ok) known = displays.value;
      return known ?? [];
    },
    openAudienceWindow: (display) => answerTo(() => bridge.openAudienceWindow({ display })),
    closeAudienceWindow: () => answerTo(() => bridge.closeAudienceWindow()),
    hasSecondScreen: () => known && known.length > 1,
    keepAwake: (on) => tell(() => bridge.keepAwake({ on })),

    freeSpace: async () => {
      const free = await answerTo(() => bridge.freeSpace());
      return free.ok ? free.value : null;
    },
    holdWindow: (why) => tell(() => bridge.holdWindow({ why })),
    showMenu: (menu) => tell(() => bridge.showMenu(menu)),
    listen: ({ onCommand, onFileWaiting, onDisplays, onClosing }) => {
      // While the system's print dialog is open the page does not answer, which is no failure.
      const setPrinting = ({ type }: Event): void =>
        tell(() => bridge.setPrinting({ on: type === 'beforeprint' }));
      for (const name of PRINTING) page.addEventListener(name, setPrinting);
      const stops = [
        bridge.on('menuCommand', onCommand),
        bridge.on('fileWaiting', onFileWaiting),
        bridge.on('displaysChanged', (displays) => {
          known = displays;
          onDisplays(displays);
        }),
        bridge.on('closing', () => {
          const close = (): void => tell(() => bridge.closeNow());
          // A window that can't finish its work closes all the same: the database has everything.
          void onClosing().then(close, close);
        }),
      ];
      return () => {
        for (const stop of stops) stop();
        for (const name of PRINTING) page.removeEventListener(name, setPrinting);
      };
    },
    dataPlace: async () => {
      const place = await answerTo(() => bridge.dataPlace());
      return place.ok ? place.value : null;
    },
    versions: async () => {
      const versions = await answerTo(() => bridge.programVersions());
      if (!versions.ok) return [];
      const { electron, chrome, node } = versions.value;
      return [
        ['Electron', electron],
        ['Chromium', chrome],
        ['Node.js', node],
      ];
    },
    report: (kind, thrown) => {
      const { name, frames } = traceOf(thrown);
      tell(() => bridge.report({ kind, name: name.slice(0, 100) || 'Error', frames: [...frames] }));
    },
  };
}
