/** Reading what the start page shows. */
import { summarize } from './workshop-summary';
import type { Context } from '../core/context';

/** Stands on the start page: reads the list, and the newest workshop itself for the «continue» card. */
export function createLibraryReader({
  set,
  catalog,
  openRepository,
  now,
}: Context): () => Promise<void> {
  /** Lists again what has storage and no line: the list was lost, or the program ended before it was written. */
  const listAgain = async (): Promise<void> => {
    const unlisted = await catalog.unlisted();
    for (const id of unlisted.ok ? unlisted.value : []) {
      const opened = await openRepository(id);
      if (!opened.ok) continue;
      const read = await opened.value.read();
      opened.value.close();
      if (read.ok) await catalog.put(summarize(read.value, now()));
    }
  };
  return async () => {
    await listAgain();
    const recents = await catalog.list();
    if (!recents.ok) {
      set({ phase: 'blocked', error: recents.error });
      return;
    }
    // A rehearsal is never what one continues with by itself.
    const newest = recents.value.find(({ rehearsalOf }) => rehearsalOf === undefined);
    const opened = newest ? await openRepository(newest.id) : null;
    const read = opened?.ok ? await opened.value.read() : null;
    if (opened?.ok) opened.value.close();
    const latest = read?.ok ? read.value : null;
    set({ phase: 'library', recents: recents.value, latest, session: null, file: null });
  };
}
