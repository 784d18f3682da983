/** A setting as an earlier or a damaged program left it in the catalog. */
import { CatalogDatabase } from '../db/catalog-database';
import { catalogName } from '../db/catalog-generation';
import type { SettingName } from '../db/settings';

/** Stores `value` as it is, whether valid or not. */
export async function storeSetting(key: SettingName, value: string): Promise<void> {
  const database = new CatalogDatabase(catalogName(1), indexedDB);
  await database.open();
  await database.settings.put({ key, value });
  database.close();
}
