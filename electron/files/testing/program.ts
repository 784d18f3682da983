/** The file service as it starts with the program, on a scratch folder, and a page that keeps one workshop in each file. */
import type { FileReference } from '../../../shared/ipc/contract';
import type { Outcome } from '../../../shared/errors/system-error';
import type { Computer } from '../computer';
import { createFileRegistry } from '../file-registry';
import { createWorkshopFiles, type WorkshopFiles } from '../workshop-files';
import type { Scratch } from './scratch';

/** The service as the page uses it: the page knows the content that it opened or saved last. */
interface Program extends Omit<WorkshopFiles, 'save'> {
  readonly save: (
    id: string,
    text: string,
    how: { readonly evenIfChanged: boolean },
  ) => Outcome<FileReference>;
  readonly service: WorkshopFiles;
}

interface Opened {
  readonly files: Program;
  readonly id: string;
  readonly path: string;
}

export function programOn({ at, write }: Scratch) {
  /** The stamps that the page keeps, even across a restart. */
  const known = new Map<string, string>();
  const keep = (file: FileReference): void => {
    known.set(file.id, file.stamp);
  };
  /** Restarts the program, which knows what it stored before. */
  const start = async (computer?: Computer): Promise<Program> => {
    const registry = await createFileRegistry({ store: at('userData', 'files.json') });
    const service = createWorkshopFiles({ registry, ...(computer && { computer }) });
    const opening = async (result: ReturnType<WorkshopFiles['open']>) => {
      const opened = await result;
      if (opened.ok) keep(opened.value.file);
      return opened;
    };
    const saving = async (result: Outcome<FileReference>) => {
      const saved = await result;
      if (saved.ok) keep(saved.value);
      return saved;
    };
    return {
      service,
      recent: service.recent,
      open: (path) => opening(service.open(path)),
      openKnown: (id) => opening(service.openKnown(id)),
      saveAs: (path, text) => saving(service.saveAs(path, text)),
      save: (id, text, how) =>
        saving(service.save({ id, stamp: known.get(id) ?? '', text, ...how })),
    };
  };
  /** Lets the program open `a.pejling`, then restarts it on `computer`. */
  const opened = async (content: string, computer?: Computer): Promise<Opened> => {
    const path = await write('a.pejling', content);
    const result = await (await start()).open(path);
    if (!result.ok) throw new Error(result.error.code);
    return { files: await start(computer), id: result.value.file.id, path };
  };
  return { start, opened };
}
