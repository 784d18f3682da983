/** The frame around the work: language, questions, hints and errors. */
import { describeThrown, type AppError } from '../../../shared/errors/app-error';
import type { DataPlace } from '../../../shared/ipc/contract';
import type { Language } from '../../../shared/lib/language';
import { loadDictionary } from '../../../shared/text/dictionary';
import type { Draft, AppData, Done } from '../core/app-state';
import type { Hint } from '../core/hint';
import type { Question } from '../core/question';
import { SETTINGS } from '../../db/settings';
import type { HostCapabilities, Versions } from '../../host/host';
import type { Context } from './context';

export interface ShellData {
  readonly language: Language;
  /** The host's capabilities; they don't change while the program runs. */
  readonly capabilities: HostCapabilities;
  /** Whether deleting a workshop removes its files from disk. */
  readonly canRemoveFiles: boolean;
  readonly isHelpOpen: boolean;
  readonly isAboutOpen: boolean;
}

export const SHELL_START: Pick<ShellData, 'language' | 'isHelpOpen' | 'isAboutOpen'> = {
  ...{ language: SETTINGS['interface-language'].initial, isHelpOpen: false, isAboutOpen: false },
};

export interface ShellActions {
  setLanguage: (language: Language) => Done;
  /** Sets the stored interface language, if one was ever chosen. */
  readLanguage: () => Promise<void>;
  /** Bytes that are free on the disk, or that the browser allows at most (`tellsFreeDisk`); null if it is not known. */
  freeSpace: () => Promise<number | null>;
  /** True once the browser or a policy refused to let a file be chosen. */
  areDialogsRefused: () => boolean;
  proveStorage: () => Done;
  /** Checks whether storage is still there; if not, moves everything into new storage. To be called every few seconds. */
  checkStorage: () => Promise<void>;
  versions: () => Promise<Versions>;
  /** Where arrangements lie; null if the host does not tell. */
  dataPlace: () => Promise<DataPlace | null>;
  print: () => void;
  ask: (question: Question | null) => void;
  showError: (error: AppError | null) => void;
  setHint: (hint: Hint | null) => void;
  setDraft: (draft: AppData['draft']) => void;
  setHelpOpen: (isOpen: boolean) => void;
  setAboutOpen: (isOpen: boolean) => void;
  /** Logs a failure that no screen caught, and shows it with the way back. */
  catchFailure: (kind: 'error' | 'rejection' | 'render', thrown: unknown) => void;
}

declare module '../core/app-state' {
  interface AppData extends ShellData {}
  interface AppState extends ShellActions {}
}

/** True if two drafts are equal, so that a key that changes neither table nor pile does not update the console. */
function isSameDraft(a: Draft | null, b: Draft | null): boolean {
  return a && b ? a.table === b.table && a.isOfAnyPile === b.isOfAnyPile : a === b;
}

export function createShellSlice({ get, set, catalog, host, writer }: Context): ShellActions {
  return {
    readLanguage: async () => {
      const language = await catalog.readSetting('interface-language');
      if (!language.ok) return;
      await loadDictionary(language.value);
      set({ language: language.value });
    },
    setLanguage: async (language) => {
      await loadDictionary(language);
      set({ language });
      const written = await catalog.writeSetting('interface-language', language);
      if (!written.ok) set({ error: written.error });
      return written;
    },
    freeSpace: () => host.freeSpace(),
    areDialogsRefused: () => host.areDialogsRefused(),
    proveStorage: () => writer.prove(),
    checkStorage: async () => {
      await writer.check();
      await catalog.check();
    },
    versions: () => host.versions(),
    dataPlace: () => host.dataPlace(),
    print: () => host.print(),
    ask: (question) => set({ question }),
    showError: (error) => set({ error }),
    setHint: (hint) => set({ hint }),
    setDraft: (draft) => {
      if (!isSameDraft(get().draft, draft)) set({ draft });
    },
    setHelpOpen: (isHelpOpen) => set({ isHelpOpen }),
    setAboutOpen: (isAboutOpen) => set({ isAboutOpen }),
    catchFailure: (kind, thrown) => {
      // Anything can be thrown, also values without a name that can't be converted to text.
      try {
        host.report(kind, thrown);
        // An error that is already shown, such as a vote that could not be stored, is more important.
        if (!get().error) set({ error: { code: 'unexpected', detail: describeThrown(thrown) } });
      } catch {
        set({ error: { code: 'unexpected', detail: '' } });
      }
    },
  };
}
