/** The library of workshops: start, create, open, leave, delete. */
import { findPack } from '../../shared/content/packs';
import { practicePoll } from '../../shared/content/practice-poll';
import { createSession } from '../../shared/domain/create-session';
import type { Session } from '../../shared/domain/session';
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import type { WorkshopSummary } from '../db/catalog-database';
import type { WorkshopRepository } from '../db/workshop-repository';
import type { Done, LibraryActions } from './app-state';
import { isHeldByDraft } from './draft-guard';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';
import type { SessionWriter } from './session-writer';

/** The start screen's line for a session. */
export function summarize(session: Session, openedAt: number): WorkshopSummary {
  const { id, title, date, place, present, agenda } = session.workshop;
  const polls = new Set(agenda.flatMap(({ pollId }) => (pollId ? [pollId] : [])));
  const isFinished = session.rounds.every(
    (round) => !polls.has(round.pollId) || round.state === 'revealed',
  );
  return { id, title, date, place, present, openedAt, isFinished };
}

/** Local calendar date, YYYY-MM-DD. */
function isoDate(milliseconds: number): string {
  const day = new Date(milliseconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

export function createLibrarySlice(
  get: GetState,
  set: SetState,
  dependencies: StoreDependencies,
  writer: SessionWriter,
): LibraryActions {
  const { catalog, openRepository, host, now, newId } = dependencies;

  /** Reads the list, and the newest workshop itself for the «continue» card. */
  const readLibrary = async (): Promise<void> => {
    const recents = await catalog.list();
    if (!recents.ok) {
      set({ phase: 'blocked', error: recents.error });
      return;
    }
    const newest = recents.value[0];
    const opened = newest ? await openRepository(newest.id) : null;
    const read = opened?.ok ? await opened.value.read() : null;
    if (opened?.ok) opened.value.close();
    const latest = read?.ok ? read.value : null;
    set({ phase: 'library', recents: recents.value, latest, session: null });
  };

  const enter = (repository: WorkshopRepository, session: Session): void => {
    writer.use(repository);
    set({ phase: 'session', session, error: null, hint: null, draft: null, isUnsaved: false });
    host.keepAwake(true);
  };

  /** Shows why a workshop could not be entered, and gives back what was opened for it. */
  const fail = (error: AppError, repository: Result<WorkshopRepository, AppError>) => {
    if (repository.ok) repository.value.close();
    set({ error });
    return err(error);
  };

  let isBusy = false;
  /** One at a time: a double click makes or opens one workshop, not two. */
  const alone = async (action: () => Done): Done => {
    if (isBusy) return ok(undefined);
    isBusy = true;
    await writer.idle();
    return action().finally(() => {
      isBusy = false;
    });
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
        await readLibrary();
      } catch (thrown) {
        set({ phase: 'blocked', error: { code: 'unexpected', detail: describeThrown(thrown) } });
      }
    },
    createWorkshop: (packId) =>
      alone(async () => {
        const pack = findPack(packId);
        if (!pack) return err({ code: 'workshop-missing' });
        const id = newId();
        const made = { id, date: isoDate(now()), language: get().language };
        const session = createSession(pack, practicePoll, made);
        const repository = await openRepository(id);
        if (!repository.ok) return fail(repository.error, repository);
        const written = await repository.value.commit(session);
        // A workshop that is not listed could not be found again: then there is none.
        const listed = written.ok ? await catalog.put(summarize(session, now())) : written;
        if (!listed.ok) {
          const failed = fail(listed.error, repository);
          await catalog.remove(id);
          return failed;
        }
        enter(repository.value, session);
        return ok(undefined);
      }),
    openWorkshop: (id) =>
      alone(async () => {
        const repository = await openRepository(id);
        if (!repository.ok) return fail(repository.error, repository);
        const read = await repository.value.read();
        if (!read.ok) return fail(read.error, repository);
        enter(repository.value, read.value);
        // Only the order of the list hangs on this.
        await catalog.put(summarize(read.value, now()));
        return ok(undefined);
      }),
    leaveWorkshop: async () => {
      if (isHeldByDraft(get, set)) return;
      await writer.idle();
      const { session } = get();
      if (session) await catalog.put(summarize(session, now()));
      writer.use(null);
      host.keepAwake(false);
      await readLibrary();
    },
    deleteWorkshop: async (id) => {
      const removed = await catalog.remove(id);
      if (!removed.ok) set({ error: removed.error });
      await readLibrary();
      return removed;
    },
  };
}
