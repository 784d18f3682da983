/** Workshop files: opening what was chosen, dropped or double-clicked, and saving. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { fingerprintOf, fingerprintSteps } from '../../../shared/file-format/fingerprint';
import { rescueFileName, workshopFileName } from '../../../shared/file-format/workshop-file-name';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { Session } from '../../../shared/domain/session/session';
import type { Done } from '../core/app-state';
import { resultFileIn } from '../checked-file/check-slice';
import { isHeldByDraft } from '../storage/memory-guard';
import { isHeldByCodes } from '../storage/unprinted-codes';
import type { WorkshopFile } from '../../host/host';
import type { Incoming } from './incoming';
import { holdsAllOf } from './newer-copy';
import type { FileContext } from './file-context';

export interface FileActions {
  /** Lets the facilitator choose a workshop file and opens it. */
  openFile: () => Done;
  openRecentFile: (file: WorkshopFile) => Done;
  /** Opens the file that was dropped on the window, or checks the numbers of one with results. Called within the drop event. */
  openDropped: (transfer: DataTransfer) => Done;
  /** Opens the file that waits at the host, if one does. */
  openWaiting: () => Done;
  /** Goes on with a file after the question 'switch' was answered yes. */
  openIncoming: (incoming: Incoming) => Done;
  /** Opens the file as a workshop of its own, beside this computer's copy. */
  openAsCopy: (incoming: Incoming) => Done;
  /** Opens this computer's copy and leaves the file as it is. */
  openHere: (incoming: Incoming) => Done;
  /** Writes to the workshop's file, or asks where to save if it has none. To be called within a key stroke or click. */
  saveToFile: (evenIfChanged: boolean) => Done;
  saveToFileAs: () => Done;
  /** Saves a rescue file: everything in memory, the ballots of open rounds included, while no storage takes it. */
  saveRescue: () => Done;
}

declare module '../core/app-state' {
  interface AppState extends FileActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked when a file was opened while a workshop is open; nothing of the file is stored yet. */
    switch: { readonly incoming: Incoming };
    /** Asked when both this computer's copy of the workshop and the file have changed. */
    'file-differs': { readonly incoming: Incoming; readonly here: Session };
    /** Asked when something else has written to the workshop's file since Pejling did. */
    'file-changed': { readonly name: string };
  }
}
declare module '../core/hint' {
  interface Hints {
    /** Saved in this file; null: downloaded, and so not kept up to date. */
    'is-saved': { readonly file: string; readonly isFollowed: boolean };
  }
}

const NOTHING_DONE = Promise.resolve(ok(undefined));

export function createFileSlice({
  get,
  set,
  host,
  now,
  program,
  opener,
  follower,
  incomingFiles,
  reader,
  attach,
  inTurns,
  readRecentFiles,
}: FileContext): FileActions {
  const showUnsaved = (error: AppError): Result<never, AppError> => {
    set({ error, failedAct: 'save' });
    return err(error);
  };

  /** Opens what was read at once, or after a question if another workshop is open. */
  const receive = async (incoming: Incoming): Done => {
    const { session: open } = get();
    const { session, file, isRescue } = incoming;
    if (!open) return incomingFiles.openIncoming(incoming);
    if (open.workshop.id !== session.workshop.id) {
      get().leaveCodes(() => set({ question: { kind: 'switch', incoming } }));
      return ok(undefined);
    }
    const mark = fingerprintOf(session);
    const isSame = mark === (await inTurns({ kind: 'merging' }, fingerprintSteps(open)));
    // A rescue file with the same fingerprint may hold ballots of an open round that this computer has lost.
    if (!isSame || !holdsAllOf(open, session)) {
      const isHeld = isHeldByCodes(get, set, () => void get().openIncoming(incoming));
      return isHeld ? ok(undefined) : incomingFiles.openIncoming(incoming);
    }
    if (file && !isRescue) await attach(session.workshop.id, { file, mark });
    return ok(undefined);
  };
  /** Runs an action that leaves the open workshop: one at a time, and never with a half-typed row. */
  const guarded = (action: () => Done): Done =>
    isHeldByDraft(get, set) ? NOTHING_DONE : opener.alone(action);
  const saveAsChosen = async (): Done => (await reader.choosing(saveAs)) ?? ok(undefined);
  const takeWaiting = (): Done => {
    const { phase, question, draft } = get();
    const isReady = (phase === 'library' || phase === 'session') && !question && !draft;
    return isReady ? reader.take(host.takeWaitingFile(), receive) : NOTHING_DONE;
  };

  const isSaved = async (file: string, isFollowed: boolean): Done => {
    set({ hint: { kind: 'is-saved', file, isFollowed } });
    await readRecentFiles();
    return ok(undefined);
  };
  const saveAs = async (): Done => {
    await get().whenIdle();
    const { session } = get();
    if (!session || isRehearsal(session.workshop)) return ok(undefined);
    const mark = fingerprintOf(session);
    const text = writeWorkshopFile(session, { savedAt: now(), program });
    const saved = await host.writeFileAs(workshopFileName(session.workshop), text);
    if (!saved.ok) return showUnsaved(saved.error);
    const file = saved.value;
    if (!file) return ok(undefined);
    // A file that was downloaded can't be written again.
    const isFollowed = file.handle !== null;
    if (isFollowed) await attach(session.workshop.id, { file, mark });
    return isSaved(file.name, isFollowed);
  };

  const saveRescue = async (): Done => {
    await get().whenIdle();
    const { session, memoryOnly } = get();
    // Storage may have taken the session meanwhile.
    if (!session || !memoryOnly || isRehearsal(session.workshop)) return ok(undefined);
    const text = writeWorkshopFile(session, { savedAt: now(), program, isRescue: true });
    const name = rescueFileName(session.workshop);
    const saved = await reader.choosing(() => host.writeFileAs(name, text));
    if (!saved) return ok(undefined);
    if (!saved.ok) return showUnsaved(saved.error);
    const still = get().memoryOnly;
    if (saved.value && still) {
      const isDownload = saved.value.handle === null;
      const rescue = { name: saved.value.name, session, isDownload };
      set({ memoryOnly: { ...still, rescue }, error: null });
    }
    return ok(undefined);
  };

  return {
    saveRescue,
    openFile: () => reader.takeChosen(() => host.openFile(), receive),
    openRecentFile: (file) => reader.takeChosen(() => host.readFile(file), receive),
    // Reads the dropped file at once: after the drop event it is no longer available.
    openDropped: async (transfer) => {
      const results = resultFileIn(transfer);
      if (!results) return reader.take(host.readDropped(transfer), receive);
      await get().checkFile(results);
      return ok(undefined);
    },
    openWaiting: async () => {
      // An action under way may end with a question, which comes first.
      await opener.free();
      return takeWaiting();
    },
    openIncoming: (incoming) => guarded(() => incomingFiles.openIncoming(incoming)),
    openAsCopy: (incoming) => guarded(() => incomingFiles.openIncomingCopy(incoming)),
    openHere: (incoming) => guarded(() => incomingFiles.stayHere(incoming)),
    saveToFile: async (evenIfChanged) => {
      const { session, file, memoryOnly } = get();
      if (!session) return ok(undefined);
      // A rescue file, because nothing else holds the open rounds' ballots now and an ordinary file leaves them out.
      if (memoryOnly) return saveRescue();
      if (!file) return saveAsChosen();
      const saved = await follower.write({ evenIfChanged, byHand: true });
      if (saved.ok) {
        if (get().error?.code.startsWith('file-')) set({ error: null });
        return isSaved(saved.value.name, true);
      }
      if (saved.error.code !== 'file-changed') return showUnsaved(saved.error);
      set({ question: { kind: 'file-changed', name: saved.error.name } });
      return saved;
    },
    saveToFileAs: saveAsChosen,
  };
}
