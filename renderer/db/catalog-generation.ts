/**
 * The generations of the catalog. The first lies outside of all buckets, where earlier versions of the program put it; later ones have a
 * bucket of their own, because a database that failed must not be followed by another one in the same files.
 */
import {
  deleteStorage,
  generationsOf,
  nameIn,
  namesOnDisk,
  openComplete,
  type Opened,
} from './generations';
import {
  CatalogDatabase,
  type FileRow,
  type SettingRow,
  type WorkshopSummary,
} from './catalog-database';
import { openBucket } from './open-bucket';
import { answerWithin, hearLoss } from './storage-loss';

/** All that the catalog holds. */
export interface CatalogRows {
  readonly workshops: readonly WorkshopSummary[];
  readonly settings: readonly SettingRow[];
  readonly files: readonly FileRow[];
}

export interface OpenCatalog extends Opened {
  readonly generation: number;
  readonly database: CatalogDatabase;
}

const BASE = 'pejling';
/** How long writing or reading all rows may take, in milliseconds. */
const LONGEST_MOVE = 10_000;
/** Written together with all other rows of a later generation: a generation that has it is complete. */
const MARK = 'generation';

/** The names on the disk that show that a generation of the catalog exists. */
export function catalogName(generation: number): string {
  return nameIn(generation, BASE);
}

async function openGeneration(generation: number, onLost: () => void): Promise<OpenCatalog> {
  const name = catalogName(generation);
  const factory = generation === 1 ? indexedDB : await answerWithin(openBucket(name));
  const database = new CatalogDatabase(name, factory);
  await answerWithin(Promise.resolve(database.open()));
  hearLoss(database, onLost);
  return {
    generation,
    passedOver: [],
    database,
    close: () => database.close(),
  };
}

/** Opens the newest complete generation, or makes the first. Without one that only answers late, the lock of the ballot box would be gone. */
export async function newestCatalog(onLost: () => void): Promise<OpenCatalog> {
  const later = generationsOf(BASE, await namesOnDisk()).filter((generation) => generation > 1);
  const open = (generation: number) => openGeneration(generation, onLost);
  const newest = await openComplete([...later, 1], open, isComplete);
  if (!newest) throw new Error('The first generation is always complete');
  return newest;
}

async function isComplete({ generation, database }: OpenCatalog): Promise<boolean> {
  if (generation === 1) return true;
  return Boolean(await answerWithin(Promise.resolve(database.settings.get(MARK))));
}

type Readers = {
  readonly [Part in keyof CatalogRows]: (
    database: CatalogDatabase,
  ) => PromiseLike<CatalogRows[Part]>;
};

const READERS: Readers = {
  workshops: ({ workshops }) => workshops.toArray(),
  settings: async ({ settings }) => (await settings.toArray()).filter(({ key }) => key !== MARK),
  files: ({ files }) => files.toArray(),
};

/** All rows, without the mark of the generation. */
export function readCatalog({ database }: OpenCatalog): Promise<CatalogRows> {
  const reading = database.transaction('r', database.tables, async () => {
    const [workshops, settings, files] = await Promise.all([
      READERS.workshops(database),
      READERS.settings(database),
      READERS.files(database),
    ]);
    return { workshops, settings, files };
  });
  return answerWithin(Promise.resolve(reading), LONGEST_MOVE);
}

/** The rows of one kind. A setting does not wait for a long list. */
export function readPart<Part extends keyof CatalogRows>(
  { database }: OpenCatalog,
  part: Part,
): Promise<CatalogRows[Part]> {
  return answerWithin(Promise.resolve(READERS[part](database)), LONGEST_MOVE);
}

/** Writes all rows into a fresh generation and reads them back through a new connection. If that fails, removes it and throws. */
export async function writeCatalog(rows: CatalogRows, onLost: () => void): Promise<OpenCatalog> {
  const generation = Math.max(1, ...generationsOf(BASE, await namesOnDisk())) + 1;
  try {
    const written = await openGeneration(generation, () => undefined);
    try {
      const { database } = written;
      const writing = database.transaction('rw', database.tables, async () => {
        await database.workshops.bulkPut([...rows.workshops]);
        await database.settings.bulkPut([...rows.settings, { key: MARK, value: `${generation}` }]);
        await database.files.bulkPut([...rows.files]);
      });
      await answerWithin(Promise.resolve(writing), LONGEST_MOVE);
    } finally {
      written.close();
    }
    const opened = await openGeneration(generation, onLost);
    if (keysOf(await readCatalog(opened)) === keysOf(rows)) return opened;
    opened.close();
    throw new Error('What was read back is not what was written');
  } catch (thrown) {
    await deleteStorage(catalogName(generation)).catch(() => undefined);
    throw thrown;
  }
}

/** A text by which two sets of rows are compared; it leaves out a browser's file handles, which can't be written down. */
function keysOf({ workshops, settings, files }: CatalogRows): string {
  const texts = [
    ...workshops.map((row) =>
      JSON.stringify(['workshop', row.id, row.title, row.openedAt, row.kept]),
    ),
    ...settings.map(({ key, value }) => JSON.stringify(['setting', key, value])),
    ...files.map(({ workshopId, mark, usedAt }) =>
      JSON.stringify(['file', workshopId, mark, usedAt]),
    ),
  ];
  return texts.sort().join('\n');
}

/** Removes all generations but these from the disk. */
export async function dropOtherCatalogs(kept: readonly number[]): Promise<void> {
  for (const generation of generationsOf(BASE, await namesOnDisk())) {
    if (!kept.includes(generation)) await deleteStorage(catalogName(generation));
  }
}
