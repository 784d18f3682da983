/** Workshop files: opening what was chosen, dropped or double-clicked, and saving. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { contentMark, markingSteps } from '../../../shared/file-format/content-mark';
import { rescueFileName, workshopFileName } from '../../../shared/file-format/workshop-file-name';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { Done, FileActions } from '../core/app-state';
import { isHeldByDraft } from '../core/draft-guard';
import type { FileAdmission } from './file-admission';
import type { AttachFile } from './file-attachment';
import type { FileFollower } from './file-follower';
import type { FileReader } from './file-reader';
import type { Incoming } from './incoming';
import type { InTurns } from '../core/long-work';
import { holdsAllOf } from './newer-copy';
import type { GetState, SetState, StoreDependencies } from '../core/store-dependencies';
import type { WorkshopOpener } from '../core/workshop-opener';

/** What the actions are put together from. */
export interface FileParts {
  readonly opener: WorkshopOpener;
  readonly follower: FileFollower;
  readonly admission: FileAdmission;
  readonly reader: FileReader;
  readonly attach: AttachFile;
  readonly inTurns: InTurns;
  readonly readRecentFiles: () => Promise<void>;
}

const NOTHING_DONE = Promise.resolve(ok(undefined));

export function createFileSlice(
  get: GetState,
  set: SetState,
  { host, now, program }: StoreDependencies,
  { opener, follower, admission, reader, attach, inTurns, readRecentFiles }: FileParts,
): FileActions {
  const showUnsaved = (error: AppError): Result<never, AppError> => {
    set({ error, failedAct: 'save' });
    return err(error);
  };

  /** What was read goes in at once, or after a question where another workshop is open. */
  const receive = async (incoming: Incoming): Done => {
    const { session: open } = get();
    const { session, file, isRescue } = incoming;
    if (!open) return admission.admit(incoming);
    if (open.workshop.id !== session.workshop.id) {
      set({ question: { kind: 'switch', incoming } });
      return ok(undefined);
    }
    const mark = contentMark(session);
    const isSame = mark === (await inTurns({ kind: 'merging' }, markingSteps(open)));
    // A rescue file of the same mark may hold ballots of an open round that this computer has lost.
    if (!isSame || !holdsAllOf(open, session)) return admission.admit(incoming);
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
    const mark = contentMark(session);
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
    admit: (incoming) => guarded(() => admission.admit(incoming)),
    openAsCopy: (incoming) => guarded(() => admission.admitCopy(incoming)),
    openHere: (incoming) => guarded(() => admission.stayHere(incoming)),
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
