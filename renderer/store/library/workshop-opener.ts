/** Going in and out of workshops: one at a time, with nothing left behind unwritten. */
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { AppData, Done } from '../core/app-state';
import type { Context } from '../shell/context';
import { isHeldByMemory } from '../storage/memory-guard';
import { fileStateOf, type FileFollower, type SeenFile } from '../file-following/file-follower';
import { summarize } from './workshop-summary';

export interface WorkshopOpener {
  /**
   * Runs `action` unless another one is under way: a double click makes or opens one workshop, not two. Nothing goes in or out while
   * memory holds the only copy of what is open.
   */
  alone: (action: () => Done) => Done;
  /** The same, but waits for the one that is under way. */
  inTurn: (action: () => Done) => Done;
  /** Done when nothing is under way. */
  free: () => Promise<void>;
  /**
   * Writes what is open to its file and into the list, before it is left for another or for the start screen. Where it
   * is not left, but comes in again as `incoming`, its file is left alone: it may be the one that was just read.
   */
  tidyUp: (incoming?: string) => Promise<void>;
  /** Stands in this workshop from now on, in the console or where `place` says. `repository` holds `session` already. */
  enter: (
    repository: WorkshopRepository,
    session: Session,
    file: SeenFile | null,
    place?: Partial<AppData>,
  ) => void;
  /**
   * Writes a workshop that this computer does not hold, lists it and enters it. One that can't be listed could not be found
   * again: then nothing of it stays. `how`: 'commit' where nothing lies in its storage yet, else 'replace'.
   */
  add: (
    opened: Result<WorkshopRepository, AppError>,
    session: Session,
    file: SeenFile | null,
    how: 'commit' | 'replace',
  ) => Done;
  /** Enters a workshop that is listed already, and puts it first in the list. */
  resume: (repository: WorkshopRepository, session: Session, file: SeenFile | null) => Done;
  /** Shows why a workshop could not be entered, and gives back what was opened for it. */
  fail: (
    error: AppError,
    repository: Result<WorkshopRepository, AppError>,
  ) => Result<never, AppError>;
  /** The file that a workshop of this computer was kept in when it was open last. */
  seenFile: (workshopId: string) => Promise<(SeenFile & { readonly usedAt: number }) | null>;
}

const IN_CONSOLE = { phase: 'session' } as const;

/** `fresh`: what other rooms know of a workshop that was just entered. */
export function createWorkshopOpener(
  { get, set, catalog, host, now, writer }: Context,
  follower: FileFollower,
  fresh: Partial<AppData>,
): WorkshopOpener {
  let running: Promise<unknown> | null = null;
  const run = async (action: () => Done): Done => {
    const done = writer.idle().then(() => (isHeldByMemory(get, set) ? ok(undefined) : action()));
    running = done;
    return done.finally(() => {
      running = null;
    });
  };
  const free = async (): Promise<void> => {
    while (running) await running.catch(() => undefined);
  };

  const enter: WorkshopOpener['enter'] = (repository, session, file, place = IN_CONSOLE) => {
    writer.use(repository);
    set({
      ...fresh,
      ...place,
      session,
      file: fileStateOf(session, file),
      ...{ error: null, hint: null, draft: null, question: null },
    });
    follower.follow();
    host.keepAwake(true);
  };
  const fail: WorkshopOpener['fail'] = (error, repository) => {
    if (repository.ok) repository.value.close();
    set({ error });
    return err(error);
  };
  const list = (session: Session) => catalog.put(summarize(session, now()));

  return {
    alone: (action) => (running ? Promise.resolve(ok(undefined)) : run(action)),
    inTurn: async (action) => {
      await free();
      return run(action);
    },
    free,
    tidyUp: async (incoming) => {
      await writer.idle();
      const { session: open } = get();
      if (open && open.workshop.id === incoming) return;
      await follower.settle();
      const { session } = get();
      if (session) await list(session);
    },
    enter,
    add: async (opened, session, file, how) => {
      if (!opened.ok) return fail(opened.error, opened);
      const written = await opened.value[how](session);
      const listed = written.ok ? await list(session) : written;
      if (!listed.ok) {
        // Said once nothing of it is left: whoever tries again at once is heard.
        opened.value.close();
        await catalog.remove(session.workshop.id);
        return fail(listed.error, opened);
      }
      enter(opened.value, session, file);
      return ok(undefined);
    },
    resume: async (repository, session, file) => {
      enter(repository, session, file);
      // Only the order of the list hangs on this.
      await list(session);
      return ok(undefined);
    },
    fail,
    seenFile: async (workshopId) => {
      const row = await catalog.readFile(workshopId);
      return row.ok ? row.value : null;
    },
  };
}
