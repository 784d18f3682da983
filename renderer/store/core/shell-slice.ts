/** What surrounds the work: language, files to take home, questions, hints and errors. */
import { describeThrown, type AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { Draft, ShellActions } from './app-state';
import type { SessionWriter } from './session-writer';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';

/** True where the two hold the same: a key that changes neither table nor pile is no news to the console. */
function isSameDraft(a: Draft | null, b: Draft | null): boolean {
  return a && b ? a.table === b.table && a.isOfAnyPile === b.isOfAnyPile : a === b;
}

export function createShellSlice(
  get: GetState,
  set: SetState,
  { catalog, host }: StoreDependencies,
  writer: SessionWriter,
): ShellActions {
  /** The name it was saved under; null where the facilitator changed their mind, or an error is shown. */
  const saved = async (saving: Promise<Result<string | null, AppError>>) => {
    const name = await saving;
    if (name.ok) return name.value;
    set({ error: name.error, failedAct: 'export' });
    return null;
  };

  return {
    readLanguage: async () => {
      const language = await catalog.readSetting('interface-language');
      if (language.ok) set({ language: language.value });
    },
    setLanguage: async (language) => {
      set({ language });
      const written = await catalog.writeSetting('interface-language', language);
      if (!written.ok) set({ error: written.error });
      return written;
    },
    freeSpace: () => host.freeSpace(),
    proveStorage: () => writer.prove(),
    checkStorage: async () => {
      await writer.check();
      await catalog.check();
    },
    saveExport: (file) => saved(host.saveExport(file)),
    saveFolder: (name, files) => saved(host.saveFolder(name, files)),
    versions: () => host.versions(),
    print: () => {
      host.print();
    },
    ask: (question) => {
      set({ question });
    },
    showError: (error) => {
      set({ error });
    },
    setHint: (hint) => {
      set({ hint });
    },
    setDraft: (draft) => {
      if (!isSameDraft(get().draft, draft)) set({ draft });
    },
    setAudience: (audience) => {
      set(audience ? { audience, hadAudience: true } : { audience });
    },
    setHelpOpen: (isHelpOpen) => {
      set({ isHelpOpen });
    },
    setAboutOpen: (isAboutOpen) => {
      set({ isAboutOpen });
    },
    catchFailure: (kind, thrown) => {
      // Anything at all can be thrown, also what has no name and can't be put into words.
      try {
        host.report(kind, thrown);
        // What is shown already, such as a vote that could not be stored, is worth more than this.
        if (!get().error) set({ error: { code: 'unexpected', detail: describeThrown(thrown) } });
      } catch {
        set({ error: { code: 'unexpected', detail: '' } });
      }
    },
  };
}
