/** The library of workshops: start, create, open, leave, delete. */
import { findPack } from '../../../shared/content/packs';
import { EMPTY_PAGE } from '../../../shared/content/empty-page';
import { practicePoll } from '../../../shared/content/practice-poll';
import { createSession } from '../../../shared/content/create-session';
import { describeThrown, type AppError } from '../../../shared/errors/app-error';
import { localIsoDate } from '../../../shared/lib/local-date';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { Session } from '../../../shared/domain/session/session';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { Done } from '../core/app-state';
import { isHeldByCodes } from '../storage/unprinted-codes';
import { isHeldByDraft } from '../storage/memory-guard';
import type { FileRow, WorkshopSummary } from '../../db/catalog-database';
import type { LibraryContext } from './library-context';

export interface LibraryData {
  readonly recents: readonly WorkshopSummary[];
  /** The newest workshop, for the start screen's «continue»; null if there is none. */
  readonly latest: Session | null;
}

/** A workshop as the start page lists it. */
export type ListedWorkshop = LibraryData['recents'][number];

export const LIBRARY_START: LibraryData = { recents: [], latest: null };

export interface LibraryActions {
  /** Reads settings and recent workshops; to be called first. */
  start: () => Promise<void>;
  /** Makes a workshop from a built-in pack, null: from an empty page; and opens it. */
  createWorkshop: (packId: string | null) => Done;
  openWorkshop: (id: string) => Done;
  /** Back to the start screen. */
  leaveWorkshop: () => Promise<void>;
  /** Writes everything due before the window closes; resolves when it is written, or when that takes too long. */
  prepareToClose: () => Promise<void>;
  deleteWorkshop: (id: string) => Done;
}

declare module '../core/app-state' {
  interface AppData extends LibraryData {}
  interface AppState extends LibraryActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked when a listed workshop can't be read from storage; `file` is the one that it was kept in, if any. */
    lost: {
      readonly summary: WorkshopSummary;
      readonly isDamaged: boolean;
      readonly file: FileRow | null;
    };
  }
}

export function createLibrarySlice({
  get,
  set,
  catalog,
  openRepository,
  host,
  now,
  newId,
  isResuming,
  writer,
  opener,
  readLibrary,
  readRecentFiles,
}: LibraryContext): LibraryActions {
  /** Continues where the facilitator was, and opens the file that the program was started with. */
  const goOn = async (): Promise<void> => {
    const newest = get().recents.find(({ kept }) => kept !== 'template');
    if (isResuming && newest) await get().openWorkshop(newest.id);
    await get().openWaiting();
  };

  /** For a listed workshop that can't be read: shows what is known of it, and offers the file that it was kept in. */
  const offerWhatThereIs = async (
    id: string,
    error: AppError,
    repository: Result<WorkshopRepository, AppError>,
  ): Done => {
    const summary = get().recents.find((recent) => recent.id === id);
    if (!summary) return opener.fail(error, repository);
    if (repository.ok) repository.value.close();
    const file = await catalog.readFile(id);
    const isDamaged = error.code !== 'workshop-missing';
    const known = file.ok ? file.value : null;
    set({ question: { kind: 'lost', summary, isDamaged, file: known }, error: null });
    return err(error);
  };

  return {
    start: async () => {
      set({ error: null });
      try {
        const missing = host.missingFeatures();
        if (missing.length > 0) {
          set({ phase: 'blocked', error: { code: 'browser-lacks', features: missing } });
          return;
        }
        await get().readLanguage();
        await get().readFirstUse();
        // A ballot box that was in use is shown again before anything else can be seen.
        if (await get().resumeBox()) {
          await Promise.all([readRecentFiles(), get().readDisplays(), get().readTimerSound()]);
          return;
        }
        await readLibrary();
      } catch (thrown) {
        set({ phase: 'blocked', error: { code: 'unexpected', detail: describeThrown(thrown) } });
      }
      if (get().phase !== 'library') return;
      await Promise.all([goOn(), readRecentFiles(), get().readDisplays(), get().readTimerSound()]);
    },
    createWorkshop: (packId) =>
      opener.alone(async () => {
        const pack = packId === null ? EMPTY_PAGE : findPack(packId);
        if (!pack) return err({ code: 'workshop-missing' });
        const id = newId();
        const made = { id, date: localIsoDate(now()), language: get().language };
        const session = createSession(pack, practicePoll, made);
        return opener.add(await openRepository(id), session, null, 'commit');
      }),
    openWorkshop: (id) =>
      opener.alone(async () => {
        const repository = await openRepository(id);
        if (!repository.ok) return opener.fail(repository.error, repository);
        const read = await repository.value.read();
        if (!read.ok) return offerWhatThereIs(id, read.error, repository);
        return opener.resume(repository.value, read.value, await opener.seenFile(id));
      }),
    leaveWorkshop: async () => {
      if (isHeldByDraft(get, set)) return;
      if (isHeldByCodes(get, set, () => void get().leaveWorkshop())) return;
      // A workshop that was just opened may still be being listed: leaving waits for that.
      await opener.inTurn(async () => {
        if (!get().session) return ok(undefined);
        await opener.tidyUp();
        // While a slow file is being written, a row may have been begun.
        if (isHeldByDraft(get, set)) return ok(undefined);
        writer.use(null);
        host.keepAwake(false);
        await readLibrary();
        return ok(undefined);
      });
    },
    prepareToClose: () => opener.tidyUp(),
    deleteWorkshop: async (id) => {
      // A workshop's rehearsals are deleted with it.
      for (const recent of get().recents) {
        if (recent.rehearsalOf === id) await catalog.remove(recent.id);
      }
      const removed = await catalog.remove(id);
      if (!removed.ok) set({ error: removed.error });
      await readLibrary();
      await readRecentFiles();
      return removed;
    },
  };
}
