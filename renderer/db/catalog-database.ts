/** The catalog: which workshops this computer holds, and the program's settings. */
import { Dexie, type EntityTable } from 'dexie';
import { CATALOG_STORES } from './migrations/stores';
import { DATABASE_OPTIONS } from './database-options';

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
  /** How far it is; missing in lines written before they said so, until the workshop is read again. */
  readonly state?: WorkshopState;
  /** How many took part in its vote with the most voters; null where no vote that counts people is over. */
  readonly voted?: number | null;
  /** Only in a rehearsal: the workshop that it is a rehearsal of. */
  readonly rehearsalOf?: string;
  /** Only where it is not among the ordinary ones: put away in the archive, or a template for others. */
  readonly kept?: KeptAs;
}

/** 'prepared' until the first poll of the agenda is opened; 'finished' when each has been revealed to its end. */
export type WorkshopState = 'prepared' | 'running' | 'finished';
export type KeptAs = 'archive' | 'template';

export interface SettingRow {
  readonly key: string;
  readonly value: string;
}

/** The file that a workshop is also kept in. */
export interface FileRow {
  readonly workshopId: string;
  /** As the host gave it, and stored as it is: its handle is plain data, or contains a browser's file handle. */
  readonly file: { readonly name: string; readonly folder: string; readonly handle: unknown };
  /** `fingerprintOf` of what the file held when the program last read or wrote it. */
  readonly mark: string;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

export class CatalogDatabase extends Dexie {
  declare readonly workshops: EntityTable<WorkshopSummary, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly files: EntityTable<FileRow, 'workshopId'>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { ...DATABASE_OPTIONS, indexedDB: factory, IDBKeyRange });
    for (const [version, stores] of CATALOG_STORES) this.version(version).stores(stores);
  }
}
