/**
 * The rows of the catalog, in storage and in memory. After a failed write the catalog writes nothing more there: with the next write,
 * or when asked to, it moves all rows into a fresh generation. A row that could not be stored is not kept in memory either.
 */
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import {
  catalogName,
  dropOtherCatalogs,
  newestCatalog,
  readCatalog,
  readPart,
  writeCatalog,
  type CatalogRows,
  type OpenCatalog,
} from './catalog-generation';
import { answerWithin } from './storage-loss';
import type { CatalogDatabase } from './catalog-database';
import { namesOnDisk } from './generations';
import { stored } from './storage-error';

export interface CatalogStore {
  /** The rows of one kind as they are stored, or as memory has them while storage can't be trusted. */
  readonly read: <Part extends keyof CatalogRows>(
    part: Part,
  ) => Promise<Result<CatalogRows[Part], AppError>>;
  /** Changes rows: `write` does it in the database, `after` gives the rows as they are then. */
  readonly change: (
    write: (database: CatalogDatabase) => Promise<unknown>,
    after: (rows: CatalogRows) => CatalogRows,
  ) => Promise<Result<void, AppError>>;
  /** Checks whether storage is still there; if not, moves the rows. */
  readonly check: () => Promise<void>;
}

/** How long a write may take, in milliseconds: leaving a workshop or closing the window waits no longer for a line of the list. */
const LONGEST_WRITE = 10_000;

export function createCatalogStore(): CatalogStore {
  let current: OpenCatalog | null = null;
  let known: CatalogRows | null = null;
  let isTrusted = true;
  let passedOver: readonly number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Writes run one after the other: two at the same time must not both move the rows. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const done = last.then(action);
    last = done.catch(() => undefined);
    return done;
  };
  const onLost = (): void => {
    isTrusted = false;
  };
  /** The first use opens storage; if that fails, the next use tries again. */
  const opened = async (): Promise<OpenCatalog> => {
    if (current) return current;
    const newest = await newestCatalog(onLost);
    known = await readCatalog(newest);
    current = newest;
    passedOver = newest.passedOver;
    // If a newer generation may be readable again later, it would hide what is written here: so write into one that is newer still.
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
    read: (part) =>
      inTurn(() =>
        stored(async () => {
          const catalog = await opened();
          if (known && !isTrusted) return known[part];
          const rows = await readPart(catalog, part);
          known = known && { ...known, [part]: rows };
          return rows;
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
