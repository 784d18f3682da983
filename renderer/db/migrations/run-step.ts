/** Upgrades a workshop's stored session by one version, with the same step as its file. */
import type { Table, Transaction } from 'dexie';
import type { Migration } from '../../../shared/file-format/migrations';
import { isRecord } from '../../../shared/file-format/is-record';
import { WORKSHOP_STORES } from './stores';

type Row = Readonly<Record<string, unknown>>;

/** The parts of a session stored in `documents`, one row each; every other part has a store of its own. */
const DOCUMENTS = ['workshop', 'projector', 'position'] as const;
const LISTS = ['rounds', 'entries', 'ballots', 'codes'] as const;

/**
 * The upgrade to `version`: reads what is stored, runs the step from the version before, and writes what the step changed.
 * All of it happens in the upgrade's transaction: it succeeds, or the database stays as it was.
 */
export function runStep(
  step: Migration,
  version: number,
): (transaction: Transaction) => Promise<void> {
  const stores = LISTS.filter((name) =>
    [...WORKSHOP_STORES].some(([since, added]) => since <= version && name in added),
  );
  return async (transaction) => {
    const lists: Record<string, readonly Row[]> = {};
    for (const name of stores) {
      lists[name] = await transaction.table(name).toArray();
    }
    const rows: readonly Row[] = await transaction.table('documents').toArray();
    const known = rows.filter(({ key }) => DOCUMENTS.some((name) => name === key));
    const documents = Object.fromEntries(known.map(({ key, value }) => [String(key), value]));
    const migrated = step({ ...documents, ...lists });
    if (!isRecord(migrated)) return;
    for (const key of DOCUMENTS) {
      const value = migrated[key];
      if (value !== documents[key]) await transaction.table('documents').put({ key, value });
    }
    for (const [name, before] of Object.entries(lists)) {
      await writeRows(transaction.table(name), before, migrated[name]);
    }
  };
}

/** Writes the rows that the step changed, and deletes those that it left out. */
async function writeRows(table: Table, before: readonly Row[], after: unknown): Promise<void> {
  if (!Array.isArray(after)) return;
  const keyOf = (row: Row) => row[String(table.schema.primKey.keyPath)];
  const [known, left] = [new Set(before), new Set(after.map(keyOf))];
  // In the order of their keys, as they were read: the order of ballots on the disk must tell nothing.
  await table.bulkPut(after.filter((row: Row) => !known.has(row)));
  await table.bulkDelete(before.map(keyOf).filter((key) => !left.has(key)));
}
