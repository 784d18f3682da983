/** What the facilitator does about roles, and about the piles of papers that are typed by role. */
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

export interface GroupActions {
  /** Adds a role to the workshop, unless it has its fill or the name is blank or taken. */
  addRole: (name: string) => Promise<Result<void, AppError>>;
  /** Turns to a pile of the round; null for the papers without a role. Not while a row is half typed: false, and a hint says why. */
  choosePile: (roundId: string, roleId: string | null) => boolean;
  /** Turns to the pile after the one that is typed, from the last to the first. */
  nextPile: (roundId: string) => void;
}
