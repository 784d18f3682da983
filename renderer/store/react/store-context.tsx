/** Access to the store from React. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../../../shared/domain/session/session';
import { dictionaryFor, type Dictionary } from '../../../shared/text/dictionary';
import { formatFor, type Format } from '../../../shared/lib/format';
import type { AppState } from '../core/app-state';
import type { AppStore } from '../core/app-state';

const StoreContext = createContext<AppStore | null>(null);

export function AppStoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No store above this component');
  return store;
}

/** A part of the state; the component renders again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/** A function that reads the current state, for event handlers. */
export function useAppNow(): () => AppState {
  return useAppStore().getState;
}

/** The open session. Only for screens inside a workshop. */
export function useSession(): Session {
  const session = useApp((state) => state.session);
  if (!session) throw new Error('No session is open');
  return session;
}

/** The words of the interface language. */
export function useWords(): Dictionary {
  return dictionaryFor(useApp((state) => state.language));
}

/** The formats of the interface language. */
export function useFormat(): Format {
  return formatFor(useApp((state) => state.language));
}

/** Words, formats and language of the interface together. */
export function useTexts() {
  const language = useApp((state) => state.language);
  return { language, words: dictionaryFor(language), format: formatFor(language) };
}
