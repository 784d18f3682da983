/** What the store is given from outside by the root, and how its slices reach it. */
import type { StoreApi } from 'zustand/vanilla';
import type { RandomBytes } from '../../../shared/domain/ballot-box/ballot-code';
import type { SlowHash } from '../../../shared/domain/ballot-box/ballot-code-check';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { CatalogRepository } from '../../db/catalog-repository';
import type { WorkshopRepository } from '../../db/workshop-repository';
import type { Host } from '../../host/host';
import type { AppData, AppState } from './app-state';

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
  /** The program's version, noted in the files it writes. */
  readonly program: string;
  /** The page was loaded anew after a crash: it goes on where it was. */
  readonly isResuming: boolean;
  /** Runs `action` once, `milliseconds` from now. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

export type AppStore = StoreApi<AppState>;
export type GetState = AppStore['getState'];
export type SetState = (part: Partial<AppData>) => void;
