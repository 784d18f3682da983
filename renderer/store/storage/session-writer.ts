/**
 * How a session changes: pure transition → one database transaction → then the store is set. One at a time, so that
 * each transition sees what the one before it wrote. The database is the truth; where it takes nothing more, memory is, and
 * says so (`storage-keeper.ts`).
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

/** A pure step. An AppError is shown to the facilitator; null means that there is nothing to do. A long one may take turns. */
export type SessionStep = (session: Session) => StepOutcome | Promise<StepOutcome>;
type StepOutcome = Result<SessionChange, AppError> | null;

/** What a change that was written leaves to be undone. */
export type Noting = (history: History, written: Written) => History;

export interface SessionWriter {
  /** The repository that changes are written to; null between workshops. What is remembered of the last one is forgotten. */
  use: (repository: WorkshopRepository | null) => void;
  /**
   * Queues a step; its answer comes when the disk has it, or memory alone where no storage takes it. It is an act like any other unless
   * noted otherwise.
   */
  write: (step: SessionStep, note?: Noting) => Promise<Result<void, AppError>>;
  /** The same, but refuses what the disk does not take: for a voter whom nobody tells that memory alone has the vote. */
  writeToDisk: (step: SessionStep) => Promise<Result<void, AppError>>;
  /** Proves that the workshop's storage keeps what it is given. */
  prove: () => Promise<Result<void, AppError>>;
  /** Looks whether storage still stands; where it does not, the session moves into new storage. */
  check: () => Promise<void>;
  /**
   * Done when everything asked for so far is written or has failed, and those who asked have heard of it: until then
   * a row that is recorded still stands as half typed.
   */
  idle: () => Promise<void>;
  /** Runs an action between two steps: nothing is written while it lasts, but by itself. */
  between: <T>(action: () => Promise<T>) => Promise<T>;
}

const CLOSED: AppError = { code: 'workshop-missing' };

/** What others do as the session changes. */
export interface SessionListener {
  /** What is set together with the session that was written: what is remembered of it alone. */
  readonly alongside: (written: Session) => Partial<AppData>;
  /** What is set as the workshop is left. */
  readonly leaving: Partial<AppData>;
  /** Hears of each change once it is stored; it must not throw. */
  readonly onWritten: (session: Session, change: SessionChange) => void;
}

export function createSessionWriter(
  get: GetState,
  set: SetState,
  { alongside, leaving, onWritten }: SessionListener,
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

  const keeper = createStorageKeeper(get, set, queue);

  const perform = async (
    target: WorkshopRepository | null,
    step: SessionStep,
    note: Noting,
    mustBeStored: boolean,
  ): Promise<Result<void, AppError>> => {
    const { session } = get();
    // What was asked of one workshop is never written into another.
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
    const hint = kept.value === 'moved' ? ({ kind: 'storage-renewed' } as const) : null;
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
      // Where nothing is asked for, at once: what is pressed next must not overtake what waits for this.
      if (waiting === 0) return;
      await last;
      await nextTurn();
    },
    between: queue,
  };
}
