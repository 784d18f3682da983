/** The facilitator window's composition: storage → repositories → store → React; the line to the projector; keys. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogRepository } from '../db/catalog-repository';
import { hasBuckets } from '../db/open-bucket';
import { openWorkshopRepository } from '../db/workshop-repository';
import { createBrowserHost } from '../host/browser-host';
import type { Host } from '../host/host';
import { takeFacilitatorLock } from '../host/facilitator-lock';
import { createAppStore } from '../store/create-app-store';
import type { AppStore } from '../store/store-dependencies';
import { AppStoreProvider } from '../store/store-context';
import { App } from './app';
import { connectProjector } from './connect-projector';
import { listenForCommands } from './listen-for-commands';
import { CrashPage } from './crash-page';
import { ErrorBoundary } from '../components/error-boundary';

function createStoreOfBrowser(host: Host): AppStore {
  return createAppStore({
    catalog: createCatalogRepository(),
    openRepository: openWorkshopRepository,
    host,
    canRemoveFiles: hasBuckets(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    later: (milliseconds, action) => {
      setTimeout(action, milliseconds);
    },
  });
}

export function startFacilitator(root: HTMLElement): void {
  const host = createBrowserHost();
  const store = createStoreOfBrowser(host);
  createRoot(root).render(
    <StrictMode>
      <AppStoreProvider store={store}>
        <ErrorBoundary
          onFailure={(thrown, retry) => <CrashPage thrown={thrown} onCarryOn={retry} />}
        >
          <App />
        </ErrorBoundary>
      </AppStoreProvider>
    </StrictMode>,
  );
  // What the program needs is looked for before any of it is used; `start` says what is missing.
  if (host.missingFeatures().length > 0) {
    void store.getState().start();
    return;
  }
  const onTaken = (): void => {
    listenForCommands(store);
    connectProjector(store);
    void store.getState().start();
  };
  const onRefused = (): void => {
    store.setState({ phase: 'blocked', error: { code: 'second-window' } });
    // Reading needs no lock: the refusal is said in the language of the facilitator.
    void store.getState().readLanguage();
  };
  takeFacilitatorLock(onTaken, onRefused).catch(() => {
    store.setState({ phase: 'blocked', error: { code: 'storage-refused' } });
  });
}
