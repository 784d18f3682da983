/**
 * Paper ballots: each is one strict write into the bucket of its open round. Which one was the last lives in memory
 * only, and only until the round closes.
 */
import {
  contentKey,
  originKey,
  type BallotContent,
  type BallotOrigin,
} from '../../shared/domain/ballot';
import { correctedContents } from '../../shared/domain/ballot-correction';
import { effectiveCorrections, type BallotCorrectionEntry } from '../../shared/domain/entry';
import { nextSequence, voidEntry } from '../../shared/domain/recording';
import { findRound, type Session, type SessionChange } from '../../shared/domain/session';
import { ok } from '../../shared/lib/result';
import type { BallotActions, LastBallot } from './app-state';
import { isHeldByDraft } from './draft-guard';
import { originOfPile } from './piles';
import type { SessionWriter } from './session-writer';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';

export function createBallotSlice(
  get: GetState,
  set: SetState,
  { newId, now }: StoreDependencies,
  writer: SessionWriter,
): BallotActions {
  const stamp = () => ({ id: newId(), recordedAt: now() });
  const openRound = (session: Session, roundId: string) => {
    const round = findRound(session, roundId);
    return round?.state === 'open' ? round : null;
  };
  return {
    castBallot: async (roundId, { marks, isSpoiled }) => {
      const id = newId();
      const done = await writer.write((session) => {
        const round = openRound(session, roundId);
        if (!round) return { ok: false, error: { code: 'round-not-open' } };
        const origin = originOfPile(get().piles, round);
        return ok({ ballots: [{ id, roundId, origin, marks, isSpoiled }] });
      });
      const { session } = get();
      if (done.ok && session && openRound(session, roundId)) {
        set({ lastBallot: { kind: 'ballot', roundId, id }, ballotNotice: null });
      }
      return done;
    },
    takeBackBallot: async (roundId) => {
      if (isHeldByDraft(get, set)) return ok(undefined);
      const taken: LastBallot[] = [];
      const done = await writer.write((session) => {
        const last = get().lastBallot;
        const round = openRound(session, roundId);
        if (!round || last?.roundId !== roundId) return null;
        const change = takingBack(session, last, (entry) =>
          voidEntry(round, session.entries, entry, 'undo', stamp()),
        );
        if (!change) return null;
        taken.push(last);
        return ok(change);
      });
      if (!done.ok) return done;
      const [last] = taken;
      set({
        lastBallot: null,
        ballotNotice: last ? `${last.kind}-taken` : 'last-unknown',
      });
      return done;
    },
    correctBallot: async (roundId, from, to) => {
      const recorded: string[] = [];
      const done = await writer.write((session) => {
        const round = openRound(session, roundId);
        if (!round) return { ok: false, error: { code: 'round-not-open' } };
        const origin = originOfPile(get().piles, round);
        if (!hasBallotLike(session, roundId, origin, from)) return null;
        const entry: BallotCorrectionEntry = {
          ...stamp(),
          kind: 'ballot-correction',
          roundId,
          sequence: nextSequence(round, session.entries),
          origin,
          from,
          to,
        };
        recorded.push(entry.id);
        return ok({ entries: [entry] });
      });
      if (!done.ok) return done;
      const [id] = recorded;
      if (id !== undefined) {
        set({ lastBallot: { kind: 'correction', roundId, id }, ballotNotice: null });
      }
      return ok(id !== undefined);
    },
    hasBallotLike: (roundId, content) => {
      const { session, piles } = get();
      const round = session && findRound(session, roundId);
      if (!session || !round) return false;
      return hasBallotLike(session, roundId, originOfPile(piles, round), content);
    },
    setBallotNotice: (ballotNotice) => {
      set({ ballotNotice });
    },
  };
}

/** The change that takes `last` back; null where it is not there any more. */
function takingBack(
  session: Session,
  last: LastBallot,
  voiding: (entry: BallotCorrectionEntry) => ReturnType<typeof voidEntry>,
): SessionChange | null {
  if (last.kind === 'ballot') {
    const isThere = session.ballots.some(({ id }) => id === last.id);
    return isThere ? { takenBallots: [last.id] } : null;
  }
  const entry = correctionsOf(session, last.roundId).find(({ id }) => id === last.id);
  return entry ? { entries: [voiding(entry)] } : null;
}

function correctionsOf({ entries }: Session, roundId: string): readonly BallotCorrectionEntry[] {
  return effectiveCorrections(entries.filter((entry) => entry.roundId === roundId));
}

/** True where a ballot of this origin and content counts in the round, earlier corrections included. */
function hasBallotLike(
  session: Session,
  roundId: string,
  origin: BallotOrigin,
  content: BallotContent,
): boolean {
  const own = session.ballots.filter((ballot) => ballot.roundId === roundId);
  const { contents } = correctedContents(own, correctionsOf(session, roundId));
  const wanted = contentKey(content);
  return contents.some(
    (ballot) => contentKey(ballot) === wanted && originKey(ballot.origin) === originKey(origin),
  );
}
