/** The store: one zustand store of slices, with everything from outside injected by the root. */
import { createStore } from 'zustand/vanilla';
import type { AppData, AppState } from './app-state';
import { createConductSlice } from './conduct-slice';
import { createLibrarySlice, summarize } from './library-slice';
import { createSessionWriter } from './session-writer';
import { createSetupSlice } from './setup-slice';
import { createShellSlice } from './shell-slice';
import type { AppStore, SetState, StoreDependencies } from './store-dependencies';

const INITIAL: Omit<AppData, 'canRemoveFiles'> = {
  phase: 'starting',
  language: 'da',
  recents: [],
  latest: null,
  session: null,
  error: null,
  isUnsaved: false,
  question: null,
  hint: null,
  draft: null,
  audience: null,
  hadAudience: false,
  isHelpOpen: false,
  isSettling: false,
};

export function createAppStore(dependencies: StoreDependencies): AppStore {
  return createStore<AppState>()((set, get) => {
    const setState: SetState = (part) => {
      set(part);
    };
    // The list only feeds the start screen: a failure here costs its line, never a vote.
    const writer = createSessionWriter(get, setState, (session, change) => {
      if (change.workshop || change.rounds) {
        void dependencies.catalog.put(summarize(session, dependencies.now()));
      }
    });
    return {
      ...INITIAL,
      canRemoveFiles: dependencies.canRemoveFiles,
      ...createLibrarySlice(get, setState, dependencies, writer),
      ...createSetupSlice(get, setState, writer),
      ...createConductSlice(get, setState, dependencies, writer),
      ...createShellSlice(get, setState, dependencies, writer),
    };
  });
}
