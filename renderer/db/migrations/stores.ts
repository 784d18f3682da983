/**
 * The databases' stores, version by version: what each version added, as store → key. Released versions are never edited. A
 * workshop's database has the version of the document (`shared/file-format/migrations.ts`); one that is not named here added no store.
 */
export type StoresByVersion = ReadonlyMap<number, Readonly<Record<string, string>>>;

export const WORKSHOP_STORES: StoresByVersion = new Map([
  [1, { documents: 'key', rounds: 'id', entries: 'id' }],
  [2, { ballots: 'id' }],
  [3, { codes: 'roundId' }],
]);

/** The catalog's versions are its own. */
export const CATALOG_STORES: StoresByVersion = new Map([
  [1, { workshops: 'id', settings: 'key' }],
  [2, { files: 'workshopId' }],
]);
