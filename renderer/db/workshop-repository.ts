/**
 * The storage of one workshop: read as a session, written as changes of it. After a failed commit, or once storage was taken away,
 * it writes nothing more there: the whole session has to move into a fresh generation (`replace`).
 */
import { err, ok, type Result } from '../../shared/lib/result';
import type { AppError } from '../../shared/errors/app-error';
import type { Session, SessionChange } from '../../shared/domain/session/session';
import { answerWithin } from './storage-loss';
import {
  dropGenerations,
  LONGEST_MOVE,
  newestGeneration,
  writeGeneration,
  type OpenGeneration,
} from './workshop-generation';
import { commitChange, readSession } from './session-rows';
import { stored } from './storage-error';
import type { WorkshopDatabase } from './workshop-database';

/** An opened workshop. */
export interface WorkshopRepository {
  /** The stored session; 'workshop-missing' where there is none. */
  read: () => Promise<Result<Session, AppError>>;
  /**
   * Writes a change in one strict transaction; done when the disk has it. Once one has failed, or storage was lost, every further one
   * fails with the same error until `replace` succeeds.
   */
  commit: (change: SessionChange) => Promise<Result<void, AppError>>;
  /**
   * Stores exactly this session in a fresh generation: strictly committed and read back through new connections. Done when that
   * generation is the one that counts; if it fails, what was there is left as it is.
   */
  replace: (session: Session) => Promise<Result<void, AppError>>;
  /** Writes a row where the votes go, reads it back and removes it: proof that this computer stores what it is given. */
  readonly prove: () => Promise<Result<void, AppError>>;
  /** Whether all open storage is still on the disk. If not, commits fail from then on. */
  readonly stands: () => Promise<boolean>;
  /** Whether commits still succeed, as far as is known without asking the browser. */
  readonly isTrusted: () => boolean;
  /** Calls `listener` when storage is taken away while it is open. */
  readonly onLost: (listener: () => void) => void;
  /** Closes the database. */
  close: () => void;
}

const LOST: AppError = { code: 'storage-lost' };
/** How long a write may take, in milliseconds: a dead connection may never answer, and typing must go on. */
const LONGEST_WRITE = 10_000;

/** `action`, but one call at a time: two moves at once would take the same number. */
function inTurn<In, Out>(action: (given: In) => Promise<Out>): (given: In) => Promise<Out> {
  let last: Promise<unknown> = Promise.resolve();
  return (given) => {
    const done = last.then(() => action(given));
    last = done.catch(() => undefined);
    return done;
  };
}

/** Opens the workshop's bucket and database, creating them if needed. */
export async function openWorkshopRepository(
  workshopId: string,
): Promise<Result<WorkshopRepository, AppError>> {
  /** Why nothing more is written to this storage; null while commits succeed. */
  let failure: AppError | null = null;
  let heard = (): void => undefined;
  const onLost = (): void => {
    failure ??= LOST;
    heard();
  };
  const opened = await stored(() => newestGeneration(workshopId, onLost));
  if (!opened.ok) return opened;
  let current: OpenGeneration = opened.value;
  const { passedOver } = current;
  // If a newer generation may be readable again later, it would hide what is written here: so write into one that is newer still.
  if (passedOver.length > 0) failure = { code: 'storage-failed', detail: 'a newer one is damaged' };
  let highest = current.generation;
  const isLeft = (generation: number) =>
    generation === current.generation || passedOver.includes(generation);
  const dropOthers = () => stored(() => dropGenerations(workshopId, (other) => !isLeft(other)));
  /** Nothing is written into storage that failed. */
  const trusted = async (action: () => Promise<void>): Promise<Result<void, AppError>> => {
    if (failure) return err(failure);
    const done = await stored(() => answerWithin(action(), LONGEST_WRITE));
    if (!done.ok) failure = done.error;
    return done;
  };
  return ok({
    read: async () => {
      const reading = () => answerWithin(readSession(current.database, current.open), LONGEST_MOVE);
      const answered = await stored(reading);
      const read = answered.ok ? answered.value : answered;
      // This generation has everything, so the others are not needed. If they can't be removed now, the next start does it.
      if (read.ok) await dropOthers();
      return read;
    },
    commit: (change) => trusted(() => commitChange(current.database, current.open, change)),
    replace: inTurn(async (session) => {
      const written = await stored(() => writeGeneration(workshopId, session, onLost, highest));
      // A move that timed out may still be under way: its number is not used again.
      highest += 1;
      if (!written.ok) return written;
      current.close();
      current = written.value;
      highest = Math.max(highest, current.generation);
      failure = null;
      await dropOthers();
      return ok(undefined);
    }),
    prove: () => trusted(() => proveDatabase(current.database)),
    stands: async () => {
      const names = await stored(() => current.missing());
      if (names.ok && names.value.length > 0) failure ??= LOST;
      return failure === null;
    },
    isTrusted: () => failure === null,
    onLost: (listener) => {
      heard = listener;
    },
    close: () => current.close(),
  });
}

async function proveDatabase({ documents }: WorkshopDatabase): Promise<void> {
  const value = String(Math.random());
  await documents.put({ key: 'proof', value });
  const row = await documents.get('proof');
  await documents.delete('proof');
  if (row?.value !== value) throw new Error('The row read back is not the one written');
}
