/** The database of one workshop, in its bucket: its version is that of the document, and it is migrated by the same steps as the file. */
import { Dexie, type EntityTable } from 'dexie';
import type { Ballot } from '../../shared/domain/ballot/ballot';
import type { RoundCodes } from '../../shared/domain/ballot-box/ballot-code-check';
import type { Entry } from '../../shared/domain/entry/entry';
import type { Round } from '../../shared/domain/round/round';
import type { Position } from '../../shared/domain/session/session';
import type { Projector } from '../../shared/domain/round/projector';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { CURRENT_VERSION, MIGRATIONS } from '../../shared/file-format/migrations';
import { runStep } from './migrations/run-step';
import { WORKSHOP_STORES } from './migrations/stores';
import { DATABASE_OPTIONS } from './database-options';

/** What there is one of. */
export type DocumentRow =
  | { readonly key: 'workshop'; readonly value: Workshop }
  | { readonly key: 'projector'; readonly value: Projector }
  | { readonly key: 'position'; readonly value: Position }
  /** Exists only for a moment, in the pre-flight check. */
  | { readonly key: 'proof'; readonly value: string }
  /** Written together with all other rows of a later generation: a generation that has it is complete. */
  | { readonly key: 'generation'; readonly value: number };

export class WorkshopDatabase extends Dexie {
  declare readonly documents: EntityTable<DocumentRow, 'key'>;
  declare readonly rounds: EntityTable<Round, 'id'>;
  declare readonly entries: EntityTable<Entry, 'id'>;
  /** Ballots of closed rounds; those of an open round lie in `OpenBallots`. */
  declare readonly ballots: EntityTable<Ballot, 'id'>;
  declare readonly codes: EntityTable<RoundCodes, 'roundId'>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { ...DATABASE_OPTIONS, indexedDB: factory, IDBKeyRange });
    for (let version = 1; version <= CURRENT_VERSION; version += 1) {
      const declared = this.version(version).stores(WORKSHOP_STORES.get(version) ?? {});
      const step = MIGRATIONS.get(version - 1);
      if (step) declared.upgrade(runStep(step, version));
    }
  }
}
