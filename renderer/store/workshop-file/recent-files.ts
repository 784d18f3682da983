/** The files used last: as the host remembers them, else as the catalog does. */
import type { CatalogRepository } from '../../db/catalog-repository';
import type { Host, WorkshopFile } from '../../host/host';

const MOST_FILES = 8;

/** Newest first, at most eight; empty where none is remembered. */
export async function listRecentFiles(
  host: Pick<Host, 'capabilities' | 'recentFiles'>,
  catalog: Pick<CatalogRepository, 'listFiles'>,
): Promise<readonly WorkshopFile[]> {
  if (host.capabilities.remembersFiles) return (await host.recentFiles()).slice(0, MOST_FILES);
  const rows = await catalog.listFiles();
  return rows.ok ? rows.value.slice(0, MOST_FILES).map(({ file }) => file) : [];
}
