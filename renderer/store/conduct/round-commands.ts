/** The commands on a round: opening, closing, showing, stepping, taking back. */
import { projectedPages } from '../../../shared/audience/build-audience-view';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { isUnfinished } from '../../../shared/domain/second-pass/second-pass';
import type { Round, RoundState } from '../../../shared/domain/round/round';
import { findRound, type Session } from '../../../shared/domain/session/session';
import { unsettledIn } from '../../../shared/domain/tally/unsettled';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';
import { isNewestRound, missingParts, projectedRound } from '../core/selectors';
import { shownPile } from '../ballots/pile-selectors';
import { openingDoubts } from './opening-doubts';
import { askToShow } from './showing';

type Run = (state: AppState, round: Round) => void;

/** A command on the round in view, available in these states. */
function onRound(
  states: readonly RoundState[],
  run: Run,
): Pick<Command, 'isAvailable' | 'run' | 'group'> {
  const find = (state: AppState) => {
    const round = roundOf(state);
    return round && states.includes(round.state) ? round : null;
  };
  return {
    group: 'round',
    isAvailable: (state) => find(state) !== null,
    run: (state) => {
      const round = find(state);
      if (round) run(state, round);
    },
  };
}

/**
 * Steps the result on the projector, wherever in the console the facilitator is, turns the pages of a comparison, a result by role or an
 * agenda item, or goes back from the first page by role to the whole. On a black screen it only ends the black, so that nothing new appears unexpectedly.
 */
function stepProjected(delta: 1 | -1): Pick<Command, 'isAvailable' | 'run' | 'group'> {
  const find = ({ session, isSettling, phase }: AppState): Step | null => {
    if (!session || isSettling || phase !== 'session') return null;
    const step = stepOf(session, delta);
    if (!session.projector.isBlack) return step;
    return step || canStep(session) ? (state) => void state.project({ isBlack: false }) : null;
  };
  return {
    group: 'reveal',
    isAvailable: (state) => find(state) !== null,
    run: (state) => find(state)?.(state),
  };
}

type Step = (state: AppState) => void;

/** Whether the projector shows something that is shown step by step. */
function canStep(session: Session): boolean {
  const { showing } = session.projector;
  if (showing.kind === 'comparison' || showing.kind === 'item') return projectedPages(session) > 1;
  const round =
    showing.kind === 'groups' ? findRound(session, showing.roundId) : projectedRound(session);
  return round?.state === 'revealed';
}

/** The step to the next page or reveal step of what the projector shows; null if there is none. */
function stepOf(session: Session, delta: 1 | -1): Step | null {
  const { showing } = session.projector;
  if (showing.kind === 'comparison' || showing.kind === 'groups' || showing.kind === 'item') {
    const last = projectedPages(session) - 1;
    const page = Math.min(showing.page, last) + delta;
    if (page >= 0 && page <= last) {
      return (state) => void state.project({ showing: { ...showing, page } });
    }
    if (showing.kind !== 'groups' || delta === 1) return null;
    const { roundId } = showing;
    const isRevealed = findRound(session, roundId)?.state === 'revealed';
    return isRevealed
      ? (state) => void state.project({ showing: { kind: 'round', roundId } })
      : null;
  }
  const round = projectedRound(session);
  if (round?.state !== 'revealed') return null;
  const step = round.revealStep + delta;
  const isStep = step >= 0 && step < revealStepCount(session, round.id);
  return isStep ? (state) => void state.moveReveal(round.id, delta) : null;
}

const reveal: Run = (state, round) => {
  const { session } = state;
  const isOpen = session !== null && unsettledIn(round, session.entries).length > 0;
  const isWhole = !session || (missingParts(session, round).count === 0 && !isOpen);
  if (isWhole) askToShow(state, [round.id], 'room', () => void state.revealRound(round.id));
  else state.ask({ kind: 'reveal-missing', roundId: round.id });
};

/** True if a second pass was begun: closing would leave its ballots unchecked. */
const close: Run = (state, round) => {
  const pass = shownPile(state)?.pass;
  const isOpen = pass !== undefined && pass.batches.length > 0;
  const isLeft = state.typedPiles.some(
    (pile) => pile.roundId === round.id && isUnfinished(pile.pass),
  );
  // Closing itself first reports a half-typed ballot.
  if (state.draft === null && (isOpen || isLeft)) {
    state.ask({ kind: 'close-unfinished-pass', roundId: round.id });
  } else void state.closeRound(round.id);
};

/** Asks first where people would vote by other words than the vote's, or by options that they can't tell apart. */
const open: Run = (state, round) => {
  if (state.session && openingDoubts(state.session, round)) {
    state.ask({ kind: 'open-doubtful', roundId: round.id });
  } else void state.openRound(round.id);
};

/** Only if no later round has begun: only one round at a time takes votes. */
function onNewest(command: ReturnType<typeof onRound>): ReturnType<typeof onRound> {
  return {
    ...command,
    isAvailable: (state) => {
      const round = roundOf(state);
      const isNewest = round && state.session && isNewestRound(state.session, round);
      return Boolean(isNewest) && command.isAvailable(state);
    },
  };
}

function settled(command: Pick<Command, 'isAvailable' | 'run' | 'group'>) {
  const isAvailable = (state: AppState) => !state.isSettling && command.isAvailable(state);
  return { ...command, isAvailable };
}

export const ROUND_COMMANDS = [
  {
    id: 'open',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.open,
    ...settled(onNewest(onRound(['ready'], open))),
  },
  {
    id: 'close',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.close,
    ...settled(onRound(['open'], close)),
  },
  {
    id: 'reveal',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.reveal,
    ...settled(onRound(['closed'], reveal)),
  },
  {
    id: 'hide',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.hide,
    ...onRound(['revealed'], (state, round) => void state.hideRound(round.id)),
  },
  {
    id: 'reopen',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.reopen,
    ...onNewest(onRound(['closed'], (state, round) => void state.openRound(round.id))),
  },
  {
    id: 'reset',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.reset,
    ...onRound(['open', 'closed', 'revealed'], (state, round) =>
      state.ask({ kind: 'reset', roundId: round.id }),
    ),
  },
  {
    id: 'next-step',
    keys: ['PageDown'],
    whileTyping: true,
    label: (words) => words.commands.nextStep,
    onlyOnAgenda: true,
    ...stepProjected(1),
  },
  {
    id: 'previous-step',
    keys: ['PageUp'],
    whileTyping: true,
    label: (words) => words.commands.previousStep,
    onlyOnAgenda: true,
    ...stepProjected(-1),
  },
  {
    id: 'show-round',
    keys: ['F5'],
    whileTyping: true,
    label: (words) => words.commands.showRound,
    ...onRound(
      ['open', 'closed', 'revealed'],
      (state, round) =>
        void state.project({ showing: { kind: 'round', roundId: round.id }, isBlack: false }),
    ),
    group: 'screen',
  },
] as const satisfies readonly Command[];
