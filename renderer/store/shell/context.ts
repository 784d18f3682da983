/** What the store is given from outside by the root, and what its slices work with. */
import type { RandomBytes } from '../../../shared/domain/ballot-box/ballot-code';
import type { SlowHash } from '../../../shared/domain/ballot-box/ballot-code-check';
import type { ExportWriter } from '../../../shared/export/export-writer';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { CatalogRepository } from '../../db/catalog-repository';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { Host } from '../../host/host';
import type { GetState, SetState } from '../core/app-state';
import { createInTurns, type InTurns } from '../core/long-work';
import {
  createSessionWriter,
  type SessionListener,
  type SessionWriter,
} from '../storage/session-writer';

export interface StoreDependencies {
  readonly catalog: CatalogRepository;
  readonly openRepository: (id: string) => Promise<Result<WorkshopRepository, AppError>>;
  readonly host: Host;
  /** Whether each workshop has files of its own that deleting removes. */
  readonly canRemoveFiles: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random id: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
  /** Evenly spread numbers, 0 ≤ x < 1, that nobody can foresee: they decide which tables are counted again. */
  readonly random: () => number;
  /** For ballot codes, which nobody may guess. */
  readonly randomBytes: RandomBytes;
  readonly slowHash: SlowHash;
  /** Everything that results can be written as. */
  readonly writers: readonly ExportWriter[];
  /** The program's version, noted in the files it writes. */
  readonly program: string;
  /** The page was loaded anew after a crash: it goes on where it was. */
  readonly isResuming: boolean;
  /** Runs `action` once, `milliseconds` from now. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

/** What every slice works with. */
export interface Context extends StoreDependencies {
  readonly get: GetState;
  readonly set: SetState;
  readonly writer: SessionWriter;
  /** Does long work in turns with everything else. */
  readonly inTurns: InTurns;
  /** What a new entry is known by. */
  readonly stamp: () => { readonly id: string; readonly recordedAt: number };
}

export function createContext(
  dependencies: StoreDependencies,
  get: GetState,
  set: SetState,
  listener: SessionListener,
): Context {
  const { newId, now } = dependencies;
  return {
    ...dependencies,
    ...{ get, set },
    writer: createSessionWriter(get, set, listener),
    inTurns: createInTurns(set, now),
    stamp: () => ({ id: newId(), recordedAt: now() }),
  };
}
