/** What happens outside of the page: commands of the native menu, files that wait, displays that come and go. */
import type { Host } from '../../host/host';
import type { AppStore } from '../../store/core/app-state';
import { runMenuItem } from './listen-for-commands';

/** Listens to the host until the returned function is called. */
export function listenToHost(store: AppStore, host: Pick<Host, 'listen'>): () => void {
  const takeWaiting = (): void => void store.getState().openWaiting();
  const stopListening = host.listen({
    onClosing: () => store.getState().prepareToClose(),
    onCommand: (id) => void runMenuItem(store, id),
    onFileWaiting: () => {
      const { draft, setHint } = store.getState();
      if (draft) setHint({ kind: 'row-not-recorded', table: draft.table });
      takeWaiting();
    },
    onDisplays: (displays) => store.getState().setDisplays(displays),
  });
  // A file that came while a question was open or a row half typed waits until that is settled.
  const stopWatching = store.subscribe(({ question, draft }, before) => {
    const isAnswered = before.question && !question;
    const isRowDone = before.draft && !draft;
    if (isAnswered || isRowDone) queueMicrotask(takeWaiting);
  });
  return () => {
    stopListening();
    stopWatching();
  };
}
