/**
 * The one export under way, or the outcome of the last. It goes on wherever the facilitator is, and can be stopped. Saved results
 * count as shown to others, so it asks first if they disclose something about few people.
 */
import type { ExportWriter, WrittenFile } from '../../../shared/export/export-writer';
import type { PackagePart, PackagePartId } from '../../../shared/export/package/package-parts';
import { isUnseen, roundsIn, type ResultsDocument } from '../../../shared/export/results-document';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { workshopFileName } from '../../../shared/file-format/workshop-file-name';
import { describeThrown, type AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { ExportFile } from '../../host/host';
import { askToShow } from '../conduct/showing';
import { nextTurn } from '../core/next-turn';
import type { Context } from '../shell/context';
import { packFiles, type FailedPart } from './pack-files';

interface ExportFrame {
  readonly document: ResultsDocument;
  /** The name of the file or folder, without an ending. */
  readonly name: string;
  /** One file, all files in a new folder, or one picture on the clipboard. */
  readonly into: 'file' | 'folder' | 'clipboard';
}

/** Results in one format, or the package of these parts. */
export type ExportRequest = ExportFrame &
  (
    | { readonly kind: 'results'; readonly writer: ExportWriter['id'] }
    | { readonly kind: 'package'; readonly parts: readonly PackagePart[] }
  );

/** What a package holds, for the list of what was saved. */
export interface Packed {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly failed: readonly FailedPart[];
}

export type ExportJob =
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      /** Of a package: which part is made. */
      readonly part: PackagePartId | null;
    }
  /** Everything is written, but the click was too long ago for the browser: saving needs another click. */
  | {
      readonly kind: 'ready';
      readonly folder: string;
      readonly files: readonly ExportFile[];
      readonly packed: Packed | null;
    }
  | {
      readonly kind: 'saved';
      readonly into: ExportRequest['into'];
      readonly name: string;
      /** Null if it is no package. */
      readonly packed: Packed | null;
    }
  /** No part of a package could be made. */
  | { readonly kind: 'failed'; readonly failed: readonly FailedPart[] }
  | { readonly kind: 'cancelled' };

/** An export that goes no further. */
export type EndedJob = Extract<ExportJob, { readonly kind: 'saved' | 'cancelled' }>;

export interface ExportData {
  readonly exportJob: ExportJob | null;
}

export const EXPORT_START: ExportData = { exportJob: null };

export interface ExportActions {
  /** The formats that results can be written in. */
  readonly writers: readonly ExportWriter[];
  /**
   * Writes and saves, unless an export is under way. Asks first if the room has not seen some of it, and if the results
   * disclose something about few people.
   */
  startExport: (request: ExportRequest) => void;
  /** The same after the question 'export-unseen'. */
  exportAll: (request: ExportRequest) => void;
  /** Saves the files that are ready. To be called within a key stroke or click. */
  saveReadyExport: () => Promise<void>;
  cancelExport: () => void;
  /** Forgets the outcome of the last export; one under way goes on. */
  clearExport: () => void;
}

declare module '../core/app-state' {
  interface AppData extends ExportData {}
  interface AppState extends ExportActions {}
}

declare module '../core/hint' {
  interface Hints {
    /** Nothing is begun: an export is under way. */
    'export-busy': unknown;
    /** An export of the workshop that was open before has come to its end. */
    'export-ended': { readonly job: EndedJob };
  }
}

declare module '../core/question' {
  interface Questions {
    /** Asked before results leave the room that the room itself has not seen. */
    'export-unseen': { readonly request: ExportRequest };
  }
}

/** How long after a click a browser opens its folder dialog, in milliseconds; a little less, to be safe. */
const CLICK_COUNTS_FOR = 4000;

/** What was written, and of a package what it holds. */
interface Written {
  readonly files: readonly WrittenFile[];
  readonly packed: Packed | null;
}

export function createExportSlice(context: Context): ExportActions {
  const { get, set, host, now, program, writers, zipFiles } = context;
  let running: AbortController | null = null;
  let isBusy = false;

  const isOpen = (workshopId: string): boolean => get().session?.workshop.id === workshopId;
  /** Sets the state of the export, also on the start page; in another workshop only its end is told. */
  const say = (workshopId: string, job: ExportJob | null): void => {
    if (get().session === null || isOpen(workshopId)) set({ exportJob: job });
    else if (job?.kind === 'saved' || job?.kind === 'cancelled') {
      set({ hint: { kind: 'export-ended', job } });
    }
  };
  /** The name it was saved under; null if the facilitator cancelled, or an error is shown. */
  const saved = async (
    into: ExportRequest['into'],
    packed: Packed | null,
    saving: Promise<Result<string | null, AppError>>,
  ): Promise<ExportJob> => {
    const name = await saving;
    if (!name.ok) set({ error: name.error, failedAct: 'export' });
    return name.ok && name.value !== null
      ? { kind: 'saved', into, name: name.value, packed }
      : { kind: 'cancelled' };
  };
  const copied = async (name: string, picture: Blob | undefined): Promise<ExportJob> => {
    if (!picture) throw new Error('No picture');
    const done = await host.copyPicture(picture);
    if (!done.ok) set({ error: done.error });
    return done.ok
      ? { kind: 'saved', into: 'clipboard', name, packed: null }
      : { kind: 'cancelled' };
  };
  const save = (
    { into, name, document }: ExportRequest,
    { files: written, packed }: Written,
    asked: number,
  ): Promise<ExportJob> | ExportJob => {
    if (written.length === 0 && packed) return { kind: 'failed', failed: packed.failed };
    const files = written.map((file) => ({ name: file.name, content: new Blob([file.bytes]) }));
    const [file] = files;
    if (into === 'file') {
      if (!file || files.length > 1) throw new Error(`${files.length} files, not one`);
      return saved(into, packed, host.saveExport(file));
    }
    if (into === 'clipboard') return copied(name, file?.content);
    if (get().capabilities.needsFreshClick && now() - asked > CLICK_COUNTS_FOR) {
      // Nobody is there to choose the folder once the workshop is left.
      if (!isOpen(document.workshop.id)) return { kind: 'cancelled' };
      return { kind: 'ready', folder: name, files, packed };
    }
    return saved(into, packed, host.saveFolder(name, files));
  };

  const write = async (request: ExportRequest, signal: AbortSignal): Promise<Written> => {
    const { document, name } = request;
    const { id } = document.workshop;
    // The workshop's own file is of the moment when packing began, as everything else is: what is undone or left meanwhile changes nothing.
    const { session } = get();
    if (request.kind === 'results') {
      const writer = writers.find((candidate) => candidate.id === request.writer);
      if (!writer) throw new Error(`No writer ${request.writer}`);
      const onProgress = (done: number, total: number) =>
        say(id, { kind: 'running', done, total, part: null });
      return {
        files: await writer.write(document, { name, onProgress, signal, othersTurn: nextTurn }),
        packed: null,
      };
    }
    const { parts } = request;
    const { files, failed } = await packFiles({
      ...{ document, parts, writers, signal },
      ownFile: () => {
        if (session?.workshop.id !== id) throw new Error('Another workshop is open');
        const text = writeWorkshopFile(session, { savedAt: now(), program });
        return { name: workshopFileName(session.workshop), bytes: new TextEncoder().encode(text) };
      },
      onProgress: (part, done, total) => {
        const before = parts.findIndex((candidate) => candidate.id === part);
        const share = total > 0 ? done / total : 0;
        say(id, { kind: 'running', done: before + share, total: parts.length, part });
      },
    });
    const told = files.map((file) => ({ path: file.name, bytes: file.bytes.byteLength }));
    const packed = { files: told, failed };
    if (request.into === 'folder' || files.length === 0) return { files, packed };
    return { files: [{ name: `${name}.zip`, bytes: await zipFiles(files) }], packed };
  };

  const run = async (request: ExportRequest, asked: number): Promise<void> => {
    const { id } = request.document.workshop;
    const controller = new AbortController();
    const { signal } = controller;
    running = controller;
    try {
      const written = await write(request, signal);
      signal.throwIfAborted();
      say(id, await save(request, written, asked));
    } catch (thrown) {
      if (signal.aborted) {
        say(id, { kind: 'cancelled' });
      } else {
        say(id, null);
        set({ error: { code: 'export-failed', detail: describeThrown(thrown) } });
      }
    } finally {
      running = null;
    }
  };

  const exportAll = (request: ExportRequest): void => {
    const asked = now();
    const go = async (): Promise<void> => {
      // A second click comes before the first one is noted.
      if (isBusy) {
        set({ hint: { kind: 'export-busy' } });
        return;
      }
      isBusy = true;
      try {
        const shown = roundsIn(request.document);
        const isNoted = shown.length === 0 || (await get().noteShown(shown)).ok;
        if (isNoted) await run(request, asked);
      } finally {
        isBusy = false;
      }
    };
    askToShow(get(), roundsIn(request.document), 'export', () => void go());
  };

  return {
    writers,
    startExport: (request) => {
      if (request.document.parts.some(isUnseen)) get().ask({ kind: 'export-unseen', request });
      else exportAll(request);
    },
    exportAll,
    saveReadyExport: async () => {
      const { exportJob, session } = get();
      if (exportJob?.kind !== 'ready' || !session) return;
      const { folder, files, packed } = exportJob;
      say(session.workshop.id, await saved('folder', packed, host.saveFolder(folder, files)));
    },
    cancelExport: () => running?.abort(),
    clearExport: () => {
      if (running === null) set({ exportJob: null });
    },
  };
}
