/** The facilitator window's composition: storage → repositories → store → React; the line to the projector; keys. */
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../components/error-boundary';
import { loadTexts } from '../../shared/text/load-texts';
import { createCatalogRepository } from '../db/catalog-repository';
import { askToKeepStorage, hasBuckets } from '../db/open-bucket';
import { openWorkshopRepository } from '../db/workshop-repository';
import { EXPORT_WRITERS } from '../export/export-writers';
import { takeFacilitatorLock } from '../host/facilitator-lock';
import type { Host } from '../host/host';
import { slowHash } from '../host/slow-hash';
import { createAppStore } from '../store/create-app-store';
import type { AppStore } from '../store/core/app-state';
import { keepMenu } from '../store/commands/menu-model';
import { AppStoreProvider } from '../store/react/store-context';
import { App, SCREENS } from './app';
import { loadInQuiet } from './on-demand';
import { readClock } from './read-clock';
import { CrashPage } from './blocked-page';
import { listenForCommands } from './listeners/listen-for-commands';
import { holdDoubleClicks } from './listeners/hold-double-clicks';
import { listenForFailures } from './listeners/listen-for-failures';
import { listenToHost } from './listeners/listen-to-host';
import { sayLostKeys } from './listeners/say-lost-keys';
import { watchStorage } from './listeners/watch-storage';

/** Logs what a screen threw, once it is shown. */
function Reported({
  thrown,
  host,
  children,
}: {
  readonly thrown: unknown;
  readonly host: Host;
  readonly children: ReactNode;
}) {
  useEffect(() => host.report('render', thrown), [host, thrown]);
  return children;
}

const STEPS = 2 ** 32;

/** Evenly spread, 0 ≤ x < 1, and unpredictable, which Math.random is not. */
function randomFraction(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / STEPS;
}

/** The line to the room, whose code is loaded after the first screen: a session is open no sooner. */
async function connectRoom(store: AppStore): Promise<void> {
  const { connectProjector } = await import('./listeners/connect-projector');
  connectProjector(store);
}

/** `isResuming`: the page was loaded anew after a crash, and goes on with the newest workshop at once. */
export function startFacilitator(
  root: HTMLElement,
  host: Host,
  { isResuming }: { readonly isResuming: boolean },
): void {
  const store = createAppStore({
    catalog: createCatalogRepository(),
    openRepository: openWorkshopRepository,
    host,
    canRemoveFiles: hasBuckets(),
    now: readClock,
    newId: () => crypto.randomUUID(),
    random: randomFraction,
    later: (milliseconds, action) => setTimeout(action, milliseconds),
    randomBytes: (bytes) => crypto.getRandomValues(bytes),
    slowHash,
    writers: EXPORT_WRITERS,
    readNumbers: async (bytes) =>
      (await import('../export/reading/read-numbers')).readNumbers(bytes),
    zipFiles: async (files) => (await import('../export/zip-files')).zipped(files),
    program: __APP_VERSION__,
    isResuming,
  });
  listenForFailures(store);
  holdDoubleClicks();
  createRoot(root).render(
    <StrictMode>
      <AppStoreProvider store={store}>
        <ErrorBoundary
          onFailure={(thrown, retry) => (
            <Reported {...{ thrown, host }}>
              <CrashPage thrown={thrown} onCarryOn={retry} />
            </Reported>
          )}
        >
          <App />
        </ErrorBoundary>
      </AppStoreProvider>
    </StrictMode>,
  );
  keepMenu(store, host);
  // Checks for everything the program needs before using any of it; `start` says what is missing.
  if (host.missingFeatures().length > 0) {
    void store.getState().start();
    return;
  }
  const { start } = store.getState();
  const onTaken = (): void => {
    listenForCommands(store);
    sayLostKeys(store);
    listenToHost(store, host);
    watchStorage(store, host);
    void askToKeepStorage();
    void start().finally(() => void loadInQuiet([loadTexts, () => connectRoom(store), ...SCREENS]));
  };
  const onRefused = (): void => {
    store.setState({ phase: 'blocked', error: { code: 'second-window' } });
    // Reading needs no lock, and the refusal is shown in the facilitator's language.
    void store.getState().readLanguage();
  };
  takeFacilitatorLock(onTaken, onRefused).catch(() =>
    store.setState({ phase: 'blocked', error: { code: 'storage-refused' } }),
  );
}
