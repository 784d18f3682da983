/** What the root gives the store from outside, and what the slices work with. */
import type { RandomBytes } from '../../../shared/domain/ballot-box/ballot-code';
import type { SlowHash } from '../../../shared/domain/ballot-box/ballot-code-check';
import type { FoundInFile } from '../../../shared/export/carried/visible-numbers';
import type { ExportWriter, WrittenFile } from '../../../shared/export/export-writer';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { CatalogRepository } from '../../db/catalog-repository';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { Host } from '../../host/host';
import type { GetState, SetState } from '../core/app-state';
import { createInTurns, type InTurns } from '../core/long-work';
import { createStoredReader, type ReadStored } from '../storage/read-stored';
import {
  createSessionWriter,
  type SessionListener,
  type SessionWriter,
} from '../storage/session-writer';

export interface StoreDependencies {
  readonly catalog: CatalogRepository;
  readonly openRepository: (id: string) => Promise<Result<WorkshopRepository, AppError>>;
  readonly host: Host;
  /** Whether each workshop has files of its own, which deleting removes. */
  readonly canRemoveFiles: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random id: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
  /** Evenly spread, unpredictable numbers, 0 ≤ x < 1: they decide which tables are recounted. */
  readonly random: () => number;
  /** Hashes ballot codes, which nobody may guess. */
  readonly randomBytes: RandomBytes;
  readonly slowHash: SlowHash;
  /** The formats that results can be written in. */
  readonly writers: readonly ExportWriter[];
  /** Reads what a file of results carries and shows. Never rejects. 'foreign': no picture, PDF or Office file. */
  readonly readNumbers: (
    bytes: Uint8Array,
  ) => Promise<Result<FoundInFile, 'foreign' | 'damaged' | 'too-large'>>;
  /** One ZIP of the files, whose names may hold folders. */
  readonly zipFiles: (files: readonly WrittenFile[]) => Promise<WrittenFile['bytes']>;
  /** The program's version, noted in the files it writes. */
  readonly program: string;
  /** True if the page was reloaded after a crash: it then continues where it was. */
  readonly isResuming: boolean;
  /** Runs `action` once, `milliseconds` from now. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

/** What every slice works with. */
export interface Context extends StoreDependencies {
  readonly get: GetState;
  readonly set: SetState;
  readonly writer: SessionWriter;
  readonly readStored: ReadStored;
  /** Runs long work in turns with everything else. */
  readonly inTurns: InTurns;
  /** The id and time of a new entry. */
  readonly stamp: () => { readonly id: string; readonly recordedAt: number };
}

export function createContext(
  dependencies: StoreDependencies,
  get: GetState,
  set: SetState,
  listener: SessionListener,
): Context {
  const { newId, now, openRepository } = dependencies;
  return {
    ...dependencies,
    ...{ get, set },
    writer: createSessionWriter(get, set, listener),
    readStored: createStoredReader(openRepository),
    inTurns: createInTurns(set, now),
    stamp: () => ({ id: newId(), recordedAt: now() }),
  };
}
