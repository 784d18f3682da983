/** In the browser: entries recorded through the program's store, and the same rows put into IndexedDB as plainly as can be. */
import type { Entry } from '../../../shared/domain/entry/entry';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../../renderer/testing/program';
import { openPlainly } from './plain-database';

/** As many as the pack has. */
const TABLES = 24;
let program: Program | null = null;
let raw: IDBDatabase | null = null;
let recorded = 0;

/** Opens a workshop with an open round, and a database with nothing but a store for entries in a bucket of its own. */
async function prepare(): Promise<void> {
  program = await createProgramInWorkshop();
  await program.store.getState().openRound(TEN_THEMES);
  raw = await openPlainly('bench-raw', 'raw', (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
  });
}

/** Records a slip through the store, again and again; gives entries per second. */
async function recordWithProgram(count: number): Promise<number> {
  if (!program) throw new Error('Call prepare() first');
  const { record } = program.store.getState();
  const begun = performance.now();
  for (let place = 0; place < count; place += 1) {
    recorded += 1;
    const table = (recorded % TABLES) + 1;
    const done = await record(TEN_THEMES, slipOf(table), true);
    if (!done.ok) throw new Error(done.error.code);
  }
  return (1000 * count) / (performance.now() - begun);
}

const slipOf = (table: number) =>
  ({ kind: 'table-slip', table, roleId: null, voters: 1, counts: {} }) as const;

/** Puts the newest entry, with other keys, in one strict transaction each; gives entries per second. */
async function putPlainly(count: number): Promise<number> {
  if (!program || !raw) throw new Error('Call prepare() first');
  const entry: Entry | undefined = sessionOf(program).entries.at(-1);
  const begun = performance.now();
  for (let place = 0; place < count; place += 1) {
    await putOne(raw, { ...entry, id: crypto.randomUUID() });
  }
  return (1000 * count) / (performance.now() - begun);
}

function putOne(database: IDBDatabase, row: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
    transaction.objectStore('entries').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(transaction.error?.message));
  });
}

const page = { prepare, recordWithProgram, putPlainly };
export type EntriesPage = typeof page;
Object.assign(globalThis, { bench: page });
