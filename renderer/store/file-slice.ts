/** Workshop files: opening what was chosen, dropped or double-clicked, and saving. */
import { contentMark } from '../../shared/file-format/content-mark';
import { readWorkshopFile } from '../../shared/file-format/read-workshop-file';
import { workshopFileName } from '../../shared/file-format/workshop-file-name';
import { writeWorkshopFile } from '../../shared/file-format/write-workshop-file';
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import type { OpenedFile } from '../host/host';
import type { Done, FileAct, FileActions, Incoming } from './app-state';
import { isHeldByDraft } from './draft-guard';
import type { FileAdmission } from './file-admission';
import { fileStateOf, type FileFollower, type SeenFile } from './file-follower';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';
import type { WorkshopDoor } from './workshop-door';

type Reading = Promise<Result<OpenedFile | null, AppError>>;

/** What the actions are put together from. */
interface FileParts {
  readonly door: WorkshopDoor;
  readonly follower: FileFollower;
  readonly admission: FileAdmission;
  readonly readRecentFiles: () => Promise<void>;
}

const NOTHING_DONE = Promise.resolve(ok(undefined));

export function createFileSlice(
  get: GetState,
  set: SetState,
  { host, now, program }: StoreDependencies,
  { door, follower, admission, readRecentFiles }: FileParts,
): FileActions {
  const show = (error: AppError, failedAct: FileAct): Result<never, AppError> => {
    set({ error, failedAct });
    return err(error);
  };

  /** Keeps the workshop in this file from now on; what was wrong with a file before is past. */
  const attach = async (workshopId: string, seen: SeenFile): Promise<void> => {
    const { session, error } = get();
    if (session?.workshop.id === workshopId) {
      const isPast = error?.code.startsWith('file-') === true;
      set({ file: fileStateOf(session, seen), ...(isPast ? { error: null } : {}) });
      follower.follow();
    }
    await admission.remember(workshopId, seen);
  };
  /** What was read goes in at once, or after a question where another workshop is open. */
  const receive = async (incoming: Incoming): Done => {
    const { session: open } = get();
    const { session, file } = incoming;
    if (!open) return admission.admit(incoming);
    if (open.workshop.id !== session.workshop.id) {
      set({ question: { kind: 'switch', incoming } });
      return ok(undefined);
    }
    const mark = contentMark(session);
    if (mark !== contentMark(open)) return admission.admit(incoming);
    if (file) await attach(session.workshop.id, { file, mark });
    return ok(undefined);
  };
  const take = async (reading: Reading): Done => {
    const opened = await reading;
    if (!opened.ok) return show(opened.error, 'open');
    if (!opened.value) return ok(undefined);
    const read = readWorkshopFile(opened.value.text);
    if (!read.ok) return show(read.error, 'open');
    const { session, savedAt } = read.value;
    const incoming = { session, savedAt, file: opened.value.file };
    // A row may have been begun before, or while the file was read.
    const isHeld = () => isHeldByDraft(get, set);
    const received = await door.inTurn(() => (isHeld() ? NOTHING_DONE : receive(incoming)));
    await readRecentFiles();
    return received;
  };
  /** Runs an action that leaves what is open: never a half-typed row, and one at a time. */
  const guarded = (action: () => Done): Done =>
    isHeldByDraft(get, set) ? NOTHING_DONE : door.alone(action);
  let isChoosing = false;
  /** One dialog at a time: a double press opens one. Nothing but dialogs waits for it, should it never be answered. */
  const choosing = async <T>(dialog: () => Promise<T>): Promise<T | null> => {
    if (isChoosing) return null;
    isChoosing = true;
    return dialog().finally(() => {
      isChoosing = false;
    });
  };
  const open = (read: () => Reading): Done =>
    isHeldByDraft(get, set) ? NOTHING_DONE : openChosen(read);
  /** What was chosen goes in after the dialog's turn: the next file can be chosen meanwhile. */
  const openChosen = async (read: () => Reading): Done => {
    const opened = await choosing(read);
    return opened ? take(Promise.resolve(opened)) : ok(undefined);
  };
  const saveAsChosen = async (): Done => (await choosing(saveAs)) ?? ok(undefined);
  const takeWaiting = (): Done => {
    const { phase, question, draft } = get();
    const isReady = (phase === 'library' || phase === 'session') && !question && !draft;
    return isReady ? take(host.takeWaitingFile()) : NOTHING_DONE;
  };

  const isSaved = async (file: string, isFollowed: boolean): Done => {
    set({ hint: { kind: 'is-saved', file, isFollowed } });
    await readRecentFiles();
    return ok(undefined);
  };
  const saveAs = async (): Done => {
    await get().whenIdle();
    const { session } = get();
    if (!session) return ok(undefined);
    const mark = contentMark(session);
    const text = writeWorkshopFile(session, { savedAt: now(), program });
    const saved = await host.writeFileAs(workshopFileName(session.workshop), text);
    if (!saved.ok) return show(saved.error, 'save');
    const file = saved.value;
    if (!file) return ok(undefined);
    // A file that was downloaded can't be written again.
    const isFollowed = file.handle !== null;
    if (isFollowed) await attach(session.workshop.id, { file, mark });
    return isSaved(file.name, isFollowed);
  };

  return {
    openFile: () => open(() => host.openFile()),
    openRecentFile: (file) => open(() => host.readFile(file)),
    // Asked for at once: after the drop event it is gone.
    openDropped: (transfer) => take(host.readDropped(transfer)),
    openWaiting: async () => {
      // What is under way may end with a question, which comes first.
      await door.free();
      return takeWaiting();
    },
    admit: (incoming) => guarded(() => admission.admit(incoming)),
    openAsCopy: (incoming) => guarded(() => admission.admitCopy(incoming)),
    openHere: (incoming) => guarded(() => admission.stayHere(incoming)),
    saveToFile: async (evenIfChanged) => {
      const { session, file } = get();
      if (!session) return ok(undefined);
      if (!file) return saveAsChosen();
      const saved = await follower.write({ evenIfChanged, byHand: true });
      if (saved.ok) {
        if (get().error?.code.startsWith('file-')) set({ error: null });
        return isSaved(saved.value.name, true);
      }
      if (saved.error.code !== 'file-changed') return show(saved.error, 'save');
      set({ question: { kind: 'file-changed', name: saved.error.name } });
      return saved;
    },
    saveToFileAs: saveAsChosen,
  };
}
