/**
 * The only way a session changes: pure transition → one database transaction → then the store is set. One at a time, so that
 * each transition sees what the one before it wrote. The database is the truth; if it takes nothing more, memory is, and
 * the facilitator is told (`storage-keeper.ts`).
 */
import {
  noteAct,
  NO_HISTORY,
  type History,
  type Written,
} from '../../../shared/domain/undo/history';
import {
  applyChange,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { WorkshopRepository } from '../../db/workshop-repository';
import { nextTurn } from '../core/next-turn';
import { createStorageKeeper } from './storage-keeper';
import type { AppData, GetState, SetState } from '../core/app-state';

/** A pure step. An AppError is shown to the facilitator; null means that there is nothing to do. A long step may take turns. */
export type SessionStep = (session: Session) => StepOutcome | Promise<StepOutcome>;
type StepOutcome = Result<SessionChange, AppError> | null;

/** How a written change is noted for undo. */
export type Noting = (history: History, written: Written) => History;

export interface SessionWriter {
  /** Sets the repository that changes are written to; null between workshops. Clears what was remembered of the last workshop. */
  use: (repository: WorkshopRepository | null) => void;
  /**
   * Queues a step; resolves when the disk has it, or memory alone if no storage takes it. Undo treats it as an ordinary act, unless
   * `noted` says otherwise.
   */
  write: (step: SessionStep, note?: Noting) => Promise<Result<void, AppError>>;
  /** The same, but fails if the disk does not take it: for voters, who could not be told that only memory has the vote. */
  writeToDisk: (step: SessionStep) => Promise<Result<void, AppError>>;
  /** Checks by a test row that the workshop's storage stores what it is given. */
  prove: () => Promise<Result<void, AppError>>;
  /** Checks whether storage is still there; if not, moves the session into new storage. */
  check: () => Promise<void>;
  /**
   * Resolves when everything asked for so far is written or has failed, and those who asked know it: until then a
   * recorded row still counts as half typed.
   */
  idle: () => Promise<void>;
  /** Runs an action between two steps: until it is done, only the action itself writes. */
  between: <T>(action: () => Promise<T>) => Promise<T>;
}

const CLOSED: AppError = { code: 'workshop-missing' };

/** What other rooms do when the session changes. */
export interface SessionListener {
  /** State to set together with the written session. */
  readonly alongside: (written: Session) => Partial<AppData>;
  /** State to set when the workshop is left. */
  readonly leaving: Partial<AppData>;
  /** Called for each change once it is stored; must not throw. */
  readonly onWritten: (session: Session, change: SessionChange) => void;
  /** Called when storage holds the session again, after it failed or was taken away. */
  readonly onKeptAgain: () => void;
}

export function createSessionWriter(
  get: GetState,
  set: SetState,
  { alongside, leaving, onWritten, onKeptAgain }: SessionListener,
): SessionWriter {
  let repository: WorkshopRepository | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const queue = <T>(action: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const done = last.then(action);
    // A bug in one step must not stop the steps after it.
    last = done
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
      });
    return done;
  };

  const keeper = createStorageKeeper(get, set, queue, onKeptAgain);

  const perform = async (
    target: WorkshopRepository | null,
    step: SessionStep,
    note: Noting,
    mustBeStored: boolean,
  ): Promise<Result<void, AppError>> => {
    const { session } = get();
    // A step asked of one workshop is never written into another.
    if (!target || !session || target !== repository) return err(CLOSED);
    const change = await step(session);
    if (change === null) return ok(undefined);
    if (!change.ok) {
      set({ error: change.error });
      return change;
    }
    const written = applyChange(session, change.value);
    const kept = await keeper.keep(change.value, written, mustBeStored);
    if (!kept.ok) {
      set({ error: kept.error });
      return kept;
    }
    const history = note(get().history, { before: session, change: change.value, after: written });
    // The keeper has just said that everything was stored anew.
    const hint = kept.value === 'moved' ? get().hint : null;
    set({ session: written, history, ...alongside(written), error: null, hint });
    onWritten(written, change.value);
    return ok(undefined);
  };
  const write = (step: SessionStep, note: Noting, mustBeStored: boolean) => {
    const target = repository;
    return queue(() => perform(target, step, note, mustBeStored));
  };
  return {
    use: (next) => {
      repository?.close();
      repository = next;
      keeper.use(next);
      set({ history: NO_HISTORY, memoryOnly: null, ...leaving });
    },
    write: (step, note = noteAct) => write(step, note, false),
    writeToDisk: (step) => write(step, noteAct, true),
    prove: keeper.prove,
    check: keeper.check,
    idle: async () => {
      // Resolves at once if nothing is queued, so that the next key does not overtake whoever waits here.
      if (waiting === 0) return;
      await last;
      await nextTurn();
    },
    between: queue,
  };
}
