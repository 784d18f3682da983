/**
 * Generalprøve (rehearsal): a copy of the open workshop without its votes, in a bucket of its own and without a file. Everything
 * written while it is open goes there, because the writer has one repository at a time; ending it deletes the bucket.
 */
import { createRehearsal, isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { seededRandom } from '../../../shared/lib/seeded-random';
import { findRound } from '../../../shared/domain/session/session';
import { simulateRound } from '../../../shared/domain/rehearsal/simulate-round';
import { crc32 } from '../../../shared/lib/crc32';
import type { AppError } from '../../../shared/errors/app-error';
import { ok } from '../../../shared/lib/result';
import { isHeldByDraft } from '../storage/memory-guard';
import { isHeldByCodes } from '../storage/unprinted-codes';
import type { Done } from '../core/app-state';
import type { LibraryContext } from './library-context';

export interface RehearsalActions {
  /** Opens a rehearsal of the open workshop, which stays as it is. Deletes an earlier rehearsal of it. */
  startRehearsal: () => Done;
  /** Deletes the open rehearsal and opens its workshop again, where the facilitator left it. */
  endRehearsal: () => Done;
  /** Lets everyone who has not voted yet vote in the open round of a rehearsal. */
  simulateVotes: (roundId: string) => Done;
}

declare module '../core/app-state' {
  interface AppState extends RehearsalActions {}
}
declare module '../core/question' {
  interface Questions {
    /** Asked because a rehearsal would take the projector while a round of the real workshop is open. */
    rehearse: { readonly roundId: string };
  }
}
declare module '../core/hint' {
  interface Hints {
    /** Everyone in the simulated room has already voted. */
    'everyone-voted': unknown;
  }
}

const NOTHING_DONE = Promise.resolve(ok(undefined));

export function createRehearsalSlice({
  get,
  set,
  catalog,
  openRepository,
  newId,
  writer,
  opener,
  readLibrary,
  stamp,
}: LibraryContext): RehearsalActions {
  /**
   * Opening a deleted workshop creates empty storage: this removes it. A listed workshop is left alone, because what can't be read now
   * may be readable later, and even if its storage is gone the list still knows its file.
   */
  const clearIfDeleted = async (id: string, why: AppError): Promise<void> => {
    const listed = await catalog.list();
    const isDeleted = listed.ok && !listed.value.some((line) => line.id === id);
    if (isDeleted && why.code === 'workshop-missing') await catalog.remove(id);
  };

  return {
    startRehearsal: () => {
      const { session } = get();
      const canStart = session && !isRehearsal(session.workshop) && !isHeldByDraft(get, set);
      if (!canStart || isHeldByCodes(get, set, () => void get().startRehearsal())) {
        return NOTHING_DONE;
      }
      return opener.alone(async () => {
        await opener.tidyUp();
        // While a slow file is being written, a row may have been begun or the workshop changed.
        const { session: real } = get();
        if (!real || isHeldByDraft(get, set)) return ok(undefined);
        const rehearsal = createRehearsal(real, newId);
        const earlier = await catalog.list();
        const opened = await openRepository(rehearsal.workshop.id);
        const added = await opener.add(opened, rehearsal, null, 'commit');
        if (!added.ok) return added;
        for (const { id: old, rehearsalOf } of earlier.ok ? earlier.value : []) {
          if (rehearsalOf === real.workshop.id) await catalog.remove(old);
        }
        return ok(undefined);
      });
    },
    endRehearsal: () => {
      const { session } = get();
      const realId = session?.workshop.rehearsalOf ?? null;
      if (!session || realId === null || isHeldByDraft(get, set)) return NOTHING_DONE;
      if (isHeldByCodes(get, set, () => void get().endRehearsal())) return NOTHING_DONE;
      return opener.inTurn(async () => {
        const repository = await openRepository(realId);
        if (!repository.ok) return opener.fail(repository.error, repository);
        const read = await repository.value.read();
        if (read.ok) {
          await opener.resume(repository.value, read.value, await opener.seenFile(realId));
        } else {
          // Only the start page is left to go back to.
          repository.value.close();
          await clearIfDeleted(realId, read.error);
          writer.use(null);
        }
        const removed = await catalog.remove(session.workshop.id);
        if (!removed.ok) set({ error: removed.error });
        if (!read.ok) await readLibrary();
        return removed;
      });
    },
    simulateVotes: async (roundId) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      // A new seed each time: no two rehearsals end alike.
      const random = seededRandom(Number.parseInt(crc32(newId()), 16));
      const voted: true[] = [];
      const done = await writer.write((session) => {
        const round = isRehearsal(session.workshop) ? findRound(session, roundId) : null;
        const change = round && simulateRound(session, round, { random, stamp, newId });
        if (!change) return null;
        voted.push(true);
        return ok(change);
      });
      if (done.ok && voted.length === 0) set({ hint: { kind: 'everyone-voted' } });
      return done;
    },
  };
}
