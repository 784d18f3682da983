/** Databases made by hand, without Dexie, as an earlier version of the program left them. */

/** The result of a native request. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('No reason given'));
    };
  });
}

/** Makes the database `name` of a Dexie version with these stores (name → key path) and rows. */
export async function seed(
  factory: IDBFactory,
  { name, version }: { readonly name: string; readonly version: number },
  stores: Readonly<Record<string, string>>,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  // Dexie multiplies its version numbers by ten.
  const opening = factory.open(name, version * 10);
  opening.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(stores)) {
      opening.result.createObjectStore(store, { keyPath });
    }
  };
  const database = await done(opening);
  for (const [store, values] of Object.entries(rows)) {
    const target = database.transaction(store, 'readwrite').objectStore(store);
    for (const value of values) await done(target.add(value));
  }
  database.close();
}

/** The version and the stores of a database. */
export async function shapeOf(factory: IDBFactory, name: string) {
  const database = await done(factory.open(name));
  const names = [...database.objectStoreNames];
  const at = database.transaction(names);
  const stores = names.map((store) => [store, at.objectStore(store).keyPath] as const);
  const indexes = names.flatMap((store) => [...at.objectStore(store).indexNames]);
  const { version } = database;
  database.close();
  return { version, stores: Object.fromEntries(stores), indexes };
}
