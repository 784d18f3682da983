/** The store: one zustand store of slices, with everything from outside injected by the root. */
import { createStore } from 'zustand/vanilla';
import type { AppData, AppState } from './app-state';
import { createBallotSlice } from './ballot-slice';
import { createConductSlice } from './conduct-slice';
import { createFileAdmission } from './file-admission';
import { createFileFollower } from './file-follower';
import { createFileSlice } from './file-slice';
import { createGroupSlice } from './group-slice';
import { createLibrarySlice } from './library-slice';
import { listRecentFiles } from './recent-files';
import { createRoundsSlice } from './rounds-slice';
import { createScreenSlice } from './screen-slice';
import { createSessionWriter } from './session-writer';
import { createSetupSlice } from './setup-slice';
import { createShellSlice } from './shell-slice';
import type { AppStore, SetState, StoreDependencies } from './store-dependencies';
import { createWorkshopDoor } from './workshop-door';
import { summarize } from './workshop-summary';

const INITIAL: Omit<AppData, 'canRemoveFiles'> = {
  phase: 'starting',
  language: 'da',
  recents: [],
  latest: null,
  session: null,
  error: null,
  failedAct: 'save',
  isUnsaved: false,
  question: null,
  sheet: null,
  hint: null,
  lastBallot: null,
  ballotNotice: null,
  piles: {},
  draft: null,
  audience: null,
  hadAudience: false,
  isHelpOpen: false,
  isAboutOpen: false,
  file: null,
  recentFiles: [],
  displays: null,
  chosenDisplay: null,
  isSettling: false,
};

export function createAppStore(dependencies: StoreDependencies): AppStore {
  const { canRemoveFiles, catalog, host, now } = dependencies;
  return createStore<AppState>()((set, get) => {
    const setState: SetState = (part) => {
      set(part);
    };
    const writer = createSessionWriter(get, setState, (session, change) => {
      // The list only feeds the start screen: a failure here costs its line, never a vote.
      if (change.workshop || change.rounds) void catalog.put(summarize(session, now()));
      if (change.workshop || change.rounds || change.entries) follower.changed();
    });
    const follower = createFileFollower(get, setState, dependencies, writer.idle);
    const door = createWorkshopDoor(get, setState, dependencies, writer, follower);
    const admission = createFileAdmission(get, setState, dependencies, writer, door);
    const readRecentFiles = async (): Promise<void> => {
      setState({ recentFiles: await listRecentFiles(host, catalog) });
    };
    const fileParts = { door, follower, admission, readRecentFiles };
    return {
      ...INITIAL,
      canRemoveFiles,
      ...createLibrarySlice(get, setState, dependencies, writer, door, readRecentFiles),
      ...createSetupSlice(get, setState, writer),
      ...createConductSlice(get, setState, dependencies, writer),
      ...createBallotSlice(get, setState, dependencies, writer),
      ...createGroupSlice(get, setState, dependencies, writer),
      ...createRoundsSlice(get, setState, dependencies, writer),
      ...createFileSlice(get, setState, dependencies, fileParts),
      ...createScreenSlice(get, setState, dependencies),
      ...createShellSlice(get, setState, dependencies, writer),
    };
  });
}
