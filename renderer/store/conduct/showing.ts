/** Before a vote is shown to others: asks first if showing it discloses something about few people. */
import {
  disclosedByShowing,
  type Disclosed,
} from '../../../shared/domain/disclosure/showing-again';
import type { Round } from '../../../shared/domain/round/round';
import { findRound, type Session } from '../../../shared/domain/session/session';
import type { AppState } from '../core/app-state';

/** Who will see it: the room on the projector, others on the list of entries, or whoever gets the saved files. */
export type ShownTo = 'room' | 'others' | 'export';

declare module '../core/question' {
  interface Questions {
    /** Asked if showing these rounds discloses something about few people, to others who know what was shown before. */
    'show-few': {
      readonly roundIds: readonly string[];
      readonly to: ShownTo;
      /** What happens if it is shown all the same. */
      readonly goOn: () => void;
    };
  }
}

export interface RoundThatTells extends Disclosed {
  readonly round: Round;
}

/** The rounds whose showing discloses something about few people, and what. */
export function roundsThatTell(
  session: Session | null,
  roundIds: readonly string[],
): readonly RoundThatTells[] {
  if (!session) return [];
  return roundIds.flatMap((id) => {
    const round = findRound(session, id);
    const told = round && disclosedByShowing(round, session);
    return told ? [{ ...told, round }] : [];
  });
}

/** Goes on at once if showing the rounds discloses nothing about few people; else asks first. */
export function askToShow(
  state: AppState,
  roundIds: readonly string[],
  to: ShownTo,
  goOn: () => void,
): void {
  if (roundsThatTell(state.session, roundIds).length === 0) goOn();
  else state.ask({ kind: 'show-few', roundIds, to, goOn });
}
