/** The commands that make rounds and polls, and that compare rounds. */
import { beforeAfter } from '../../../shared/domain/comparison/before-after';
import type { Round } from '../../../shared/domain/round/round';
import { runOffChoices } from '../../../shared/domain/conduct/run-off';
import type { AppState } from '../core/app-state';
import { inSession, roundOf, type Command } from '../core/command';
import { isNewestRound, outdatedRound, roundInView } from '../core/selectors';
import { runOffSource } from './run-off-source';
import { askToShow } from './showing';

function overRound(state: AppState): Round | null {
  const round = roundOf(state);
  return round?.state === 'closed' || round?.state === 'revealed' ? round : null;
}

/** The round that a new round of the same poll can follow: only the newest. */
function lastRound(state: AppState): Round | null {
  const round = overRound(state);
  return round && state.session && isNewestRound(state.session, round) ? round : null;
}

/** The round that a run-off can follow; null if no run-off makes sense. */
function runOffRound(state: AppState): Round | null {
  const round = overRound(state);
  const { session } = state;
  const result = round && session ? runOffSource(round, session) : null;
  return result && runOffChoices(result).length > 0 ? round : null;
}

function pairOf(state: AppState) {
  const round = roundOf(state);
  const pair = state.session && round ? beforeAfter(state.session, round.pollId) : null;
  return pair?.kind === 'comparable' ? pair : null;
}

export const POLL_COMMANDS = [
  {
    id: 'new-round',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.newRound,
    isAvailable: (state) => lastRound(state) !== null,
    run: (state) => {
      const round = lastRound(state);
      if (round) void state.addRound(round.id);
    },
  },
  {
    id: 'run-off',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.runOff,
    isAvailable: (state) => runOffRound(state) !== null,
    run: (state) => {
      const round = runOffRound(state);
      if (round) state.openDialog({ kind: 'run-off', roundId: round.id });
    },
  },
  {
    id: 'quick-poll',
    group: 'round',
    keys: ['F2'],
    whileTyping: true,
    label: (words) => words.commands.quickPoll,
    isAvailable: inSession,
    // It goes on to the agenda with the new poll.
    run: (state) => void state.leaveCodes(() => state.openDialog({ kind: 'quick-poll' })),
  },
  {
    id: 'show-corrected',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.showCorrected,
    isAvailable: (state) =>
      state.session !== null && outdatedRound(state.session, roundInView(state)) !== null,
    run: (state) => {
      const round = state.session && outdatedRound(state.session, roundInView(state));
      if (!round) return;
      askToShow(state, [round.id], 'room', () => void state.showCorrected(round.id));
    },
  },
  {
    id: 'show-comparison',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.showComparison,
    isAvailable: (state) => pairOf(state) !== null,
    run: (state) => {
      const pair = pairOf(state);
      if (!pair) return;
      const { before, after } = pair;
      void state.project({
        showing: { kind: 'comparison', before: before.id, after: after.id, page: 0 },
        isBlack: false,
      });
    },
  },
] as const satisfies readonly Command[];
