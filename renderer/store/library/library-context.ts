/** What rooms that open and leave workshops work with. */
import type { WorkshopSummary } from '../../db/catalog-database';
import type { Session } from '../../../shared/domain/session/session';
import type { Context } from '../shell/context';
import type { AppData } from '../core/app-state';
import type { FileFollower } from '../file-following/file-follower';
import type { CatalogRepository } from '../../db/catalog-repository';
import type { Host, WorkshopFile } from '../../host/host';
import { createWorkshopOpener, type WorkshopOpener } from './workshop-opener';
import { summarize } from './workshop-summary';

export interface LibraryContext extends Context {
  readonly follower: FileFollower;
  readonly opener: WorkshopOpener;
  /** Goes to the start page and reads what it shows. */
  readonly readLibrary: () => Promise<void>;
  readonly readRecentFiles: () => Promise<void>;
}

/** `fresh`: the state of other rooms for a workshop that was just entered. */
export function createLibraryContext(
  context: Context,
  follower: FileFollower,
  fresh: Partial<AppData>,
): LibraryContext {
  const { set, host, catalog } = context;
  return {
    ...context,
    follower,
    opener: createWorkshopOpener(context, follower, fresh),
    readLibrary: createLibraryReader(context),
    readRecentFiles: async () => {
      set({ recentFiles: await listRecentFiles(host, catalog) });
    },
  };
}

/** Reading a workshop takes a moment: so many more of them may hold up the start page. The newest come first. */
const MOST_READ = 30;

/** Goes to the start page: reads the list, and the newest workshop for the «continue» card. */
function createLibraryReader({ set, catalog, readStored, now }: Context): () => Promise<void> {
  /** Null if it can't be read. */
  const readSession = async (id: string): Promise<Session | null> => {
    const read = await readStored(id);
    return read.ok ? read.value : null;
  };
  /** Adds list lines for storage without one: the list was lost, or the program ended before the line was written. */
  const listAgain = async (): Promise<void> => {
    const unlisted = await catalog.unlisted();
    for (const id of unlisted.ok ? unlisted.value : []) {
      const session = await readSession(id);
      if (session) await catalog.put(summarize(session, now()));
    }
  };
  /** Lines written by an older program don't say how far the workshop is: this reads it once. True if there were any. */
  const completeLines = async (lines: readonly WorkshopSummary[]): Promise<boolean> => {
    const old = lines.filter(({ state }) => state === undefined);
    for (const { id, openedAt } of old.slice(0, MOST_READ)) {
      const session = await readSession(id);
      if (session) await catalog.put(summarize(session, openedAt));
    }
    return old.length > 0;
  };
  return async () => {
    await listAgain();
    const listed = await catalog.list();
    const isChanged = listed.ok && (await completeLines(listed.value));
    const recents = isChanged ? await catalog.list() : listed;
    if (!recents.ok) {
      set({ phase: 'blocked', error: recents.error });
      return;
    }
    // The «continue» card never offers a rehearsal, a template, or what is in the archive.
    const newest = recents.value.find(({ rehearsalOf, kept }) => !rehearsalOf && !kept);
    const latest = newest ? await readSession(newest.id) : null;
    set({ phase: 'library', recents: recents.value, latest, session: null, file: null });
  };
}

const MOST_FILES = 8;

/** Recent files, newest first, at most eight; empty if none is remembered. */
async function listRecentFiles(
  host: Pick<Host, 'capabilities' | 'recentFiles'>,
  catalog: Pick<CatalogRepository, 'listFiles'>,
): Promise<readonly WorkshopFile[]> {
  if (host.capabilities.remembersFiles) return (await host.recentFiles()).slice(0, MOST_FILES);
  const rows = await catalog.listFiles();
  return rows.ok ? rows.value.slice(0, MOST_FILES).map(({ file }) => file) : [];
}
