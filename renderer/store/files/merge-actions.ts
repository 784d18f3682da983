/** Taking in what a second laptop recorded. */
import type { MergeChoices } from '../../../shared/domain/merge/merge-step';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { Incoming } from './incoming';

type Done = Promise<Result<void, AppError>>;

export interface MergeActions {
  /** Lets the facilitator choose a second laptop's file, and opens the dialog that says what is in it. */
  chooseToMerge: () => Done;
  /** Opens this computer's copy of the workshop, where it is not open, and the dialog on the file. */
  openToMerge: (incoming: Incoming) => Done;
  /** Takes in what is new in the file, all of it or nothing; nothing while a conflict is not chosen. */
  merge: (incoming: Incoming, choices: MergeChoices) => Done;
}
