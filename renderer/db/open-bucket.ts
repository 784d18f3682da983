/**
 * Storage buckets: each workshop has one of its own, so that deleting it removes its files from disk.
 * Where the browser has no buckets, a plain database of its own stands in; deleting it is then only logical.
 */
interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

interface StorageBuckets {
  open: (
    name: string,
    options?: { durability?: 'strict'; persisted?: boolean },
  ) => Promise<StorageBucket>;
  delete: (name: string) => Promise<void>;
  keys: () => Promise<readonly string[]>;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: StorageBuckets;
  }
}

/** True where this browser has buckets, so that deleting a workshop removes its files. */
export function hasBuckets(): boolean {
  return navigator.storageBuckets !== undefined;
}

/** Opens the bucket `name` (lower-case letters, digits and hyphens), making it where it does not exist; gives its databases. */
export async function openBucket(name: string): Promise<IDBFactory> {
  const buckets = navigator.storageBuckets;
  if (!buckets) return indexedDB;
  const bucket = await buckets.open(name, { durability: 'strict', persisted: true });
  return bucket.indexedDB;
}

/** The buckets there are; none where the browser has no buckets. */
export async function bucketNames(): Promise<readonly string[]> {
  return (await navigator.storageBuckets?.keys()) ?? [];
}

/** Asks once that what lies outside of buckets, such as the list of workshops, is kept. Nothing depends on the answer. */
export async function askToKeepStorage(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Where the browser can't be asked it decides by itself.
  }
}

/** Deletes the bucket with all it holds; nothing where buckets are missing. */
export async function deleteBucket(name: string): Promise<void> {
  await navigator.storageBuckets?.delete(name);
}
