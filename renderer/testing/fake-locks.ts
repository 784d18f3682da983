/** `navigator.locks` in memory: shared and exclusive, granted in the order asked for, held until the callback's promise ends. */

type Mode = 'shared' | 'exclusive';

interface LockOptions {
  readonly mode?: Mode;
  readonly ifAvailable?: boolean;
}

type Granted = (lock: { readonly name: string; readonly mode: Mode } | null) => unknown;

interface Request {
  readonly name: string;
  readonly mode: Mode;
  readonly grant: () => Promise<void>;
}

export interface FakeLocks {
  readonly request: {
    (name: string, granted: Granted): Promise<unknown>;
    (name: string, options: LockOptions, granted: Granted): Promise<unknown>;
  };
  /** Names of the locks held now. */
  readonly held: () => readonly string[];
}

export function createFakeLocks(): FakeLocks {
  let held: readonly Request[] = [];
  let queue: readonly Request[] = [];

  const isFree = (request: Request, ahead: readonly Request[]): boolean =>
    [...held, ...ahead].every(
      (other) =>
        other.name !== request.name || (other.mode === 'shared' && request.mode === 'shared'),
    );
  const grantAll = (): void => {
    const next = queue.find((request, place) => isFree(request, queue.slice(0, place)));
    if (!next) return;
    queue = queue.filter((request) => request !== next);
    held = [...held, next];
    void next.grant().finally(() => {
      held = held.filter((request) => request !== next);
      grantAll();
    });
    grantAll();
  };
  const ask = (name: string, options: LockOptions, granted: Granted): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const mode = options.mode ?? 'exclusive';
      const grant = async (): Promise<void> => {
        try {
          resolve(await granted({ name, mode }));
        } catch (thrown) {
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
      };
      const request: Request = { name, mode, grant };
      queueMicrotask(() => {
        if (options.ifAvailable && !isFree(request, queue)) {
          resolve(granted(null));
          return;
        }
        queue = [...queue, request];
        grantAll();
      });
    });
  return {
    request: (name: string, second: LockOptions | Granted, third?: Granted) =>
      typeof second === 'function'
        ? ask(name, {}, second)
        : ask(name, second, third ?? (() => undefined)),
    held: () => held.map(({ name }) => name),
  };
}
