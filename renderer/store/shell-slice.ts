/** What surrounds the work: language, the audience window, files, questions, hints and errors. */
import { LANGUAGES, type Language } from '../../shared/text/language';
import type { ShellActions } from './app-state';
import type { SessionWriter } from './session-writer';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';

/** The key under which the interface language is stored. */
const LANGUAGE_SETTING = 'interface-language';

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function createShellSlice(
  get: GetState,
  set: SetState,
  { catalog, host }: StoreDependencies,
  writer: SessionWriter,
): ShellActions {
  return {
    readLanguage: async () => {
      const language = await catalog.readSetting(LANGUAGE_SETTING);
      if (language.ok && isLanguage(language.value)) set({ language: language.value });
    },
    setLanguage: async (language) => {
      set({ language });
      const written = await catalog.writeSetting(LANGUAGE_SETTING, language);
      if (!written.ok) set({ error: written.error });
      return written;
    },
    openAudienceWindow: async () => {
      const opened = await host.openAudienceWindow();
      if (!opened.ok) set({ error: opened.error });
      else if (get().error?.code === 'popup-blocked') set({ error: null });
    },
    hasSecondScreen: () => host.hasSecondScreen(),
    freeSpace: () => host.freeSpace(),
    proveStorage: () => writer.prove(),
    saveFile: async (name, content) => {
      const saved = await host.saveFile(name, content);
      if (!saved.ok) set({ error: saved.error });
      return saved.ok && saved.value === 'saved';
    },
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
      if (get().draft?.table !== draft?.table || (get().draft === null) !== (draft === null)) {
        set({ draft });
      }
    },
    setAudience: (audience) => {
      set(audience ? { audience, hadAudience: true } : { audience });
    },
    setHelpOpen: (isHelpOpen) => {
      set({ isHelpOpen });
    },
  };
}
