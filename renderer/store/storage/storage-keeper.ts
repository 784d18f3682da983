/**
 * Keeps every change in storage that works. If a write fails or storage is taken away, the whole session moves from memory into fresh
 * storage. If no storage takes it, memory keeps it, typing goes on, and the move is retried until it succeeds.
 */
import type { Session, SessionChange } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { GetState, SetState } from '../core/app-state';

/** Where a change was kept: in storage, in fresh storage that the whole session moved into, or in memory alone. */
type Kept = 'stored' | 'moved' | 'in-memory';

export interface StorageKeeper {
  /** Sets the storage of the open workshop. */
  readonly use: (repository: WorkshopRepository | null) => void;
  /**
   * Keeps a change that turns the session into `after`. Resolves when the disk has it, or when it is clear that only memory will.
   * With `mustBeStored` the latter is an error, and nothing is kept.
   */
  readonly keep: (
    change: SessionChange,
    after: Session,
    mustBeStored: boolean,
  ) => Promise<Result<Kept, AppError>>;
  /** Checks by a test row that storage works; if not, moves the session. */
  readonly prove: () => Promise<Result<void, AppError>>;
  /** Checks whether storage is still there; if not, moves the session. */
  readonly check: () => Promise<void>;
}

/**
 * `queue` runs an action when no step is under way, so that it sees the session as the last step left it; `onKeptAgain` is called when storage
 * holds the session again.
 */
export function createStorageKeeper(
  get: GetState,
  set: SetState,
  queue: <T>(action: () => Promise<T>) => Promise<T>,
  onKeptAgain: () => void,
): StorageKeeper {
  let repository: WorkshopRepository | null = null;
  /** Changes since the newest background move began; null if none is under way, or if its outcome no longer matters. */
  let sinceMove: SessionChange[] | null = null;
  let moving: Promise<void> = Promise.resolve();

  const isMemoryOnly = () => get().memoryOnly !== null;
  const noteLoss = ({ code }: AppError): void => {
    if (code === 'storage-lost') set({ wasStorageLost: true });
  };
  const stayInMemory = (error: AppError): void => {
    noteLoss(error);
    set({ memoryOnly: { error, rescue: get().memoryOnly?.rescue ?? null }, error: null });
  };
  const isKeptAgain = (why: AppError | undefined = get().memoryOnly?.error): void => {
    const wasLost = why?.code === 'storage-lost';
    set({ memoryOnly: null, hint: { kind: 'storage-renewed', wasLost } });
    onKeptAgain();
  };
  const kept = (how: Kept): Result<Kept, AppError> => ok(how);
  /** Moves the session into fresh storage after a write failed. */
  const recover = async (target: WorkshopRepository, why: AppError, session: Session) => {
    // A move still under way holds less than this one, so it must not report later that all is kept.
    sinceMove = null;
    noteLoss(why);
    const moved = await target.replace(session);
    if (moved.ok) isKeptAgain(why);
    else stayInMemory(why);
    return moved;
  };

  const adopt = async (
    target: WorkshopRepository,
    missed: readonly SessionChange[],
    moved: Result<void, AppError>,
  ) => {
    // A newer move or another workshop has taken its place: this move no longer tells anything.
    if (missed !== sinceMove) return;
    sinceMove = null;
    if (target !== repository || !isMemoryOnly()) return;
    if (!moved.ok) {
      stayInMemory(moved.error);
      return;
    }
    for (const change of missed) {
      const committed = await target.commit(change);
      // The next move includes all of it.
      if (!committed.ok) return;
    }
    isKeptAgain();
  };
  /** Retries the move in the background, while typing goes on; changes recorded meanwhile are added at the end. */
  const tryAgain = (): void => {
    if (sinceMove) return;
    const asked: SessionChange[] = [];
    sinceMove = asked;
    moving = queue(() => {
      if (asked !== sinceMove) return Promise.resolve(null);
      const { session } = get();
      const target = repository;
      // The session includes everything recorded until now.
      const missed: SessionChange[] = [];
      sinceMove = target && session && isMemoryOnly() ? missed : null;
      // Not awaited, so that steps go on.
      return Promise.resolve(
        target && session && sinceMove ? { target, missed, moved: target.replace(session) } : null,
      );
    }).then(async (begun) => {
      if (!begun) return;
      const moved = await begun.moved;
      await queue(() => adopt(begun.target, begun.missed, moved));
    });
  };

  const keepInMemory = async (
    target: WorkshopRepository,
    change: SessionChange,
    after: Session,
    mustBeStored: boolean,
  ): Promise<Result<Kept, AppError>> => {
    if (mustBeStored) {
      const moved = await target.replace(after);
      if (!moved.ok) return moved;
      sinceMove = null;
      isKeptAgain();
      return kept('moved');
    }
    sinceMove?.push(change);
    tryAgain();
    return kept('in-memory');
  };
  /** Shows at once that storage is gone, and moves the session; a loss noticed twice is handled once. */
  const lookAfter = (target: WorkshopRepository): Promise<void> =>
    queue(() => {
      const isKnown = target !== repository || isMemoryOnly() || target.isTrusted();
      if (!isKnown) {
        stayInMemory({ code: 'storage-lost' });
        tryAgain();
      }
      return Promise.resolve();
    });
  return {
    use: (next) => {
      repository = next;
      sinceMove = null;
      next?.onLost(() => void lookAfter(next));
    },
    keep: async (change, after, mustBeStored) => {
      const target = repository;
      const { session: before } = get();
      if (!target || !before) return err({ code: 'workshop-missing' });
      if (isMemoryOnly()) return keepInMemory(target, change, after, mustBeStored);
      const committed = await target.commit(change);
      if (committed.ok) return kept('stored');
      const moved = await recover(target, committed.error, after);
      if (moved.ok) return kept('moved');
      return mustBeStored ? committed : kept('in-memory');
    },
    prove: () =>
      queue(async () => {
        const target = repository;
        const { session, memoryOnly } = get();
        if (!target || !session) return err({ code: 'workshop-missing' });
        if (memoryOnly) return err(memoryOnly.error);
        const proven = await target.prove();
        return proven.ok ? proven : recover(target, proven.error, session);
      }),
    check: async () => {
      const target = repository;
      if (!target) return;
      if (!isMemoryOnly() && !(await target.stands())) await lookAfter(target);
      if (isMemoryOnly()) tryAgain();
      await moving;
    },
  };
}
