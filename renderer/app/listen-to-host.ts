/** What happens outside of the page: commands of the native menu, files that wait, displays that come and go. */
import type { Host } from '../host/host';
import type { AppStore } from '../store/store-dependencies';
import { runMenuItem } from './listen-for-commands';

/** Hears the host until the function given back is called. */
export function listenToHost(store: AppStore, host: Pick<Host, 'listen'>): () => void {
  const takeWaiting = (): void => void store.getState().openWaiting();
  const stopListening = host.listen({
    onCommand: (id) => {
      void runMenuItem(store, id);
    },
    onFileWaiting: takeWaiting,
    onDisplays: (displays) => {
      store.getState().setDisplays(displays);
    },
  });
  // A file that came while a question stood open waits until it is answered.
  const stopWatching = store.subscribe(({ question }, before) => {
    if (before.question && !question) queueMicrotask(takeWaiting);
  });
  return () => {
    stopListening();
    stopWatching();
  };
}
