/** A computer with nothing stored: the program's own database code runs against IndexedDB in memory. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

/**
 * For `beforeEach`: a new, empty IndexedDB without storage buckets; `navigator` has only what is given. With a
 * `factory` that it gave before, the computer that this was.
 */
export function emptyComputer(navigator: object = {}, factory = new IDBFactory()): IDBFactory {
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return factory;
}

export interface FakeBuckets {
  readonly open: (name: string, options?: object) => Promise<{ readonly indexedDB: IDBFactory }>;
  readonly delete: (name: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
  /** The buckets that lie on the disk now, and how each was asked for. */
  readonly onDisk: ReadonlyMap<string, { readonly indexedDB: IDBFactory; readonly asked: object }>;
}

/** The bucket names that browsers accept. */
const BUCKET_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Storage buckets in memory, for `navigator.storageBuckets`. */
export function createFakeBuckets(): FakeBuckets {
  const onDisk = new Map<string, { readonly indexedDB: IDBFactory; readonly asked: object }>();
  return {
    onDisk,
    open: (name, asked = {}) => {
      if (!BUCKET_NAME.test(name)) return Promise.reject(new TypeError(`No bucket name: ${name}`));
      const bucket = onDisk.get(name) ?? { indexedDB: new IDBFactory(), asked };
      onDisk.set(name, bucket);
      return Promise.resolve(bucket);
    },
    delete: (name) => {
      onDisk.delete(name);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...onDisk.keys()]),
  };
}

/** Lets everything that waits for no clock happen. */
export { nextTurn as turn } from '../store/core/next-turn';
