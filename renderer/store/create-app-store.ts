/** The store: one zustand store of slices, with everything from outside injected by the root. */
import { createStore } from 'zustand/vanilla';
import { NO_HISTORY } from '../../shared/domain/undo/history';
import { SETTINGS } from '../db/settings';
import type { AppData, AppState } from './core/app-state';
import { createBallotBoxSlice } from './ballot-box/ballot-box-slice';
import { createBallotCodesSlice } from './ballot-box/ballot-codes-slice';
import { createBallotSlice } from './ballots/ballot-slice';
import { createConductSlice } from './conduct/conduct-slice';
import { createFileAdmission } from './files/file-admission';
import { createFileAttachment } from './files/file-attachment';
import { createFileFollower } from './files/file-follower';
import { createFileReader } from './files/file-reader';
import { createFileSlice } from './files/file-slice';
import { createGroupSlice } from './conduct/group-slice';
import { createLibrarySlice } from './library/library-slice';
import { listRecentFiles } from './files/recent-files';
import { createRecountSlice } from './conduct/recount-slice';
import { createInTurns } from './core/long-work';
import { createMergeSlice } from './files/merge-slice';
import { createLibraryReader } from './library/read-library';
import { createRehearsalSlice } from './library/rehearsal-slice';
import { createRoundsSlice } from './conduct/rounds-slice';
import { createScreenSlice } from './conduct/screen-slice';
import { createSecondPassSlice } from './ballots/second-pass-slice';
import { createSessionWriter } from './core/session-writer';
import { createSetupSlice } from './setup/setup-slice';
import { createShellSlice } from './core/shell-slice';
import type { AppStore, SetState, StoreDependencies } from './core/store-dependencies';
import { NOTHING_REMEMBERED } from './ballots/typist-memory';
import { createUndoSlice } from './conduct/undo-slice';
import { createWorkshopDoor } from './core/workshop-door';
import { summarize } from './library/workshop-summary';

const INITIAL: Omit<AppData, 'canRemoveFiles' | 'capabilities'> = {
  phase: 'starting',
  language: SETTINGS['interface-language'].initial,
  recents: [],
  latest: null,
  session: null,
  error: null,
  failedAct: 'save',
  memoryOnly: null,
  question: null,
  sheet: null,
  hint: null,
  work: null,
  history: NO_HISTORY,
  ...NOTHING_REMEMBERED,
  box: null,
  chosenRound: null,
  piles: {},
  draft: null,
  audience: null,
  hadAudience: false,
  isForOthers: false,
  isHelpOpen: false,
  isAboutOpen: false,
  file: null,
  recentFiles: [],
  displays: [],
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
      const isListed = change.workshop ?? change.rounds ?? change.removedRounds;
      if (isListed) void catalog.put(summarize(session, now()));
      if (isListed ?? change.entries ?? change.codes) follower.changed();
    });
    const follower = createFileFollower(get, setState, dependencies, writer.idle);
    const door = createWorkshopDoor(get, setState, dependencies, writer, follower);
    const inTurns = createInTurns(setState, now);
    const admission = createFileAdmission(get, setState, dependencies, writer, door, inTurns);
    const readRecentFiles = async (): Promise<void> => {
      setState({ recentFiles: await listRecentFiles(host, catalog) });
    };
    const readLibrary = createLibraryReader(setState, dependencies);
    const reader = createFileReader(get, setState, door, inTurns, readRecentFiles);
    const attach = createFileAttachment(get, setState, follower, admission);
    const fileParts = { door, follower, admission, reader, attach, inTurns, readRecentFiles };
    return {
      ...INITIAL,
      canRemoveFiles,
      capabilities: host.capabilities,
      ...createLibrarySlice(
        get,
        setState,
        dependencies,
        writer,
        door,
        readLibrary,
        readRecentFiles,
      ),
      ...createSetupSlice(get, setState, writer),
      ...createConductSlice(get, setState, dependencies, writer),
      ...createBallotSlice(get, setState, dependencies, writer),
      ...createRecountSlice(setState, dependencies, writer),
      ...createBallotBoxSlice(get, setState, dependencies, writer, door),
      ...createBallotCodesSlice(dependencies, writer),
      ...createSecondPassSlice(get, setState, dependencies, writer),
      ...createUndoSlice(get, setState, dependencies, writer),
      ...createGroupSlice(get, setState, dependencies, writer),
      ...createRoundsSlice(get, setState, dependencies, writer),
      ...createFileSlice(get, setState, dependencies, fileParts),
      ...createMergeSlice(get, setState, dependencies, writer, fileParts),
      ...createRehearsalSlice(get, setState, dependencies, writer, door, readLibrary),
      ...createScreenSlice(get, setState, dependencies),
      ...createShellSlice(get, setState, dependencies, writer),
    };
  });
}
