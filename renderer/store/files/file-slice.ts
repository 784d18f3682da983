/** Workshop files: opening what was chosen, dropped or double-clicked, and saving. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { fingerprintOf, fingerprintSteps } from '../../../shared/file-format/fingerprint';
import { rescueFileName, workshopFileName } from '../../../shared/file-format/workshop-file-name';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { Session } from '../../../shared/domain/session/session';
import type { Done } from '../core/app-state';
import { isHeldByDraft } from '../storage/memory-guard';
import type { WorkshopFile } from '../../host/host';
import type { Incoming } from './incoming';
import { holdsAllOf } from './newer-copy';
import type { FileContext } from './file-context';

export interface FileActions {
  /** Lets the facilitator choose a workshop file and opens it. */
  openFile: () => Done;
  openRecentFile: (file: WorkshopFile) => Done;
  /** Opens the file that was dropped on the window. Called within the drop event. */
  openDropped: (transfer: DataTransfer) => Done;
  /** Opens the file that waits at the host, if one does. */
  openWaiting: () => Done;
  /** Goes on with a file after a question: 'switch' was answered yes. */
  openIncoming: (incoming: Incoming) => Done;
  /** Opens the file as a workshop of its own, beside this computer's copy. */
  openAsCopy: (incoming: Incoming) => Done;
  /** Opens this computer's copy and leaves the file as it is. */
  openHere: (incoming: Incoming) => Done;
  /** Writes to the workshop's file, or asks where if it has none. Within a key stroke or click. */
  saveToFile: (evenIfChanged: boolean) => Done;
  saveToFileAs: () => Done;
  /** Saves all that memory holds, the ballots of open rounds included, where no storage takes it. */
  saveRescue: () => Done;
}

declare module '../core/app-state' {
  interface AppState extends FileActions {}
}
declare module '../core/question' {
  interface Questions {
    /** A file was opened while a workshop is open; nothing of it is stored yet. */
    switch: { readonly incoming: Incoming };
    /** This computer's copy of the workshop and the file have each gone their own way. */
    'file-differs': { readonly incoming: Incoming; readonly here: Session };
    /** Something else wrote to the workshop's file since Pejling did. */
    'file-changed': { readonly name: string };
  }
}
declare module '../core/hint' {
  interface Hints {
    /** Saved in this file; null: downloaded, and not kept up to date. */
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

  /** What was read goes in at once, or after a question where another workshop is open. */
  const receive = async (incoming: Incoming): Done => {
    const { session: open } = get();
    const { session, file, isRescue } = incoming;
    if (!open) return incomingFiles.openIncoming(incoming);
    if (open.workshop.id !== session.workshop.id) {
      set({ question: { kind: 'switch', incoming } });
      return ok(undefined);
    }
    const mark = fingerprintOf(session);
    const isSame = mark === (await inTurns({ kind: 'merging' }, fingerprintSteps(open)));
    // A rescue file of the same mark may hold ballots of an open round that this computer has lost.
    if (!isSame || !holdsAllOf(open, session)) return incomingFiles.openIncoming(incoming);
    if (file && !isRescue) await attach(session.workshop.id, { file, mark });
    return ok(undefined);
  };
  /** Runs an action that leaves what is open: never a half-typed row, and one at a time. */
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
    // Storage may have taken it meanwhile.
    if (!session || !memoryOnly || isRehearsal(session.workshop)) return ok(undefined);
    const text = writeWorkshopFile(session, { savedAt: now(), program, isRescue: true });
    const name = rescueFileName(session.workshop);
    const saved = await reader.choosing(() => host.writeFileAs(name, text));
    if (!saved) return ok(undefined);
    if (!saved.ok) return showUnsaved(saved.error);
    const still = get().memoryOnly;
    if (saved.value && still) {
      set({ memoryOnly: { ...still, rescue: { name: saved.value.name, session } }, error: null });
    }
    return ok(undefined);
  };

  return {
    saveRescue,
    openFile: () => reader.takeChosen(() => host.openFile(), receive),
    openRecentFile: (file) => reader.takeChosen(() => host.readFile(file), receive),
    // Asked for at once: after the drop event it is gone.
    openDropped: (transfer) => reader.take(host.readDropped(transfer), receive),
    openWaiting: async () => {
      // What is under way may end with a question, which comes first.
      await opener.free();
      return takeWaiting();
    },
    openIncoming: (incoming) => guarded(() => incomingFiles.openIncoming(incoming)),
    openAsCopy: (incoming) => guarded(() => incomingFiles.openIncomingCopy(incoming)),
    openHere: (incoming) => guarded(() => incomingFiles.stayHere(incoming)),
    saveToFile: async (evenIfChanged) => {
      const { session, file, memoryOnly } = get();
      if (!session) return ok(undefined);
      // Nothing else has the open rounds' ballots now: an ordinary file leaves them out.
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
