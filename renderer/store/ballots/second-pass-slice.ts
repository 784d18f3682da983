/** The second pass in the store: all in memory until a batch is settled; then only its corrections are stored. */
import {
  correctedContents,
  type BallotCorrection,
} from '../../../shared/domain/ballot/ballot-correction';
import {
  effectiveCorrections,
  type BallotCorrectionEntry,
} from '../../../shared/domain/entry/entry';
import { nextSequence } from '../../../shared/domain/recording/recording';
import {
  currentBatchNumber,
  decideDifference,
  finishBatch,
  retypeBatch,
  settleBatch,
  takeBackTyped,
  typeAgain,
  type SecondPass,
} from '../../../shared/domain/second-pass/second-pass';
import { findRound, type Session } from '../../../shared/domain/session/session';
import { ok } from '../../../shared/lib/result';
import { isHeldByDraft } from '../storage/memory-guard';
import type { Done } from '../core/app-state';
import type { Context } from '../shell/context';
import { notingBallots } from './last-ballot';
import type { PassNotice, SecondPassActions, TypedPile } from './second-pass-state';
import { shownPile } from './pile-selectors';
import { findPile, pileKey, withPass } from './typist-memory';
import { entriesOfRound } from '../../../shared/domain/entry/round-log';

export function createSecondPassSlice({
  get,
  set,
  newId,
  now,
  writer,
}: Context): SecondPassActions {
  type Change = (pass: SecondPass, pile: TypedPile) => Partial<Omit<TypedPile, 'roundId'>>;
  const changePile = (
    old: TypedPile | null,
    change: Change,
    passNotice: PassNotice | null = null,
  ): void => {
    if (!old) return;
    const next = { ...old, ...change(old.pass, old) };
    set({ typedPiles: get().typedPiles.map((pile) => (pile === old ? next : pile)), passNotice });
  };
  /** Changes the pile that is on the screen; does nothing if there is none. */
  const changeShown = (change: Change, notice?: PassNotice | null): void =>
    changePile(shownPile(get()), change, notice);

  const settle = async (): Done => {
    const settled: {
      pile: TypedPile;
      pass: SecondPass;
      entries: readonly BallotCorrectionEntry[];
    }[] = [];
    const lost: PassNotice[] = [];
    const shown = shownPile(get());
    const done = await writer.write(
      (session) => {
        const pile = shownPile(get());
        const round = pile && findRound(session, pile.roundId);
        const batch = pile && currentBatchNumber(pile.pass);
        const settling = pile && settleBatch(pile.pass);
        if (!pile || !round || !settling || batch === null) return null;
        // All have the same time, and are ordered by their contents alone.
        const recordedAt = now();
        const first = nextSequence(round, session.entries);
        const entries = settling.corrections.map((correction, index): BallotCorrectionEntry => ({
          ...{ id: newId(), recordedAt, roundId: round.id, sequence: first + index },
          ...{ kind: 'ballot-correction', ...correction },
        }));
        if (!allFit(session, round.id, entries)) {
          lost.push({ kind: 'changed-meanwhile', batch });
          return null;
        }
        settled.push({ pile, pass: settling.pass, entries });
        return entries.length > 0 ? ok({ entries }) : null;
      },
      notingBallots(shown?.roundId ?? ''),
    );
    if (!done.ok) return done;
    const [own] = settled;
    if (!own) {
      const [notice] = lost;
      if (notice) changeShown((pass) => ({ pass: retypeBatch(pass), takenBack: [] }), notice);
      return done;
    }
    const { pile, pass, entries } = own;
    const ids = entries.map(({ id }) => id);
    const batch = currentBatchNumber(pile.pass) ?? 0;
    // Also if the typist has left the second pass meanwhile.
    const { typedPiles } = get();
    changePile(
      findPile(typedPiles, pile.roundId, pass.origin),
      () => ({ pass, takenBack: [], settled: settledAfter(pile, pass, entries) }),
      { kind: 'settled', batch, corrections: ids.length },
    );
    if (ids.length > 0) {
      const { roundId } = pile;
      const lastBallot = { kind: 'correction', roundId, ids, isOfPass: true } as const;
      set({ lastBallot, takenBallot: null, ballotNotice: null });
    }
    return done;
  };

  return {
    openPass: (roundId, origin) => {
      if (isHeldByDraft(get, set)) return;
      const typedPiles = withPass(get().typedPiles, roundId, origin, (pass) => pass);
      const openPile = pileKey(roundId, origin);
      set({ typedPiles, openPile, passNotice: null, ballotNotice: null });
    },
    leavePass: () => {
      if (isHeldByDraft(get, set)) return;
      set({ openPile: null, passNotice: null });
    },
    typeBallotAgain: (content) =>
      changeShown((pass) => ({ pass: typeAgain(pass, content), takenBack: [] })),
    takeBackTypedAgain: () => {
      if (isHeldByDraft(get, set)) return;
      changeShown((pass, { takenBack }) => {
        const last = pass.differences ? undefined : pass.typed.at(-1);
        return { pass: takeBackTyped(pass), takenBack: last ? [...takenBack, last] : takenBack };
      });
    },
    redoTypedAgain: () => {
      if (isHeldByDraft(get, set)) return;
      changeShown((pass, { takenBack }) => {
        const last = pass.differences ? undefined : takenBack.at(-1);
        return last
          ? { pass: typeAgain(pass, last), takenBack: takenBack.slice(0, -1) }
          : { pass, takenBack };
      });
    },
    finishBatch: () => {
      const pile = shownPile(get());
      const batch = pile && currentBatchNumber(pile.pass);
      if (!pile || batch === null) return;
      const pass = finishBatch(pile.pass);
      const agrees = pass.differences === null;
      changeShown(
        () => ({ pass, takenBack: [], settled: settledAfter(pile, pass) }),
        agrees ? { kind: 'agrees', batch } : null,
      );
    },
    retypeBatch: () => changeShown((pass) => ({ pass: retypeBatch(pass), takenBack: [] })),
    decideDifference: (index, right) =>
      changeShown((pass) => ({ pass: decideDifference(pass, index, right) })),
    settleBatch: settle,
  };
}

/** How many ballots are settled once a batch of the pile is settled with these corrections and `pass` is left. */
function settledAfter(
  { pass: { batches }, settled }: TypedPile,
  pass: SecondPass,
  corrections: readonly BallotCorrection[] = [],
): number {
  if (pass.batches.length === batches.length) return settled;
  const added = corrections.filter(({ from }) => from === null).length;
  const taken = corrections.filter(({ to }) => to === null).length;
  return settled + (batches[0]?.length ?? 0) + added - taken;
}

/** True if every correction finds the ballot that it corrects. */
function allFit(
  { entries, ballots }: Session,
  roundId: string,
  added: readonly BallotCorrectionEntry[],
): boolean {
  const own = ballots.filter((ballot) => ballot.roundId === roundId);
  const before = effectiveCorrections(entriesOfRound(entries, roundId));
  const known = correctedContents(own, before).unmatched.length;
  return correctedContents(own, [...before, ...added]).unmatched.length === known;
}
