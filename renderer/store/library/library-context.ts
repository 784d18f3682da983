/** What the rooms work with that go in and out of workshops. */
import type { Context } from '../core/context';
import type { AppData } from '../core/app-state';
import type { FileFollower } from '../workshop-file/file-follower';
import { listRecentFiles } from '../workshop-file/recent-files';
import { createLibraryReader } from './read-library';
import { createWorkshopOpener, type WorkshopOpener } from './workshop-opener';

export interface LibraryContext extends Context {
  readonly follower: FileFollower;
  readonly opener: WorkshopOpener;
  /** Stands on the start page: reads what it shows. */
  readonly readLibrary: () => Promise<void>;
  readonly readRecentFiles: () => Promise<void>;
}

/** `fresh`: what other rooms know of a workshop that was just entered. */
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
