/**
 * Storage buckets: each workshop has one of its own, so that deleting it removes its files from disk.
 * In a browser without buckets each has a plain database instead; deleting that is only logical.
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

/**
 * Opens the bucket `name` (lower-case letters, digits and hyphens), creating it if needed; returns its databases. Whoever asks keeps
 * what is returned, as Dexie does: once it is collected as garbage, Chromium answers none of its requests, open ones included.
 */
export async function openBucket(name: string): Promise<IDBFactory> {
  const buckets = navigator.storageBuckets;
  if (!buckets) return indexedDB;
  const bucket = await buckets.open(name, { durability: 'strict', persisted: true });
  return bucket.indexedDB;
}

/** The names of all buckets; none in a browser without buckets. */
export async function bucketNames(): Promise<readonly string[]> {
  return (await navigator.storageBuckets?.keys()) ?? [];
}

/** Asks the browser once to keep what lies outside of buckets, such as the list of workshops. Nothing depends on the answer. */
export async function askToKeepStorage(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // A browser that can't be asked decides by itself.
  }
}

/** Deletes the bucket with all it holds; does nothing in a browser without buckets. */
export async function deleteBucket(name: string): Promise<void> {
  await navigator.storageBuckets?.delete(name);
}
