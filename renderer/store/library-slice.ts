/** The library of workshops: start, create, open, leave, delete. */
import { findPack } from '../../shared/content/packs';
import { practicePoll } from '../../shared/content/practice-poll';
import { createSession } from '../../shared/domain/create-session';
import type { Session } from '../../shared/domain/session';
import { describeThrown } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/lib/result';
import type { WorkshopSummary } from '../db/catalog-database';
import type { LibraryActions } from './app-state';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';
import type { SessionWriter } from './session-writer';
import { isLanguage, LANGUAGE_SETTING } from './shell-slice';

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

  const enter = async (session: Session): Promise<void> => {
    set({ phase: 'session', session, error: null, hint: null, draft: null });
    host.keepAwake(true);
    // The list only feeds the start screen: a failure here costs its line, never a vote.
    const listed = await catalog.put(summarize(session, now()));
    if (!listed.ok) set({ error: listed.error });
  };

  return {
    start: async () => {
      const missing = host.missingFeatures();
      if (missing.length > 0) {
        set({ phase: 'blocked', error: { code: 'browser-lacks', features: missing } });
        return;
      }
      set({ error: null });
      try {
        const language = await catalog.readSetting(LANGUAGE_SETTING);
        if (language.ok && isLanguage(language.value)) set({ language: language.value });
        await readLibrary();
      } catch (thrown) {
        set({ phase: 'blocked', error: { code: 'unexpected', detail: describeThrown(thrown) } });
      }
    },
    createWorkshop: async (packId) => {
      const pack = findPack(packId);
      if (!pack) return err({ code: 'workshop-missing' });
      const id = newId();
      const made = { id, date: isoDate(now()), language: get().language };
      const session = createSession(pack, practicePoll, made);
      const repository = await openRepository(id);
      const written = repository.ok ? await repository.value.commit(session) : repository;
      if (!repository.ok || !written.ok) {
        if (!written.ok) set({ error: written.error });
        return written.ok ? ok(undefined) : written;
      }
      writer.use(repository.value);
      await enter(session);
      return ok(undefined);
    },
    openWorkshop: async (id) => {
      const repository = await openRepository(id);
      const read = repository.ok ? await repository.value.read() : repository;
      if (!repository.ok || !read.ok) {
        if (repository.ok) repository.value.close();
        if (!read.ok) set({ error: read.error });
        return read.ok ? ok(undefined) : read;
      }
      writer.use(repository.value);
      await enter(read.value);
      return ok(undefined);
    },
    leaveWorkshop: async () => {
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
