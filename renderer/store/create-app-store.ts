/** The store: one zustand store of slices, with everything from outside injected by the root. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CatalogRepository } from '../db/catalog-repository';
import type { WorkshopRepository } from '../db/workshop-repository';
import type { AppError } from '../../shared/errors/app-error';
import type { Result } from '../../shared/lib/result';
import type { Host } from '../host/host';
import type { AppData, AppState } from './app-state';
import { createConductSlice } from './conduct-slice';
import { createLibrarySlice } from './library-slice';
import { createSessionWriter } from './session-writer';
import { createSetupSlice } from './setup-slice';
import { createShellSlice } from './shell-slice';

export interface StoreDependencies {
  readonly catalog: CatalogRepository;
  readonly openRepository: (id: string) => Promise<Result<WorkshopRepository, AppError>>;
  readonly host: Host;
  /** Whether each workshop has files of its own that deleting removes. */
  readonly canRemoveFiles: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random id: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
  /** Runs `action` once, `milliseconds` from now. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

export type AppStore = StoreApi<AppState>;
export type GetState = AppStore['getState'];
export type SetState = (part: Partial<AppData>) => void;

const INITIAL: Omit<AppData, 'canRemoveFiles'> = {
  phase: 'starting',
  language: 'da',
  recents: [],
  latest: null,
  session: null,
  error: null,
  question: null,
  hint: null,
  draft: null,
  audience: null,
  isHelpOpen: false,
  isSettling: false,
};

export function createAppStore(dependencies: StoreDependencies): AppStore {
  return createStore<AppState>()((set, get) => {
    const setState: SetState = (part) => {
      set(part);
    };
    const writer = createSessionWriter(get, setState);
    return {
      ...INITIAL,
      canRemoveFiles: dependencies.canRemoveFiles,
      ...createLibrarySlice(get, setState, dependencies, writer),
      ...createSetupSlice(get, writer),
      ...createConductSlice(get, setState, dependencies, writer),
      ...createShellSlice(get, setState, dependencies),
    };
  });
}
