/** Reading the files that are chosen, dropped or double-clicked: one dialog at a time, and never into a half-typed row. */
import { fingerprintSteps } from '../../../shared/file-format/fingerprint';
import { readingSteps } from '../../../shared/file-format/read-workshop-file';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { OpenedFile } from '../../host/host';
import type { Done } from '../core/app-state';
import { isHeldByDraft } from '../storage/memory-guard';
import type { LibraryContext } from '../library/library-context';
import type { Incoming } from './incoming';

type Reading = Promise<Result<OpenedFile | null, AppError>>;
/** What to do with a file once it is read. */
type Receive = (incoming: Incoming) => Done;

export interface FileReader {
  /** Shows a dialog; returns null if another one is open. Only dialogs wait for it, in case it is never answered. */
  choosing: <T>(dialog: () => Promise<T>) => Promise<T | null>;
  /** Processes what was read, when no workshop is being opened or left; shows an error. */
  take: (reading: Reading, receive: Receive) => Done;
  /** Lets the facilitator choose a file, and processes it. */
  takeChosen: (read: () => Reading, receive: Receive) => Done;
}

export function createFileReader({
  get,
  set,
  opener,
  inTurns,
  readRecentFiles,
}: LibraryContext): FileReader {
  const show = (error: AppError): Result<never, AppError> => {
    set({ error, failedAct: 'open' });
    return err(error);
  };
  let isChoosing = false;
  const choosing: FileReader['choosing'] = async (dialog) => {
    if (isChoosing) return null;
    isChoosing = true;
    return dialog().finally(() => {
      isChoosing = false;
    });
  };
  const take: FileReader['take'] = async (reading, receive) => {
    const opened = await reading;
    if (!opened.ok) return show(opened.error);
    if (!opened.value) return ok(undefined);
    const { text, file } = opened.value;
    const work = { kind: 'reading', name: file?.name ?? null } as const;
    const read = await inTurns(work, readingSteps(text));
    if (!read.ok) return show(read.error);
    const { session, savedAt, isRescue = false } = read.value;
    // Worked out here, because everything that follows compares copies by their fingerprint.
    await inTurns(work, fingerprintSteps(session));
    const incoming = { session, savedAt, file, ...(isRescue ? { isRescue } : {}) };
    // A row may have been begun before, or while the file was read.
    const received = await opener.inTurn(async () =>
      isHeldByDraft(get, set) ? ok(undefined) : receive(incoming),
    );
    await readRecentFiles();
    return received;
  };
  return {
    choosing,
    take,
    // Processed after the dialog's turn, so that the next file can be chosen meanwhile.
    takeChosen: async (read, receive) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const opened = await choosing(read);
      return opened ? take(Promise.resolve(opened), receive) : ok(undefined);
    },
  };
}
