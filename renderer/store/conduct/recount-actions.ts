/** What the facilitator can do to check a round that is over: the recount, and the list of what was recorded. */
import type { BallotCorrection } from '../../../shared/domain/ballot/ballot-correction';
import type { Recount } from '../../../shared/domain/recount/recount';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

type Done = Promise<Result<void, AppError>>;

export interface RecountActions {
  /** Draws three tables of those with slips, anew where some are drawn already. */
  drawRecount: (roundId: string) => Done;
  /** Records what was counted again for a drawn table. */
  recordRecount: (roundId: string, recount: Recount) => Done;
  /** The recounted numbers of a drawn table take the place of its slip. */
  takeRecountOver: (roundId: string, table: number) => Done;
  /** Records another correction of a ballot in the place of one in force; nothing happens where it can't be. */
  replaceCorrection: (roundId: string, entryId: string, correction: BallotCorrection) => Done;
  /** Hides the numbers of few people in the list of what was recorded, for others to look at it. */
  setForOthers: (isForOthers: boolean) => void;
  /** Notes that others see these rounds as they stand, on the list or in what is saved. */
  noteShown: (roundIds: readonly string[]) => Done;
}
