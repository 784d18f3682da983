/** What is made of earlier workshops: new ones without their votes, templates, the archive; and what deleting one takes along. */
import { reuseSession, type Kept } from '../../../shared/content/reuse-session';
import { localIsoDate } from '../../../shared/lib/local-date';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { AppError } from '../../../shared/errors/app-error';
import type { Session } from '../../../shared/domain/session/session';
import type { KeptAs } from '../../db/catalog-database';
import type { Done } from '../core/app-state';
import type { LibraryContext } from './library-context';
import { summarize } from './workshop-summary';

export interface ShelfActions {
  /** Makes a workshop from a listed one, without its votes, and opens it. From a template, it has no place and nobody at the tables. */
  createFromEarlier: (workshopId: string) => Done;
  /** Lists what is prepared in a workshop as a template, beside the workshop itself. */
  saveAsTemplate: (workshopId: string) => Done;
  /** Puts a workshop into the archive, where the list does not show it; null: back into the list. */
  keepAs: (workshopId: string, kept: Extract<KeptAs, 'archive'> | null) => Done;
  /** Asks whether to delete a listed workshop, and tells what goes and what stays. */
  askToDelete: (workshopId: string) => Promise<void>;
}

declare module '../core/app-state' {
  interface AppState extends ShelfActions {}
}
declare module '../core/question' {
  interface Questions {
    delete: {
      readonly workshopId: string;
      readonly title: string;
      readonly isTemplate: boolean;
      /** The file that it is also kept in; empty if none is known. */
      readonly fileName: string;
    };
  }
}

export function createShelfSlice({
  get,
  set,
  catalog,
  openRepository,
  readStored,
  now,
  newId,
  opener,
  readLibrary,
}: LibraryContext): ShelfActions {
  const madeFrom = (session: Session, kept: Kept): Session =>
    reuseSession(session, { id: newId(), date: localIsoDate(now()) }, kept);
  const lineOf = (id: string) => get().recents.find((line) => line.id === id);
  const show = (error: AppError): Result<never, AppError> => {
    set({ error });
    return err(error);
  };

  return {
    createFromEarlier: (id) =>
      opener.alone(async () => {
        const read = await readStored(id);
        if (!read.ok) return show(read.error);
        const kept = lineOf(id)?.kept === 'template' ? 'template' : 'preparation';
        const session = madeFrom(read.value, kept);
        return opener.add(await openRepository(session.workshop.id), session, null, 'commit');
      }),
    saveAsTemplate: (id) =>
      opener.alone(async () => {
        const read = await readStored(id);
        if (!read.ok) return show(read.error);
        const template = madeFrom(read.value, 'template');
        const stored = await storeAside(template);
        if (!stored.ok) return show(stored.error);
        await readLibrary();
        return stored;
      }),
    keepAs: async (id, kept) => {
      const done = await catalog.keepAs(id, kept);
      if (!done.ok) return show(done.error);
      await readLibrary();
      return done;
    },
    askToDelete: async (id) => {
      const line = lineOf(id);
      if (!line) return;
      const row = await catalog.readFile(id);
      const fileName = row.ok ? (row.value?.file.name ?? '') : '';
      const isTemplate = line.kept === 'template';
      set({
        question: { kind: 'delete', workshopId: id, title: line.title, isTemplate, fileName },
      });
    },
  };

  /** Writes a template and its line; without the line nothing of it stays. */
  async function storeAside(template: Session): Done {
    const { id } = template.workshop;
    const opened = await openRepository(id);
    if (!opened.ok) return opened;
    const written = await opened.value.commit(template);
    opened.value.close();
    const listed = written.ok
      ? await catalog.put({ ...summarize(template, now()), kept: 'template' })
      : written;
    if (!listed.ok) await catalog.remove(id);
    return listed.ok ? ok(undefined) : listed;
  }
}
