/** Correcting a ballot that was found wrong, by its content, because nobody can find a particular ballot again. */
import { contentKey, originKey, type BallotOfOrigin } from '../../../shared/domain/ballot/ballot';
import type { BallotCorrection } from '../../../shared/domain/ballot/ballot-correction';
import type { BallotCorrectionEntry } from '../../../shared/domain/entry/entry';
import { likeToCome } from '../../../shared/domain/second-pass/first-pass';
import { nextSequence, type Stamp } from '../../../shared/domain/recording/recording';
import type { Round } from '../../../shared/domain/round/round';
import { bareContent } from '../../../shared/domain/second-pass/second-pass';
import type { Session } from '../../../shared/domain/session/session';
import { correctedPiles } from '../../../shared/domain/tally/tally';
import type { CorrectionOutcome } from './ballot-state';
import type { TypedPile } from './second-pass-state';

export interface Correcting {
  readonly outcome: CorrectionOutcome;
  /** The entries to record; none if nothing was corrected. */
  readonly entries: readonly BallotCorrectionEntry[];
}

/** How many ballots of this origin and content count in the round, earlier corrections included. */
export function countLike(session: Session, roundId: string, wanted: BallotOfOrigin): number {
  return correctedPiles(roundId, session.entries, session.ballots).like(wanted);
}

/**
 * Turns one ballot like `wrong` into one like `to`. If the piles differ, it is taken out of one and added to the other, and its paper
 * leaves its batch. If only some ballots like it were already typed again, nobody can tell whether its batch is settled:
 * then it is refused. `pile` is what is remembered of the pile's typing.
 */
export function correctingBallot(
  session: Session,
  round: Round,
  pile: TypedPile | null,
  wrong: BallotOfOrigin,
  to: BallotOfOrigin,
  stamp: () => Stamp,
): Correcting {
  const like = countLike(session, round.id, wrong);
  if (like === 0) return { outcome: 'none-like-it', entries: [] };
  const isMove = originKey(wrong.origin) !== originKey(to.origin);
  if (!isMove && contentKey(wrong) === contentKey(to)) return { outcome: 'same', entries: [] };
  const open = pile ? likeToCome(pile.pass, wrong) : 0;
  if (isMove && open > 0 && open < like) return { outcome: 'unclear', entries: [] };
  const [from, next] = [bareContent(wrong), bareContent(to)];
  const corrections: readonly BallotCorrection[] = isMove
    ? [
        { origin: wrong.origin, from, to: null },
        { origin: to.origin, from: null, to: next },
      ]
    : [{ origin: to.origin, from, to: next }];
  const first = nextSequence(round, session.entries);
  return {
    outcome: isMove ? 'moved' : 'corrected',
    entries: corrections.map((correction, index) => ({
      ...{ ...stamp(), kind: 'ballot-correction', roundId: round.id, sequence: first + index },
      ...correction,
    })),
  };
}
