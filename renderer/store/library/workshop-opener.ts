/** Opening and leaving workshops: one at a time, with everything written first. */
import { isOfAnotherDay } from '../../../shared/domain/round/room-timer';
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import { loadTexts } from '../../../shared/text/load-texts';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { AppData, Done } from '../core/app-state';
import type { Context } from '../shell/context';
import { isHeldByMemory } from '../storage/memory-guard';
import { fileStateOf, type FileFollower, type SeenFile } from '../file-following/file-follower';
import { summarize } from './workshop-summary';

export interface WorkshopOpener {
  /**
   * Runs `action` unless another one is under way, so that a double click makes or opens one workshop, not two. Refuses while memory
   * holds the only copy of the open workshop.
   */
  alone: (action: () => Done) => Done;
  /** The same, but waits for an action that is under way. */
  inTurn: (action: () => Done) => Done;
  /** Resolves when no action is under way. */
  free: () => Promise<void>;
  /**
   * Writes the open workshop to its file and into the list, before it is left for another or for the start screen. If the same
   * workshop is coming in again as `incoming`, its file is not written: it may be the one that was just read.
   */
  tidyUp: (incoming?: string) => Promise<void>;
  /** Enters this workshop, in the console or where `place` says. `repository` already holds `session`. */
  enter: (
    repository: WorkshopRepository,
    session: Session,
    file: SeenFile | null,
    place?: Partial<AppData>,
  ) => void;
  /**
   * Writes a workshop that this computer does not have, as a room of its own (`room.ts`), lists it and enters it. If it can't be listed it could not be found
   * again, so it is removed. `how`: 'commit' if its storage is empty, else 'replace'.
   */
  add: (
    opened: Result<WorkshopRepository, AppError>,
    session: Session,
    file: SeenFile | null,
    how: 'commit' | 'replace',
  ) => Done;
  /** Enters a listed workshop, and moves it to the top of the list. */
  resume: (repository: WorkshopRepository, session: Session, file: SeenFile | null) => Done;
  /** Shows why a workshop could not be entered, and closes what was opened for it. */
  fail: (
    error: AppError,
    repository: Result<WorkshopRepository, AppError>,
  ) => Result<never, AppError>;
  /** The file that a workshop of this computer was kept in when it was last open. */
  seenFile: (workshopId: string) => Promise<(SeenFile & { readonly usedAt: number }) | null>;
}

const IN_CONSOLE = { phase: 'session' } as const;

/** `fresh`: the state of other rooms for a workshop that was just entered. */
export function createWorkshopOpener(
  { get, set, catalog, host, newId, now, writer }: Context,
  follower: FileFollower,
  fresh: Partial<AppData>,
): WorkshopOpener {
  let running: Promise<unknown> | null = null;
  const run = async (action: () => Done): Done => {
    const ready = Promise.all([writer.idle(), loadTexts()]);
    const done = ready.then(() => (isHeldByMemory(get, set) ? ok(undefined) : action()));
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
      session: withoutOldTime(session, now()),
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
    add: async (opened, given, file, how) => {
      if (!opened.ok) return fail(opened.error, opened);
      // A copy of its own, whichever laptop the file came from.
      const session = { ...given, workshop: { ...given.workshop, roomId: newId() } };
      const written = await opened.value[how](session);
      const listed = written.ok ? await list(session) : written;
      if (!listed.ok) {
        // Shown only after cleaning up, so that an immediate retry works.
        opened.value.close();
        await catalog.remove(session.workshop.id);
        return fail(listed.error, opened);
      }
      enter(opened.value, session, file);
      return ok(undefined);
    },
    resume: async (repository, session, file) => {
      enter(repository, session, file);
      // Not waited for: only the order of the list depends on it.
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

/** The session without a time that was over on another day: the file may have lain for a year, and the room would be told when last year's break ends. */
function withoutOldTime(session: Session, now: number): Session {
  const { timer } = session.projector;
  if (!timer || !isOfAnotherDay(timer, now)) return session;
  return { ...session, projector: { ...session.projector, timer: null } };
}
