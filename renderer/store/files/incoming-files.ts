/**
 * Opens a workshop from a file: as new if this computer does not have it, else the newer of the two copies.
 * If it is unclear which is newer, nothing is changed and the facilitator is asked.
 */
import { reuseSession, type Kept } from '../../../shared/content/reuse-session';
import type { Session } from '../../../shared/domain/session/session';
import { findingSteps } from '../../../shared/domain/merge/found-merge';
import { fingerprintOf, fingerprintSteps } from '../../../shared/file-format/fingerprint';
import { localIsoDate } from '../../../shared/lib/local-date';
import { ok } from '../../../shared/lib/result';
import type { WorkshopRepository } from '../../db/workshop-repository';
import { fileIdOf } from '../../host/file-id';
import type { WorkshopFile } from '../../host/host';
import type { Done } from '../core/app-state';
import { isHeldByDraft } from '../storage/memory-guard';
import type { SeenFile } from '../file-following/file-follower';
import type { LibraryContext } from '../library/library-context';
import type { Incoming } from './incoming';
import { newerCopy } from './newer-copy';

export interface IncomingFiles {
  /** Opens what the file holds, or asks where both copies have changed. The file of a template makes a new workshop. */
  openIncoming: (incoming: Incoming) => Done;
  /** Opens it as a separate workshop, without a file. */
  openIncomingCopy: (incoming: Incoming) => Done;
  /** Makes a new workshop of it, without its votes and without a file. */
  openReused: (incoming: Incoming) => Done;
  /** Opens this computer's copy, and leaves the file alone. */
  stayHere: (incoming: Incoming) => Done;
  /** Opens this computer's copy, with the file that it is kept in, so that `incoming` can be merged into it. */
  stayToMerge: (incoming: Incoming) => Done;
  /** Remembers which file the workshop is kept in. */
  remember: (workshopId: string, seen: SeenFile) => Promise<void>;
}

/** True for the same file: compared by the id that the desktop program gives, else by name. */
function isSameFile(one: WorkshopFile, other: WorkshopFile): boolean {
  const id = fileIdOf(one);
  if (id !== null) return id === fileIdOf(other);
  return one.name === other.name && one.folder === other.folder;
}

export function createIncomingFiles({
  get,
  set,
  catalog,
  openRepository,
  now,
  newId,
  writer,
  opener,
  inTurns,
}: LibraryContext): IncomingFiles {
  /** A file holds one workshop, so other workshops that were kept in it no longer are. */
  const release = async (workshopId: string, fileId: string | null): Promise<void> => {
    const rows = fileId === null ? ok([]) : await catalog.listFiles();
    for (const row of rows.ok ? rows.value : []) {
      const isAnothers = row.workshopId !== workshopId && fileIdOf(row.file) === fileId;
      if (isAnothers) await catalog.removeFile(row.workshopId);
    }
  };
  const remember = async (workshopId: string, { file, mark }: SeenFile): Promise<void> => {
    await catalog.putFile({ workshopId, file, mark, usedAt: now() });
    await release(workshopId, fileIdOf(file));
  };
  /** `session` is what the repository already holds. */
  const enter = async (
    repository: WorkshopRepository,
    session: Session,
    seen: SeenFile | null,
  ): Done => {
    const entered = await opener.resume(repository, session, seen);
    if (seen) await remember(session.workshop.id, seen);
    return entered;
  };
  /** Stores a workshop that this computer does not have. */
  const takeIn = async (
    repository: WorkshopRepository,
    session: Session,
    seen: SeenFile | null,
  ): Done => {
    const added = await opener.add(ok(repository), session, seen, 'replace');
    if (added.ok && seen) await remember(session.workshop.id, seen);
    return added;
  };

  /** Runs `action` on the workshop's storage and the session in it; null if there is none. Not while a row is half typed. */
  const withStored = async (
    workshopId: string,
    action: (repository: WorkshopRepository, here: Session | null) => Done,
  ): Done => {
    await opener.tidyUp(workshopId);
    // While a slow file is being written, a row may have been begun.
    if (isHeldByDraft(get, set)) return ok(undefined);
    return writer.between(async () => {
      const repository = await openRepository(workshopId);
      if (!repository.ok) return opener.fail(repository.error, repository);
      const read = await repository.value.read();
      if (read.ok) return action(repository.value, read.value);
      if (read.error.code !== 'workshop-missing') return opener.fail(read.error, repository);
      return action(repository.value, null);
    });
  };

  /** A new workshop with what is prepared in the file's. */
  const openReused = ({ session }: Incoming, kept: Kept): Done => {
    const made = { id: newId(), date: localIsoDate(now()) };
    return withStored(made.id, (repository) =>
      takeIn(repository, reuseSession(session, made, kept), null),
    );
  };

  return {
    remember,
    openIncoming: (incoming) => {
      const { session, file, isRescue } = incoming;
      if (session.workshop.isTemplate) return openReused(incoming, 'template');
      const { id } = session.workshop;
      const opened = file && !isRescue ? { file, mark: fingerprintOf(session) } : null;
      return withStored(id, async (repository, here) => {
        if (!here) return takeIn(repository, session, opened);
        const before = await opener.seenFile(id);
        await inTurns({ kind: 'merging' }, fingerprintSteps(here));
        const renewed = await catalog.readSetting('storage-renewed');
        const isOwn = renewed.ok && renewed.value?.workshopId === id;
        const renewedAt = isOwn ? renewed.value.at : null;
        const newer = newerCopy(here, incoming, before, renewedAt);
        if (newer === 'unknown') {
          repository.close();
          // The question says whether there is anything to merge.
          await inTurns({ kind: 'merging' }, findingSteps(here, session));
          set({ question: { kind: 'file-differs', incoming, here } });
          return ok(undefined);
        }
        if (newer !== 'file') return enter(repository, here, opened ?? before);
        // It is this laptop's copy, whichever one wrote the file.
        const { roomId } = here.workshop;
        const newest = { ...session, workshop: { ...session.workshop, roomId } };
        const replaced = await repository.replace(newest);
        if (!replaced.ok) return opener.fail(replaced.error, ok(repository));
        return enter(repository, newest, opened ?? before);
      });
    },
    openIncomingCopy: ({ session }) => {
      const workshop = { ...session.workshop, id: newId() };
      return withStored(workshop.id, (repository) =>
        takeIn(repository, { ...session, workshop }, null),
      );
    },
    openReused: (incoming) =>
      openReused(incoming, incoming.session.workshop.isTemplate ? 'template' : 'preparation'),
    stayToMerge: ({ session: { workshop } }) =>
      withStored(workshop.id, async (repository, here) =>
        here
          ? enter(repository, here, await opener.seenFile(workshop.id))
          : opener.fail({ code: 'workshop-missing' }, ok(repository)),
      ),
    stayHere: ({ session, file }) => {
      const { id } = session.workshop;
      return withStored(id, async (repository, here) => {
        if (!here) return opener.fail({ code: 'workshop-missing' }, ok(repository));
        const before = await opener.seenFile(id);
        const isAnother = before && file && !isSameFile(before.file, file);
        if (!isAnother) await catalog.removeFile(id);
        return enter(repository, here, isAnother ? before : null);
      });
    },
  };
}
