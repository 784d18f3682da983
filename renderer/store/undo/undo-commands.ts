/** The commands undo and redo. What they take back depends on where the facilitator is; in a closed round they ask first. */
import { castInRound } from '../../../shared/domain/ballot/round-ballots';
import { isAmendable, newestAct } from '../../../shared/domain/recording/amending';
import { nextRedo, nextUndo } from '../../../shared/domain/undo/history';
import { lastRecorded } from '../../../shared/domain/recording/recording';
import type { Round } from '../../../shared/domain/round/round';
import { type StepName, entryStepName } from '../../../shared/domain/undo/undo-step';
import type { AppState } from '../core/app-state';
import { inSession, roundOf, type Command } from '../core/command';
import type { TypedPile } from '../ballots/second-pass-state';
import { placeOf } from '../core/selectors';
import { shownPile } from '../ballots/pile-selectors';

/** What an undo takes back now. */
type Turn =
  | { readonly kind: 'step'; readonly name: StepName }
  /** In a second pass: the last ballot typed again. */
  | { readonly kind: 'typed-again' }
  /** The last ballot or correction; also if it is no longer known, to say so. */
  | { readonly kind: 'ballot'; readonly roundId: string }
  /** In a closed round: an entry, after a question. */
  | { readonly kind: 'closed'; readonly roundId: string; readonly entryId: string };

function turnBack(state: AppState): Turn | null {
  const { session } = state;
  if (!inSession(state) || !session) return null;
  const pile = shownPile(state);
  if (pile) return backInPass(state, pile);
  const round = roundOf(state);
  if (round && isAmendable(round)) {
    const act = newestAct(round, session.entries);
    return act && { kind: 'closed', roundId: round.id, entryId: act.id };
  }
  const step = nextUndo(state.history, placeOf(state));
  const isBallots = step ? step.name.kind === 'ballots' : round?.method === 'ballot';
  if (round && isBallots) {
    const isAny = round.state === 'open' && hasBallots(state, round);
    return isAny || step ? { kind: 'ballot', roundId: round.id } : null;
  }
  if (step) return { kind: 'step', name: step.name };
  const entry = round?.state === 'open' ? lastRecorded(round, session.entries) : null;
  return entry && { kind: 'step', name: entryStepName(entry) };
}

function turnForward(state: AppState): Turn | null {
  const { session } = state;
  if (!inSession(state) || !session) return null;
  const pile = shownPile(state);
  if (pile) return forwardInPass(state, pile);
  const step = nextRedo(state.history, placeOf(state));
  if (!step) return null;
  const round = roundOf(state);
  if (round && isAmendable(round) && step.madeAt === step.place) {
    return { kind: 'closed', roundId: round.id, entryId: '' };
  }
  if (round && step.name.kind === 'ballots') return { kind: 'ballot', roundId: round.id };
  return { kind: 'step', name: step.name };
}

/** The last ballot typed again; before the first one, the settling of the previous batch. */
function backInPass({ lastBallot }: AppState, { roundId, pass }: TypedPile): Turn | null {
  if (pass.differences) return null;
  if (pass.typed.length > 0) return TYPED_AGAIN;
  const isSettled = lastBallot?.roundId === roundId && lastBallot.isOfPass === true;
  return isSettled ? { kind: 'ballot', roundId } : null;
}

function forwardInPass({ takenBallot }: AppState, pile: TypedPile): Turn | null {
  if (pile.pass.differences) return null;
  if (pile.takenBack.length > 0) return TYPED_AGAIN;
  const isOfPass = takenBallot?.kind === 'correction' && takenBallot.last.isOfPass === true;
  return isOfPass && takenBallot.roundId === pile.roundId
    ? { kind: 'ballot', roundId: pile.roundId }
    : null;
}

const TYPED_AGAIN: Turn = { kind: 'typed-again' };

function hasBallots({ session }: AppState, { id }: Round): boolean {
  return session !== null && castInRound(session.ballots, id) > 0;
}

/** The step that an undo takes back, for the button's words; null if the button says enough without. */
export function undoName(state: AppState): StepName | null {
  const turn = turnBack(state);
  return turn?.kind === 'step' ? turn.name : null;
}

/** The same for a redo. */
export function redoName(state: AppState): StepName | null {
  const turn = turnForward(state);
  return turn?.kind === 'step' ? turn.name : null;
}

export const UNDO_COMMANDS = [
  {
    id: 'undo',
    group: 'round',
    keys: ['Ctrl+z'],
    whileTyping: true,
    leftToEdits: true,
    label: (words) => words.commands.undo,
    isAvailable: (state) => turnBack(state) !== null,
    run: (state) => {
      const turn = turnBack(state);
      if (turn?.kind === 'typed-again') state.takeBackTypedAgain();
      else if (turn?.kind === 'ballot') void state.takeBackBallot(turn.roundId);
      else if (turn?.kind === 'step') void state.undo();
      else if (turn) {
        // An undo changes a result that the room may have seen.
        state.ask({ kind: 'undo-closed', roundId: turn.roundId, entryId: turn.entryId });
      }
    },
  },
  {
    id: 'redo',
    group: 'round',
    keys: ['Ctrl+y', 'Ctrl+Shift+z'],
    whileTyping: true,
    leftToEdits: true,
    label: (words) => words.undo.redo,
    isAvailable: (state) => turnForward(state) !== null,
    run: (state) => {
      const turn = turnForward(state);
      if (turn?.kind === 'typed-again') state.redoTypedAgain();
      else if (turn?.kind === 'ballot') void state.redoBallot(turn.roundId);
      else if (turn?.kind === 'step') void state.redo();
      else if (turn) state.ask({ kind: 'redo-closed', roundId: turn.roundId });
    },
  },
] as const satisfies readonly Command[];
