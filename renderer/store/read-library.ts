/** Reading what the start page shows. */
import type { SetState, StoreDependencies } from './store-dependencies';

/** Stands on the start page: reads the list, and the newest workshop itself for the «continue» card. */
export function createLibraryReader(
  set: SetState,
  { catalog, openRepository }: Pick<StoreDependencies, 'catalog' | 'openRepository'>,
): () => Promise<void> {
  return async () => {
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
