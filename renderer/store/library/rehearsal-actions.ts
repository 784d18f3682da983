/** Generalprøve: a practice run in a workshop of its own. */
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

type Done = Promise<Result<void, AppError>>;

export interface RehearsalActions {
  /** Opens a rehearsal of the open workshop, which is left as it is. An earlier rehearsal of it is deleted. */
  startRehearsal: () => Done;
  /** Deletes the open rehearsal and opens the workshop again that it is of, where it was left. */
  endRehearsal: () => Done;
  /** All who have not voted in an open round of a rehearsal do. */
  simulateVotes: (roundId: string) => Done;
}
