/**
 * Paper ballots: each is one strict write into the bucket of its open round. Only memory knows which was the last,
 * and only until the round closes.
 */
import type { Ballot, BallotOfOrigin, BallotContent } from '../../../shared/domain/ballot/ballot';
import { noteBallotsAgain, noteBallotsTaken } from '../../../shared/domain/undo/history';
import { findRound, type Session } from '../../../shared/domain/session/session';
import { ok, type Result } from '../../../shared/lib/result';
import type { AppError } from '../../../shared/errors/app-error';
import { isHeldByDraft } from '../storage/memory-guard';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';
import type { BallotNotice, LastBallot, TakenBallot, CorrectionOutcome } from './ballot-state';
import { correctingBallot, countLike, type Correcting } from './correct-ballot';
import {
  correctionsIn,
  notingBallots,
  takingBack,
  voidsOf,
  withLast,
  withoutTaken,
} from './last-ballot';
import { originOfPile } from './piles';
import { findPile } from './typist-memory';

export interface BallotActions {
  /** Records a paper ballot in an open round; resolves when the disk has it. */
  castBallot: (roundId: string, content: BallotContent) => Done;
  /** Takes back what was recorded last, or says that it is no longer known. */
  takeBackBallot: (roundId: string) => Done;
  /** Redoes the ballot or correction that was taken back last. */
  redoBallot: (roundId: string) => Done;
  /** From now on one ballot like `wrong`, of any pile, counts as one like `to` in the typed pile. */
  correctBallot: (
    roundId: string,
    wrong: BallotOfOrigin,
    to: BallotContent,
  ) => Promise<Result<CorrectionOutcome, AppError>>;
  /** A ballot of the typed pile with this content that counts, after earlier corrections; null if there is none. */
  ballotLike: (roundId: string, content: BallotContent) => BallotOfOrigin | null;
  setBallotNotice: (notice: BallotNotice | null) => void;
}

declare module '../core/app-state' {
  interface AppState extends BallotActions {}
}

export function createBallotSlice({ get, set, newId, writer, stamp }: Context): BallotActions {
  const openRound = (session: Session, roundId: string) => {
    const round = findRound(session, roundId);
    return round?.state === 'open' ? round : null;
  };
  /** Remembers an act as the one that an undo takes back; `ballot` is the one it cast, if any. */
  const remember = (
    last: LastBallot,
    ballotNotice: BallotNotice | null,
    ballot: BallotOfOrigin | null,
  ): void => {
    const { session, typedPiles } = get();
    if (!session || !openRound(session, last.roundId)) return;
    set({
      ...{ lastBallot: last, takenBallot: null, ballotNotice },
      typedPiles: withLast(typedPiles, last, ballot, correctionsIn(session, last)),
    });
  };
  return {
    castBallot: async (roundId, { marks, isSpoiled }) => {
      const cast: Ballot[] = [];
      const done = await writer.write((session) => {
        const round = openRound(session, roundId);
        if (!round) return { ok: false, error: { code: 'round-not-open' } };
        const origin = originOfPile(get().piles, round);
        cast.push({ id: newId(), roundId, origin, marks, isSpoiled });
        return ok({ ballots: cast });
      }, notingBallots(roundId));
      const [ballot] = cast;
      if (done.ok && ballot) {
        remember({ kind: 'ballot', roundId, ids: [ballot.id] }, null, ballot);
      }
      return done;
    },
    takeBackBallot: async (roundId) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const taken: TakenBallot[] = [];
      const done = await writer.write(
        (session) => {
          const last = get().lastBallot;
          if (!openRound(session, roundId) || last?.roundId !== roundId) return null;
          const taking = takingBack(session, last, stamp);
          if (!taking) return null;
          taken.push(taking.taken);
          return ok(taking.change);
        },
        (history, written) => noteBallotsTaken(history, written, roundId),
      );
      if (!done.ok) return done;
      const [last] = taken;
      set({
        lastBallot: null,
        takenBallot: last ?? null,
        ballotNotice: last ? `${last.kind}-taken` : 'last-unknown',
        ...(last
          ? { typedPiles: withoutTaken(get().typedPiles, last, correctionsIn(get().session, last)) }
          : {}),
      });
      return done;
    },
    redoBallot: async (roundId) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const again: LastBallot[] = [];
      const done = await writer.write(
        (session) => {
          const taken = get().takenBallot;
          const round = openRound(session, roundId);
          if (!round || taken?.roundId !== roundId) return null;
          if (taken.kind === 'ballot') {
            const ballot = { ...taken.ballot, id: newId(), roundId };
            again.push({ kind: 'ballot', roundId, ids: [ballot.id] });
            return ok({ ballots: [ballot] });
          }
          const voids = session.entries.filter(({ id }) => taken.voids.includes(id));
          const entries = voidsOf(session, round, voids, stamp);
          again.push(taken.last);
          return ok({ entries });
        },
        (history, written) => noteBallotsAgain(history, written, roundId),
      );
      const taken = get().takenBallot;
      const [last] = again;
      if (!done.ok || !last || !taken) return done;
      remember(last, `${last.kind}-again`, taken.kind === 'ballot' ? taken.ballot : null);
      return done;
    },
    correctBallot: async (roundId, wrong, to) => {
      const made: Correcting[] = [];
      const done = await writer.write((session) => {
        const round = openRound(session, roundId);
        if (!round) return { ok: false, error: { code: 'round-not-open' } };
        const origin = originOfPile(get().piles, round);
        const pile = findPile(get().typedPiles, roundId, wrong.origin);
        const correcting = correctingBallot(session, round, pile, wrong, { ...to, origin }, stamp);
        made.push(correcting);
        const { entries } = correcting;
        return entries.length > 0 ? ok({ entries }) : null;
      }, notingBallots(roundId));
      if (!done.ok) return done;
      const ids = made.flatMap(({ entries }) => entries.map(({ id }) => id));
      if (ids.length > 0) remember({ kind: 'correction', roundId, ids }, null, null);
      return ok(made[0]?.outcome ?? 'none-like-it');
    },
    ballotLike: (roundId, { marks, isSpoiled }) => {
      const { session, piles } = get();
      const round = session && findRound(session, roundId);
      if (!session || !round) return null;
      const ballot = { marks, isSpoiled, origin: originOfPile(piles, round) };
      return countLike(session, roundId, ballot) > 0 ? ballot : null;
    },
    setBallotNotice: (ballotNotice) => set({ ballotNotice }),
  };
}
