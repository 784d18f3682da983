/** The file service as it starts with the program, on a scratch folder. */
import type { Computer } from '../computer';
import { createFileRegistry } from '../file-registry';
import { createWorkshopFiles, type WorkshopFiles } from '../workshop-files';
import type { Scratch } from './scratch';

interface Opened {
  readonly files: WorkshopFiles;
  readonly id: string;
  readonly path: string;
}

export function programOn({ at, write }: Scratch) {
  /** Starts the program anew: it knows what it stored before. */
  const start = async (computer?: Computer): Promise<WorkshopFiles> => {
    const registry = await createFileRegistry({ store: at('userData', 'files.json') });
    return createWorkshopFiles({ registry, ...(computer && { computer }) });
  };
  /** Lets the program open `a.pejling`, then starts it anew on `computer`. */
  const opened = async (content: string, computer?: Computer): Promise<Opened> => {
    const path = await write('a.pejling', content);
    const result = await (await start()).open(path);
    if (!result.ok) throw new Error(result.error.code);
    return { files: await start(computer), id: result.value.file.id, path };
  };
  return { start, opened };
}
