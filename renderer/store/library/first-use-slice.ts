/** First use: a small guided vote with made-up votes, and whether it is still offered. */
import { createFirstTry, isFirstTry } from '../../../shared/content/first-try';
import { localIsoDate } from '../../../shared/lib/local-date';
import { SETTINGS, type Settings } from '../../db/settings';
import type { Done } from '../core/app-state';
import type { LibraryContext } from './library-context';

export interface FirstUseData {
  /** 'new': the start screen offers it; 'trying': the checklist shows in it; 'over': neither, unless it is begun again. */
  readonly firstUse: Settings['first-use'];
}

export const FIRST_USE_START: FirstUseData = { firstUse: SETTINGS['first-use'].initial };

export interface FirstUseActions {
  readFirstUse: () => Promise<void>;
  /** Opens a new first try, and removes an earlier one. */
  startFirstTry: () => Done;
  /** Hides the offer, or the checklist. */
  endFirstUse: () => Promise<void>;
}

declare module '../core/app-state' {
  interface AppData extends FirstUseData {}
  interface AppState extends FirstUseActions {}
}

export function createFirstUseSlice({
  get,
  set,
  catalog,
  openRepository,
  now,
  newId,
  opener,
}: LibraryContext): FirstUseActions {
  /** Where it can't be stored it applies as long as the program runs: nothing depends on it. */
  const keep = async (firstUse: Settings['first-use']): Promise<void> => {
    set({ firstUse });
    await catalog.writeSetting('first-use', firstUse);
  };
  return {
    readFirstUse: async () => {
      const read = await catalog.readSetting('first-use');
      if (read.ok) set({ firstUse: read.value });
    },
    startFirstTry: () =>
      opener.alone(async () => {
        const earlier = get().recents.filter(({ rehearsalOf = null }) =>
          isFirstTry({ rehearsalOf }),
        );
        const made = { date: localIsoDate(now()), language: get().language };
        const session = createFirstTry(made, newId);
        const opened = await openRepository(session.workshop.id);
        const added = await opener.add(opened, session, null, 'commit');
        if (!added.ok) return added;
        await keep('trying');
        for (const { id } of earlier) await catalog.remove(id);
        return added;
      }),
    endFirstUse: () => keep('over'),
  };
}
