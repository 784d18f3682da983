/** The store: one zustand store made of slices; the root injects everything from outside. */
import { createStore } from 'zustand/vanilla';
import { createBallotBoxSlice } from './ballot-box/ballot-box-slice';
import { createBallotCodesSlice } from './ballot-box/ballot-codes-slice';
import { createBallotSlice } from './ballots/ballot-slice';
import { createSecondPassSlice } from './ballots/second-pass-slice';
import { CHECK_START, createCheckSlice } from './checked-file/check-slice';
import { memoryAfter, NOTHING_REMEMBERED } from './ballots/typist-memory';
import { CONDUCT_START, createConductSlice } from './conduct/conduct-slice';
import { createNotesSlice } from './conduct/notes-slice';
import { createGroupSlice } from './conduct/group-slice';
import { createMajoritySlice } from './conduct/majority-slice';
import { createRecountSlice, RECOUNT_START } from './conduct/recount-slice';
import { createRoundsSlice } from './conduct/rounds-slice';
import { createProjectorSlice, PROJECTOR_START } from './projector/projector-slice';
import { createTimerSlice, TIMER_START } from './projector/timer-slice';
import { createUndoSlice } from './undo/undo-slice';
import { CORE_START, type AppData, type AppState, type AppStore } from './core/app-state';
import { createContext, type StoreDependencies } from './shell/context';
import { createShellSlice, SHELL_START } from './shell/shell-slice';
import { COPY_START, createCopySlice } from './exports/copy-slice';
import { createExportSlice, EXPORT_START } from './exports/export-slice';
import { createFileContext } from './files/file-context';
import { createFileSlice } from './files/file-slice';
import { createReuseFileSlice } from './files/reuse-file-slice';
import { createMergeSlice } from './files/merge-slice';
import { createFirstUseSlice, FIRST_USE_START } from './library/first-use-slice';
import { createLibraryContext } from './library/library-context';
import { createLibrarySlice, LIBRARY_START } from './library/library-slice';
import { createRehearsalSlice } from './library/rehearsal-slice';
import { createShelfSlice } from './library/shelf-slice';
import { summarize } from './library/workshop-summary';
import { createUnprintedCodes } from './storage/unprinted-codes';
import { createPrepareSlice } from './setup/prepare-slice';
import { createSetupSlice } from './setup/setup-slice';
import { createYearsSlice, YEARS_START } from './years/years-slice';
import { createFileFollower, FOLLOWED_FILE_START } from './file-following/file-follower';

const START: Omit<AppData, 'canRemoveFiles' | 'capabilities'> = {
  ...CORE_START,
  ...SHELL_START,
  ...LIBRARY_START,
  ...FIRST_USE_START,
  ...FOLLOWED_FILE_START,
  ...CONDUCT_START,
  ...RECOUNT_START,
  ...PROJECTOR_START,
  ...TIMER_START,
  ...EXPORT_START,
  ...CHECK_START,
  ...COPY_START,
  ...YEARS_START,
  ...NOTHING_REMEMBERED,
  // In another workshop (such as a rehearsal) the same round's piles are other papers.
  piles: {},
  box: null,
  unprintedCodes: 0,
};

export function createAppStore(dependencies: StoreDependencies): AppStore {
  const { canRemoveFiles, catalog, host, now } = dependencies;
  return createStore<AppState>()((set, get) => {
    const context = createContext(dependencies, get, set, {
      alongside: (written) => memoryAfter(get(), written),
      leaving: { ...NOTHING_REMEMBERED, ...EXPORT_START, ...COPY_START, ...YEARS_START },
      onKeptAgain: () => {
        const workshopId = get().session?.workshop.id;
        // Not waited for: only a rescue file that is opened later asks for it.
        if (workshopId) void catalog.writeSetting('storage-renewed', { workshopId, at: now() });
      },
      onWritten: (session, change) => {
        // The list only feeds the start screen: a failure here costs a line of it, never a vote.
        const isListed = change.workshop ?? change.rounds ?? change.removedRounds;
        if (isListed) void catalog.put(summarize(session, now()));
        if (isListed ?? change.entries ?? change.codes) follower.changed();
      },
    });
    const follower = createFileFollower(context);
    const library = createLibraryContext(context, follower, { piles: START.piles, box: START.box });
    const files = createFileContext(library);
    return {
      ...START,
      canRemoveFiles,
      capabilities: host.capabilities,
      whenIdle: () => context.writer.idle(),
      ...createLibrarySlice(library),
      ...createShelfSlice(library),
      ...createFirstUseSlice(library),
      ...createRehearsalSlice(library),
      ...createSetupSlice(context),
      ...createPrepareSlice(context),
      ...createConductSlice(context),
      ...createRoundsSlice(context),
      ...createGroupSlice(context),
      ...createUndoSlice(context),
      ...createMajoritySlice(context),
      ...createRecountSlice(context),
      ...createBallotSlice(context),
      ...createSecondPassSlice(context),
      ...createBallotBoxSlice(library),
      ...createBallotCodesSlice(context),
      ...createUnprintedCodes(context),
      ...createFileSlice(files),
      ...createReuseFileSlice(files),
      ...createMergeSlice(files),
      ...createYearsSlice(files),
      ...createExportSlice(context),
      ...createCheckSlice(context),
      ...createCopySlice(context),
      ...createProjectorSlice(context),
      ...createTimerSlice(context),
      ...createNotesSlice(context),
      ...createShellSlice(context),
    };
  });
}
