/** Reads a workshop that is stored and not open. */
import type { Session } from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { WorkshopRepository } from '../../db/workshop-repository';

/** The stored workshop with this id. Its storage is closed again, whatever reading it said. */
export type ReadStored = (workshopId: string) => Promise<Result<Session, AppError>>;

export function createStoredReader(
  openRepository: (id: string) => Promise<Result<WorkshopRepository, AppError>>,
): ReadStored {
  return async (workshopId) => {
    const opened = await openRepository(workshopId);
    if (!opened.ok) return opened;
    try {
      return await opened.value.read();
    } finally {
      opened.value.close();
    }
  };
}
