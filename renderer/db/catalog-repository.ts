/** The list of workshops, the settings, and the way a workshop is deleted. */
import type { AppError } from '../../shared/errors/app-error';
import { ok, type Result } from '../../shared/lib/result';
import type { FileRow, KeptAs, WorkshopSummary } from './catalog-database';
import type { CatalogRows } from './catalog-generation';
import { createCatalogStore } from './catalog-store';
import { SETTINGS, settingOf, settingText, type SettingName, type Settings } from './settings';
import { stored } from './storage-error';
import { dropGenerations, workshopsOnDisk } from './workshop-generation';

export interface CatalogRepository {
  /** All workshops, the one opened last first. */
  list: () => Promise<Result<readonly WorkshopSummary[], AppError>>;
  /** Writes a line. What it is kept as stays as it was, unless the line says otherwise. */
  put: (summary: WorkshopSummary) => Promise<Result<void, AppError>>;
  /** Puts a listed workshop into the archive or among the templates; null: back among the ordinary ones. */
  keepAs: (workshopId: string, kept: KeptAs | null) => Promise<Result<void, AppError>>;
  /** Deletes a workshop for good: its storage in all generations, its file's name and its line in the list. */
  remove: (workshopId: string) => Promise<Result<void, AppError>>;
  /** Ids of workshops that have storage but no line in the list: the line was lost, or never written. */
  unlisted: () => Promise<Result<readonly string[], AppError>>;
  /** The value of a setting; its initial value if it was never set. */
  readSetting: <Name extends SettingName>(name: Name) => Promise<Result<Settings[Name], AppError>>;
  writeSetting: <Name extends SettingName>(
    name: Name,
    value: Settings[Name],
  ) => Promise<Result<void, AppError>>;
  /** Deletes the stored value: the initial value applies again. */
  removeSetting: (name: SettingName) => Promise<Result<void, AppError>>;
  /** The file that a workshop is kept in, or null. */
  readFile: (workshopId: string) => Promise<Result<FileRow | null, AppError>>;
  putFile: (row: FileRow) => Promise<Result<void, AppError>>;
  /** Forgets the file; the file itself stays where it is. */
  removeFile: (workshopId: string) => Promise<Result<void, AppError>>;
  /** All files, the one used last first. */
  listFiles: () => Promise<Result<readonly FileRow[], AppError>>;
  /** Checks whether storage is still there; if not, moves what the catalog holds into fresh storage. */
  check: () => Promise<void>;
}

/** `rows` with `row` in the place of the one that `isSame`, or added. */
function withRow<Row>(rows: readonly Row[], row: Row, isSame: (other: Row) => boolean) {
  return [...rows.filter((other) => !isSame(other)), row];
}

/** A new line for a workshop: it is kept as before, unless the line says as what. */
function lineAfter(before: WorkshopSummary | undefined, line: WorkshopSummary): WorkshopSummary {
  return before?.kept && !line.kept ? { ...line, kept: before.kept } : line;
}

function keptAs({ kept: _, ...line }: WorkshopSummary, kept: KeptAs | null): WorkshopSummary {
  return kept === null ? line : { ...line, kept };
}

export function createCatalogRepository(): CatalogRepository {
  const { read, change, check } = createCatalogStore();
  const reading = async <Part extends keyof CatalogRows, T>(
    part: Part,
    pick: (rows: CatalogRows[Part]) => T,
  ): Promise<Result<T, AppError>> => {
    const rows = await read(part);
    return rows.ok ? ok(pick(rows.value)) : rows;
  };
  /** Writes what a workshop's line becomes, from what it is (undefined if there is none); nothing for undefined. */
  const changeLine = (
    id: string,
    become: (before: WorkshopSummary | undefined) => WorkshopSummary | undefined,
  ): Promise<Result<void, AppError>> =>
    change(
      (database) =>
        database.transaction('rw', database.workshops, async () => {
          const after = become(await database.workshops.get(id));
          if (after) await database.workshops.put(after);
        }),
      (rows) => {
        const after = become(rows.workshops.find((row) => row.id === id));
        if (!after) return rows;
        return { ...rows, workshops: withRow(rows.workshops, after, (row) => row.id === id) };
      },
    );
  return {
    check,
    list: () =>
      reading('workshops', (workshops) => [...workshops].sort((a, b) => b.openedAt - a.openedAt)),
    put: (summary) => changeLine(summary.id, (before) => lineAfter(before, summary)),
    keepAs: (workshopId, kept) =>
      changeLine(workshopId, (before) => before && keptAs(before, kept)),
    remove: async (workshopId) => {
      const dropped = await stored(() => dropGenerations(workshopId, () => true));
      if (!dropped.ok) return dropped;
      return change(
        (database) =>
          database.transaction('rw', [database.workshops, database.files], async () => {
            await database.workshops.delete(workshopId);
            await database.files.delete(workshopId);
          }),
        (rows) => ({
          ...rows,
          workshops: rows.workshops.filter(({ id }) => id !== workshopId),
          files: rows.files.filter((row) => row.workshopId !== workshopId),
        }),
      );
    },
    unlisted: async () => {
      const rows = await read('workshops');
      if (!rows.ok) return rows;
      const listed = new Set(rows.value.map(({ id }) => id));
      const ids = await stored(workshopsOnDisk);
      return ids.ok ? ok(ids.value.filter((id) => !listed.has(id))) : ids;
    },
    readSetting: (name) =>
      reading('settings', (settings) => {
        const row = settings.find(({ key }) => key === name);
        return row ? settingOf(name, row.value) : SETTINGS[name].initial;
      }),
    writeSetting: (key, set) => {
      const row = { key, value: settingText(set) };
      return change(
        ({ settings }) => settings.put(row),
        (rows) => ({
          ...rows,
          settings: withRow(rows.settings, row, (other) => other.key === key),
        }),
      );
    },
    removeSetting: (key) =>
      change(
        ({ settings }) => settings.delete(key),
        (rows) => ({ ...rows, settings: rows.settings.filter((row) => row.key !== key) }),
      ),
    readFile: (workshopId) =>
      reading('files', (files) => files.find((row) => row.workshopId === workshopId) ?? null),
    putFile: (row) =>
      change(
        ({ files }) => files.put(row),
        (rows) => ({
          ...rows,
          files: withRow(rows.files, row, (other) => other.workshopId === row.workshopId),
        }),
      ),
    removeFile: (workshopId) =>
      change(
        ({ files }) => files.delete(workshopId),
        (rows) => ({ ...rows, files: rows.files.filter((row) => row.workshopId !== workshopId) }),
      ),
    listFiles: () => reading('files', (files) => [...files].sort((a, b) => b.usedAt - a.usedAt)),
  };
}
