/** Checks whether the numbers in a file of results are those that are stored. It changes nothing. */
import type { Session } from '../../../shared/domain/session/session';
import type { CheckedNumbers } from '../../../shared/export/carried/check-numbers';
import { loadTexts } from '../../../shared/text/load-texts';
import type { Context } from '../shell/context';

export type UnreadFile = 'foreign' | 'damaged' | 'too-large' | 'newer' | 'nothing';

export type CheckedFile = { readonly name: string } & (
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly why: UnreadFile }
  | { readonly kind: 'checked'; readonly numbers: CheckedNumbers }
);

export interface CheckData {
  /** The file that was dropped to be checked, while its dialog is open. */
  readonly checkedFile: CheckedFile | null;
}

export const CHECK_START: CheckData = { checkedFile: null };

export interface CheckActions {
  /** Says what the file shows, and whether its numbers are those that are stored. */
  checkFile: (file: File) => Promise<void>;
  closeCheckedFile: () => void;
}

declare module '../core/app-state' {
  interface AppData extends CheckData {}
  interface AppState extends CheckActions {}
}

/** Names of files that Pejling writes results in; any other is taken for a workshop's file. */
const ENDINGS = /\.(?:png|pdf|pptx|docx|xlsx)$/iu;
/** Ten times a whole package. */
const MOST_BYTES = 100_000_000;

/** The dropped file if it is one of results. To be called within the drop event. */
export function resultFileIn({ files }: DataTransfer): File | null {
  const [file] = files;
  return file && ENDINGS.test(file.name) ? file : null;
}

export function createCheckSlice({ get, set, readStored, readNumbers }: Context): CheckActions {
  /** The workshop in its newest state, also while storage is behind; null if this computer does not have it. */
  const sessionOf = async (workshopId: string): Promise<Session | null> => {
    const { session } = get();
    if (session?.workshop.id === workshopId) return session;
    const read = await readStored(workshopId);
    return read.ok ? read.value : null;
  };
  const check = async (file: File): Promise<CheckedFile> => {
    const { name } = file;
    const unread = (why: UnreadFile): CheckedFile => ({ name, kind: 'unread', why });
    if (file.size > MOST_BYTES) return unread('too-large');
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return unread('damaged');
    const found = await readNumbers(new Uint8Array(bytes));
    if (!found.ok) return unread(found.error);
    if (found.value.carried === null) return unread('nothing');
    const [{ readCarried }, { checkNumbers }] = await Promise.all([
      import('../../../shared/export/carried/read-carried'),
      import('../../../shared/export/carried/check-numbers'),
      // A file is in its workshop's language.
      loadTexts(),
    ]);
    const carried = readCarried(found.value.carried);
    if (!carried.ok) return unread(carried.error);
    const session = await sessionOf(carried.value.carried.workshop.id);
    return { name, kind: 'checked', numbers: checkNumbers(carried.value, found.value, session) };
  };
  return {
    checkFile: async (file) => {
      const reading: CheckedFile = { name: file.name, kind: 'reading' };
      set({ checkedFile: reading });
      const checked = await check(file);
      // Closed, or another file was dropped meanwhile.
      if (get().checkedFile === reading) set({ checkedFile: checked });
    },
    closeCheckedFile: () => set({ checkedFile: null }),
  };
}
