/** The facilitator window's composition: storage → repositories → store → React; the line to the projector; keys. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogRepository } from '../db/catalog-repository';
import { hasBuckets } from '../db/open-bucket';
import { openWorkshopRepository } from '../db/workshop-repository';
import { createBrowserHost } from '../host/browser-host';
import { takeFacilitatorLock } from '../host/facilitator-lock';
import { createAppStore } from '../store/create-app-store';
import type { AppStore } from '../store/store-dependencies';
import { AppStoreProvider } from '../store/store-context';
import { App } from './app';
import { connectProjector } from './connect-projector';
import { listenForCommands } from './listen-for-commands';
import { CrashPage } from './crash-page';
import { ErrorBoundary } from './error-boundary';

function createStoreOfBrowser(): AppStore {
  return createAppStore({
    catalog: createCatalogRepository(),
    openRepository: openWorkshopRepository,
    host: createBrowserHost(),
    canRemoveFiles: hasBuckets(),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    later: (milliseconds, action) => {
      setTimeout(action, milliseconds);
    },
  });
}

export function startFacilitator(root: HTMLElement): void {
  const store = createStoreOfBrowser();
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
  if (!('locks' in navigator)) {
    void store.getState().start();
    return;
  }
  takeFacilitatorLock(
    () => {
      listenForCommands(store);
      connectProjector(store);
      void store.getState().start();
    },
    () => {
      store.setState({ phase: 'blocked', error: { code: 'second-window' } });
    },
  );
}
