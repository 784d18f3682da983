/**
 * The generations of the catalog. The first lies outside of all buckets, where earlier versions of the program put it; later ones have a
 * bucket of their own, for a database that failed must not be followed by another in the same files.
 */
import { generationsOf, namesOnDisk, nameIn, deleteStorage } from './generations';
import { answerWithin } from './storage-loss';
import {
  CatalogDatabase,
  type FileRow,
  type SettingRow,
  type WorkshopSummary,
} from './catalog-database';
import { openBucket } from './open-bucket';
import { hearLoss, LostError } from './storage-loss';

/** All that the catalog holds. */
export interface CatalogRows {
  readonly workshops: readonly WorkshopSummary[];
  readonly settings: readonly SettingRow[];
  readonly files: readonly FileRow[];
}

export interface OpenCatalog {
  readonly generation: number;
  /** Numbers of newer ones that could not be opened. They may be complete, and so hold more than this one. */
  readonly passedOver: readonly number[];
  readonly database: CatalogDatabase;
  readonly close: () => void;
}

const BASE = 'pejling';
/** How long all rows may take to be written or read, in milliseconds. */
const LONGEST_MOVE = 10_000;
/** Written with all the rest of a later generation: where it is, the generation is complete. */
const MARK = 'generation';

/** What tells that a generation of the catalog is there. */
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

/**
 * Opens the newest generation that is complete, or makes the first. One that is damaged is passed over; one that does not answer in time
 * is not: it may be asked again, and without it the lock of the ballot box would be gone.
 */
export async function newestCatalog(onLost: () => void): Promise<OpenCatalog> {
  const failed: { readonly generation: number; readonly thrown: unknown }[] = [];
  const later = generationsOf(BASE, await namesOnDisk()).filter((generation) => generation > 1);
  for (const generation of [...later, 1]) {
    try {
      const opened = await openGeneration(generation, onLost);
      if (generation === 1 || (await isComplete(opened))) {
        return { ...opened, passedOver: failed.map((one) => one.generation) };
      }
      opened.close();
    } catch (thrown) {
      if (thrown instanceof LostError) throw thrown;
      failed.push({ generation, thrown });
    }
  }
  throw failed[0]?.thrown;
}

async function isComplete({ database }: OpenCatalog): Promise<boolean> {
  return Boolean(await answerWithin(Promise.resolve(database.settings.get(MARK))));
}

/** All rows, without the mark of the generation. */
export async function readCatalog({ database }: OpenCatalog): Promise<CatalogRows> {
  const [workshops, settings, files] = await answerWithin(
    Promise.resolve(
      database.transaction('r', database.tables, () =>
        Promise.all([
          database.workshops.toArray(),
          database.settings.toArray(),
          database.files.toArray(),
        ]),
      ),
    ),
    LONGEST_MOVE,
  );
  return { workshops, settings: settings.filter(({ key }) => key !== MARK), files };
}

/** Puts all rows into a fresh generation; given only if they read back through a new connection, else removed again and thrown. */
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

/** What tells two sets of rows apart; a browser's handle of a file can't be written down. */
function keysOf({ workshops, settings, files }: CatalogRows): string {
  const texts = [
    ...workshops.map((row) => JSON.stringify(['workshop', row.id, row.title, row.openedAt])),
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
