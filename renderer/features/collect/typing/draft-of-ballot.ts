/** Whether a ballot is half typed. */
import type { BallotTyping } from '../../../../shared/domain/ballot/ballot-typing';

/** What would be lost by leaving now: a ballot has no table; null where nothing is typed. */
export function draftOfBallot({ answers, isSpoiled }: BallotTyping): { table: null } | null {
  return answers.length > 0 || isSpoiled ? { table: null } : null;
}
