/** Storage that fails the way browsers let it fail, and what it holds. */
import type { Page } from '@playwright/test';

/** What storage does in a window: obeys, or fails in one of the ways that browsers have. */
export type Mood =
  | 'obeys'
  /** Opening throws at once. */
  | 'throws'
  /** Opening answers with an error. */
  | 'answers-no'
  /** A bucket is refused. */
  | 'refuses-buckets'
  /** Writing throws at once. */
  | 'is-full'
  /** The transaction is taken back when it is to be written to the disk. */
  | 'is-full-at-commit';

/** Runs in the page before the program: makes storage do what `window.storageMood` says at the moment. */
export function giveStorageMoods(first: string): void {
  Reflect.set(window, 'storageMood', first);
  const mood = () => Reflect.get(window, 'storageMood') as string;
  const full = () => new DOMException('Encountered full disk', 'QuotaExceededError');

  const open = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
    if (mood() === 'throws') throw new DOMException('Denied', 'SecurityError');
    if (mood() !== 'answers-no') return open.apply(this, given);
    const request = {
      error: new DOMException('Denied', 'UnknownError'),
      onerror: (_event: Event): void => undefined,
    };
    queueMicrotask(() => {
      const event = new Event('error');
      Object.defineProperty(event, 'target', { value: request });
      request.onerror(event);
    });
    return request as unknown as IDBOpenDBRequest;
  };

  const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
    open: (name: string) => unknown;
  };
  const openBucket = buckets.open.bind(buckets);
  buckets.open = (...given) =>
    mood() === 'refuses-buckets'
      ? Promise.reject(new DOMException('Denied', 'SecurityError'))
      : openBucket(...given);

  for (const name of ['add', 'put'] as const) {
    const write = Reflect.get(IDBObjectStore.prototype, name);
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given) {
      if (mood() === 'is-full') throw full();
      if (mood() !== 'is-full-at-commit') return write.apply(this, given);
      // At a real commit all requests have succeeded already: one that is cut off here must tell of the disk as well.
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { get: full, configurable: true });
      let request: IDBRequest<IDBValidKey>;
      try {
        request = write.apply(this, given);
      } catch {
        throw full();
      }
      Object.defineProperty(request, 'error', { get: full });
      request.addEventListener('success', () => {
        transaction.abort();
      });
      return request;
    };
  }
}

export async function setMood(page: Page, mood: Mood): Promise<void> {
  await page.evaluate((next) => {
    Reflect.set(window, 'storageMood', next);
  }, mood);
}

/** Names of the storage buckets that exist. */
export function bucketNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
      keys: () => Promise<string[]>;
    };
    return buckets.keys();
  });
}
