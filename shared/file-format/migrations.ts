/**
 * From older versions of a workshop's document to the current one, a step at a time: for files, and for the database, which takes
 * the same steps (`renderer/db/migrations`). A released version is never read in two ways: a change of what a session holds
 * is a new version, a step here, and a file of the new version in `testing/`.
 */
import { fromVersion1 } from './from-version-1';
import { fromVersion2 } from './from-version-2';
import { fromVersion3 } from './from-version-3';

/**
 * Turns the session of one version into that of the next. Its input is JSON whose checksum is right and no more: a step
 * must not throw whatever it gets. Where it can't make sense of it, it gives it back as it is; the schema then refuses it.
 * A step is frozen: it holds the constants of its time itself, and gives back what it leaves alone as the same object.
 */
export type Migration = (session: unknown) => unknown;

/** The step from each older version; none is left out. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3],
]);

/** The version that this program writes, and the newest that it reads. */
export const CURRENT_VERSION = MIGRATIONS.size + 1;

/** The session as the version `to` has it; `from` is the version that the file says, 1 … `to`. */
export function migrate(
  session: unknown,
  from: number,
  steps = MIGRATIONS,
  to = CURRENT_VERSION,
): unknown {
  let migrated = session;
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version);
    if (!step) throw new Error(`No step from version ${version}`);
    migrated = step(migrated);
  }
  return migrated;
}
