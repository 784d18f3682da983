/**
 * Keeps the open workshop's file up to date: writes it again a moment after each stored change. The database stays
 * the truth: a failure of the file shows beside its name, and disturbs nothing else.
 */
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { WorkshopFile } from '../../host/host';
import type { Context } from '../shell/context';

/** The file that the open workshop is kept in, beside this computer's storage. */
export interface FileState {
  readonly file: WorkshopFile;
  /**
   * 'pending': changes wait to be written; 'failed': see `error`. The next change retries a failed file, but after
   * 'file-changed' and 'file-not-allowed' only the facilitator can.
   */
  readonly state: 'saved' | 'pending' | 'saving' | 'failed';
  readonly error: AppError | null;
}

export interface FollowedFileData {
  /** Null if the open workshop has no file. */
  readonly file: FileState | null;
  readonly recentFiles: readonly WorkshopFile[];
}

export const FOLLOWED_FILE_START: FollowedFileData = { file: null, recentFiles: [] };

declare module '../core/app-state' {
  interface AppData extends FollowedFileData {}
}

/** From the last change until the file is written, in milliseconds, so that a burst of changes is written once. */
const DELAY = 1500;
/** How long leaving the workshop waits for a slow file, in milliseconds. */
const LONGEST_WAIT = 3000;

/** Errors after which only the facilitator can decide how to go on. */
const STOPPING: readonly AppError['code'][] = ['file-changed', 'file-not-allowed'];

interface How {
  readonly evenIfChanged: boolean;
  readonly byHand: boolean;
}
const BY_ITSELF: How = { evenIfChanged: false, byHand: false };

/** A file, and the `fingerprintOf` what it held when it was last read or written here. */
export interface SeenFile {
  readonly file: WorkshopFile;
  readonly mark: string;
}

export interface FileFollower {
  /** Starts following the open workshop; if its file is already behind, writes it soon. */
  follow: () => void;
  /** To be called when a change that belongs in files was stored. */
  changed: () => void;
  /** Writes the open workshop into its file; resolves when it is written, or with the reason why not. */
  write: (how: How) => Promise<Result<WorkshopFile, AppError>>;
  /** Resolves when nothing waits to be written, or when that takes too long. */
  settle: () => Promise<void>;
}

/** Sets the file's state in the store. */
export function fileStateOf(session: Session, seen: SeenFile | null): FileState | null {
  if (!seen) return null;
  const state = seen.mark === fingerprintOf(session) ? 'saved' : 'pending';
  return { file: seen.file, state, error: null };
}

export function createFileFollower({
  get,
  set,
  catalog,
  host,
  now,
  later,
  program,
  writer: { idle },
}: Context): FileFollower {
  /** Whether storage is newer than the file; the number of the newest timer, the only one that counts; writes under way. */
  const work = { isDue: false, timer: 0, writing: 0 };
  let last: Promise<unknown> = Promise.resolve();

  const stateNow = () => (work.isDue ? 'pending' : 'saved');
  const isStopped = ({ state, error }: FileState): boolean =>
    state === 'failed' && error !== null && STOPPING.includes(error.code);

  const perform = async (how: How): Promise<Result<WorkshopFile, AppError>> => {
    await idle();
    const { session, file: target } = get();
    if (!session || !target) return err({ code: 'workshop-missing' });
    // The facilitator saved in the meantime.
    if (!how.byHand && !work.isDue) return ok(target.file);
    work.isDue = false;
    // A failed file stays 'failed' until it succeeds, without flickering while it is retried.
    if (how.byHand || target.state !== 'failed') set({ file: { ...target, state: 'saving' } });
    const mark = fingerprintOf(session);
    const text = writeWorkshopFile(session, { savedAt: now(), program });
    const written = await host.writeFile(target.file, text, how);

    const { session: open, file: current } = get();
    const isOpen = open?.workshop.id === session.workshop.id;
    const isItsFile = current?.file === target.file;
    if (written.ok && (isItsFile || !isOpen)) {
      const row = { file: written.value, mark, usedAt: now() };
      await catalog.putFile({ workshopId: session.workshop.id, ...row });
    }
    if (!isOpen || get().file?.file !== target.file) return written;
    if (written.ok) set({ file: { file: written.value, state: stateNow(), error: null } });
    else set({ file: { file: target.file, state: 'failed', error: written.error } });
    return written;
  };
  /** One write at a time. */
  const write = (how: How): Promise<Result<WorkshopFile, AppError>> => {
    work.writing += 1;
    const done = last
      .then(() => perform(how))
      .finally(() => {
        work.writing -= 1;
      });
    last = done.catch(() => undefined);
    return done;
  };
  const writeWhatIsDue = (): void => {
    const { file } = get();
    if (work.isDue && file && !isStopped(file)) void write(BY_ITSELF);
  };
  const schedule = (): void => {
    work.timer += 1;
    const mine = work.timer;
    later(DELAY, () => {
      if (mine === work.timer) writeWhatIsDue();
    });
  };

  return {
    follow: () => {
      work.isDue = get().file?.state === 'pending';
      if (work.isDue) schedule();
    },
    changed: () => {
      const { file } = get();
      if (!file || isStopped(file)) return;
      work.isDue = true;
      if (file.state !== 'failed') set({ file: { ...file, state: 'pending' } });
      schedule();
    },
    write,
    settle: async () => {
      writeWhatIsDue();
      if (work.writing === 0) return;
      await Promise.race([last, new Promise<void>((resolve) => later(LONGEST_WAIT, resolve))]);
    },
  };
}
