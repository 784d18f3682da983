/** The catalog: which workshops this computer holds, and the program's settings. */
import { Dexie, type EntityTable } from 'dexie';
import { catalogV001 } from './migrations/v001-first-schema';
import { STRICT } from './strict';

/** A line of the start screen. Everything else of a workshop lies in its own bucket. */
export interface WorkshopSummary {
  readonly id: string;
  readonly title: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  readonly place: string;
  readonly present: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** True when every poll of the agenda has been revealed. */
  readonly isFinished: boolean;
}

export interface SettingRow {
  readonly key: string;
  readonly value: string;
}

export class CatalogDatabase extends Dexie {
  declare readonly workshops: EntityTable<WorkshopSummary, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;

  constructor() {
    super('pejling', STRICT);
    this.version(catalogV001.version).stores(catalogV001.stores);
  }
}
