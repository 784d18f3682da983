/**
 * Keeps the open workshop's file up to date: some time after each stored change the file is written anew. The database
 * stays the truth: what goes wrong with the file is said where the file's name stands, and disturbs nothing else.
 */
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { WorkshopFile } from '../../host/host';
import type { Context } from '../shell/context';

/** The file that the open workshop is kept in otherRoundsShown this computer's storage. */
export interface FileState {
  readonly file: WorkshopFile;
  /**
   * 'pending': changes wait to be written; 'failed': see `error`. A file that failed is tried again by itself at the next
   * change, but after 'file-changed' and 'file-not-allowed' only by hand.
   */
  readonly state: 'saved' | 'pending' | 'saving' | 'failed';
  readonly error: AppError | null;
}

export interface FollowedFileData {
  /** Null while the open workshop lies on this computer only. */
  readonly file: FileState | null;
  readonly recentFiles: readonly WorkshopFile[];
}

export const FOLLOWED_FILE_START: FollowedFileData = { file: null, recentFiles: [] };

declare module '../core/app-state' {
  interface AppData extends FollowedFileData {}
}

/** From the last change until the file is written, in milliseconds: a burst of changes is written once. */
const DELAY = 1500;
/** How long leaving the workshop waits for a file that is slow to write, in milliseconds. */
const LONGEST_WAIT = 3000;

/** After these only the facilitator can say how to go on. */
const STOPPING: readonly AppError['code'][] = ['file-changed', 'file-not-allowed'];

interface How {
  readonly evenIfChanged: boolean;
  readonly byHand: boolean;
}
const BY_ITSELF: How = { evenIfChanged: false, byHand: false };

/** A file, and `fingerprintOf` of what it held when it was last read or written here. */
export interface SeenFile {
  readonly file: WorkshopFile;
  readonly mark: string;
}

export interface FileFollower {
  /** Follows what is open from now on; what its file lacks already is written soon. */
  follow: () => void;
  /** Hears that a change of what files hold was stored. */
  changed: () => void;
  /** Writes the open workshop into its file; done when it is written, or says why not. */
  write: (how: How) => Promise<Result<WorkshopFile, AppError>>;
  /** Done when nothing waits to be written any more, or when that takes too long. */
  settle: () => Promise<void>;
}

/** How the file stands beside what is open. */
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
  /** Whether what is stored is newer than what the file holds; the newest timer, which counts alone; writes under way. */
  const work = { isDue: false, timer: 0, writing: 0 };
  let last: Promise<unknown> = Promise.resolve();

  const stateNow = () => (work.isDue ? 'pending' : 'saved');
  const isStopped = ({ state, error }: FileState): boolean =>
    state === 'failed' && error !== null && STOPPING.includes(error.code);

  const perform = async (how: How): Promise<Result<WorkshopFile, AppError>> => {
    await idle();
    const { session, file: target } = get();
    if (!session || !target) return err({ code: 'workshop-missing' });
    // A write by hand came first.
    if (!how.byHand && !work.isDue) return ok(target.file);
    work.isDue = false;
    // A file that failed keeps saying so until it succeeds, and does not flicker while it is tried again.
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
