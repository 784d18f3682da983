/** Before a vote is shown to others: what that tells of few people is asked about first. */
import {
  disclosedByShowing,
  type Disclosed,
} from '../../../shared/domain/disclosure/showing-again';
import type { Round } from '../../../shared/domain/round/round';
import { findRound, type Session } from '../../../shared/domain/session/session';
import type { AppState } from '../core/app-state';

/** Who is to see it: the room on the projector, others on the list of entries, or whoever gets what is saved. */
export type ShownTo = 'room' | 'others' | 'export';

declare module '../core/question' {
  interface Questions {
    /** Showing these rounds tells of few people, for others know what was shown before. */
    'show-few': {
      readonly roundIds: readonly string[];
      readonly to: ShownTo;
      /** What happens where it is shown all the same. */
      readonly goOn: () => void;
    };
  }
}

export interface RoundThatTells extends Disclosed {
  readonly round: Round;
}

/** The rounds of which showing tells something of few people, and what. */
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

/** Goes on at once where showing the rounds tells of no few people, and else where that was agreed to. */
export function askToShow(
  state: AppState,
  roundIds: readonly string[],
  to: ShownTo,
  goOn: () => void,
): void {
  if (roundsThatTell(state.session, roundIds).length === 0) goOn();
  else state.ask({ kind: 'show-few', roundIds, to, goOn });
}
