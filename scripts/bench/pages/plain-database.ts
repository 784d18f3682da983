/** In the browser: IndexedDB of a bucket without anything between. */
import { openBucket } from '../../../renderer/db/open-bucket';

/** Factories in use. Chromium never answers the requests of a bucket's factory that was collected as garbage. */
const kept: IDBFactory[] = [];

/** Opens a database in a bucket; `create` makes its stores where there is none. */
export async function openPlainly(
  bucket: string,
  name: string,
  create?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const factory = await openBucket(bucket);
  kept.push(factory);
  const request = factory.open(name);
  request.onupgradeneeded = () => create?.(request.result);
  return answer(request);
}

/** The result of a request. */
export function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}
