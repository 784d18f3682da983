/**
 * The rows of the catalog, in storage and in memory. A catalog in which a write failed takes nothing more: with the next write, or when it
 * is asked to, all rows move into a fresh generation. What could not be stored is not remembered either.
 */
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import {
  catalogName,
  dropOtherCatalogs,
  newestCatalog,
  readCatalog,
  writeCatalog,
  type CatalogRows,
  type OpenCatalog,
} from './catalog-generation';
import { answerWithin } from './storage-loss';
import type { CatalogDatabase } from './catalog-database';
import { namesOnDisk } from './generations';
import { stored } from './storage-error';

export interface CatalogStore {
  /** All rows, as they are stored; as memory has them while storage is not to be trusted. */
  readonly read: () => Promise<Result<CatalogRows, AppError>>;
  /** Changes rows: `write` in the database, `after` says what they are then. */
  readonly change: (
    write: (database: CatalogDatabase) => Promise<unknown>,
    after: (rows: CatalogRows) => CatalogRows,
  ) => Promise<Result<void, AppError>>;
  /** Looks whether storage still stands, and moves the rows where it does not. */
  readonly check: () => Promise<void>;
}

/** How long a write may take, in milliseconds: neither leaving a workshop nor closing the window waits longer for a line of the list. */
const LONGEST_WRITE = 10_000;

export function createCatalogStore(): CatalogStore {
  let current: OpenCatalog | null = null;
  let known: CatalogRows | null = null;
  let isTrusted = true;
  let passedOver: readonly number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two writes of one moment must not both move the rows. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const done = last.then(action);
    last = done.catch(() => undefined);
    return done;
  };
  const onLost = (): void => {
    isTrusted = false;
  };
  /** The first use opens storage; what was refused once is tried again at the next. */
  const opened = async (): Promise<OpenCatalog> => {
    if (current) return current;
    const newest = await newestCatalog(onLost);
    known = await readCatalog(newest);
    current = newest;
    passedOver = newest.passedOver;
    // What is written beside a newer one that may be opened again would be lost to it: it goes into one that is newer still.
    if (passedOver.length > 0) isTrusted = false;
    await dropOtherCatalogs([newest.generation, ...passedOver]).catch(() => undefined);
    return newest;
  };
  const move = async (rows: CatalogRows): Promise<Result<void, AppError>> => {
    const moved = await stored(() => writeCatalog(rows, onLost));
    if (!moved.ok) return moved;
    current?.close();
    current = moved.value;
    known = rows;
    isTrusted = true;
    await stored(() => dropOtherCatalogs([moved.value.generation, ...passedOver]));
    return ok(undefined);
  };
  return {
    read: () =>
      inTurn(() =>
        stored(async () => {
          const catalog = await opened();
          if (isTrusted || !known) known = await readCatalog(catalog);
          return known;
        }),
      ),
    change: (write, after) =>
      inTurn(async () => {
        const ready = await stored(opened);
        if (!ready.ok) return ready;
        if (isTrusted) {
          const { database } = ready.value;
          const written = await stored(() => answerWithin(write(database), LONGEST_WRITE));
          if (written.ok) {
            known = known && after(known);
            return ok(undefined);
          }
          isTrusted = false;
        }
        return known ? move(after(known)) : err({ code: 'storage-failed', detail: 'no catalog' });
      }),
    check: () =>
      inTurn(async () => {
        if (!current || !known) return;
        const names = await stored(namesOnDisk);
        const isThere = !names.ok || names.value.includes(catalogName(current.generation));
        if (!isThere) isTrusted = false;
        if (!isTrusted) await move(known);
      }),
  };
}
