/**
 * Migrates a workshop's document from older versions to the current one, one step per version. Files and the
 * database take the same steps (`renderer/db/migrations`). A released version is always read in the same way:
 * a change of what a session holds needs a new version, a step here, and a file of the new version in
 * `testing/`.
 */
import { fromVersion1 } from './from-version-1';
import { fromVersion2 } from './from-version-2';
import { fromVersion3 } from './from-version-3';
import { fromVersion4 } from './from-version-4';

/**
 * Turns the session of one version into that of the next. Its input is JSON with a correct checksum and
 * nothing more is known of it, so a step must never throw. It returns input that it does not understand
 * unchanged; the schema then refuses it. A step is frozen: it holds the constants of its time, and returns
 * what it does not change as the same object.
 */
export type Migration = (session: unknown) => unknown;

/** The step from each older version, without gaps. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3],
  [4, fromVersion4],
]);

/** The version that this program writes, and the newest that it reads. */
export const CURRENT_VERSION = MIGRATIONS.size + 1;

/** The session migrated to the version `to`; `from` is the file's version, 1 … `to`. */
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
