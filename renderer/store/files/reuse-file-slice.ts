/** What is made of earlier workshops by way of files: a new workshop straight from last year's, and templates for other computers. The files stay as they are. */
import { reuseSession } from '../../../shared/content/reuse-session';
import { templateFileName } from '../../../shared/file-format/workshop-file-name';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import type { AppError } from '../../../shared/errors/app-error';
import { localIsoDate } from '../../../shared/lib/local-date';
import { err, ok, type Result } from '../../../shared/lib/result';
import { loadDictionaries } from '../../../shared/text/dictionary';
import type { Done } from '../core/app-state';
import type { FileContext } from './file-context';

export interface ReuseFileActions {
  /** Lets the facilitator choose a workshop file, and makes and opens a new workshop from it. */
  createFromFile: () => Done;
  /** Saves a listed template as a file, and resolves with the file's name; null if none was chosen. */
  saveTemplateFile: (workshopId: string) => Promise<Result<string | null, AppError>>;
}

declare module '../core/app-state' {
  interface AppState extends ReuseFileActions {}
}

type ReuseContext = Pick<
  FileContext,
  'set' | 'host' | 'reader' | 'incomingFiles' | 'readStored' | 'now' | 'newId' | 'program'
>;

export function createReuseFileSlice({
  set,
  host,
  reader,
  incomingFiles,
  readStored,
  now,
  newId,
  program,
}: ReuseContext): ReuseFileActions {
  const show = (error: AppError): Result<never, AppError> => {
    set({ error, failedAct: 'save' });
    return err(error);
  };
  /** The file's text and suggested name. A file is a template of its own, under an id of its own. */
  const templateFile = async (workshopId: string) => {
    const read = await readStored(workshopId);
    if (!read.ok) return read;
    const made = { id: newId(), date: localIsoDate(now()) };
    // The file is named in the workshop's language.
    await loadDictionaries();
    const session = reuseSession(read.value, made, 'template');
    const marked = { ...session, workshop: { ...session.workshop, isTemplate: true } };
    return ok({
      name: templateFileName(marked.workshop),
      text: writeWorkshopFile(marked, { savedAt: now(), program }),
    });
  };

  return {
    createFromFile: () => reader.takeChosen(() => host.openFile(), incomingFiles.openReused),
    saveTemplateFile: async (workshopId) => {
      const made = await templateFile(workshopId);
      if (!made.ok) return show(made.error);
      const { name, text } = made.value;
      const saved = await reader.choosing(() => host.writeFileAs(name, text));
      if (!saved) return ok(null);
      return saved.ok ? ok(saved.value?.name ?? null) : show(saved.error);
    },
  };
}
