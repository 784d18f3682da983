/** The list of workshops, the settings, and the way a workshop is deleted. */
import { Dexie } from 'dexie';
import type { AppError } from '../../shared/errors/app-error';
import type { Result } from '../../shared/lib/result';
import { CatalogDatabase, type FileRow, type WorkshopSummary } from './catalog-database';
import { deleteBucket } from './open-bucket';
import { dropAllBallots } from './open-ballots';
import { stored } from './storage-error';
import { bucketName } from './workshop-repository';

export interface CatalogRepository {
  /** All workshops, the one opened last first. */
  list: () => Promise<Result<readonly WorkshopSummary[], AppError>>;
  put: (summary: WorkshopSummary) => Promise<Result<void, AppError>>;
  /** Deletes a workshop for good: its bucket, its database and its line in the list. */
  remove: (workshopId: string) => Promise<Result<void, AppError>>;
  /** A setting, or null where it was never set. */
  readSetting: (key: string) => Promise<Result<string | null, AppError>>;
  writeSetting: (key: string, value: string) => Promise<Result<void, AppError>>;
  removeSetting: (key: string) => Promise<Result<void, AppError>>;
  /** The file that a workshop is kept in, or null. */
  readFile: (workshopId: string) => Promise<Result<FileRow | null, AppError>>;
  putFile: (row: FileRow) => Promise<Result<void, AppError>>;
  /** Forgets the file; the file itself stays where it is. */
  removeFile: (workshopId: string) => Promise<Result<void, AppError>>;
  /** All of them, the one used last first. */
  listFiles: () => Promise<Result<readonly FileRow[], AppError>>;
}

export function createCatalogRepository(): CatalogRepository {
  const database = new CatalogDatabase();
  /** Runs an action on the open database. Dexie does not open again by itself what was refused once. */
  const opened = <T>(action: () => Promise<T>): Promise<Result<T, AppError>> =>
    stored(async () => {
      await database.open();
      return action();
    });
  return {
    list: () =>
      opened(async () => {
        const rows = await database.workshops.toArray();
        return rows.sort((a, b) => b.openedAt - a.openedAt);
      }),
    put: (summary) =>
      opened(async () => {
        await database.workshops.put(summary);
      }),
    remove: (workshopId) =>
      opened(async () => {
        await dropAllBallots(workshopId);
        await deleteBucket(bucketName(workshopId));
        await Dexie.delete(`pejling-${workshopId}`);
        await database.transaction('rw', [database.workshops, database.files], async () => {
          await database.workshops.delete(workshopId);
          await database.files.delete(workshopId);
        });
      }),
    readSetting: (key) => opened(async () => (await database.settings.get(key))?.value ?? null),
    writeSetting: (key, value) =>
      opened(async () => {
        await database.settings.put({ key, value });
      }),
    removeSetting: (key) => opened(() => database.settings.delete(key)),
    readFile: (workshopId) => opened(async () => (await database.files.get(workshopId)) ?? null),
    putFile: (row) =>
      opened(async () => {
        await database.files.put(row);
      }),
    removeFile: (workshopId) => opened(() => database.files.delete(workshopId)),
    listFiles: () =>
      opened(async () => {
        const rows = await database.files.toArray();
        return rows.sort((a, b) => b.usedAt - a.usedAt);
      }),
  };
}
