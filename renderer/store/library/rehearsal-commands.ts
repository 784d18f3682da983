/** The commands of a rehearsal: beginning it, ending it, and letting the simulated room vote. */
import type { AppState } from '../core/app-state';
import { inRealSession, inRehearsal, roundOf, type Command } from '../core/command';
import { openRounds } from '../core/selectors';

function openRound(state: AppState) {
  const round = inRehearsal(state) ? roundOf(state) : null;
  return round?.state === 'open' ? round : null;
}

/** In the menu on rounds, after what every round has. */
export const ROOM_COMMANDS = [
  {
    id: 'simulate-votes',
    group: 'round',
    keys: ['F3'],
    whileTyping: true,
    label: (words) => words.rehearsal.vote,
    isAvailable: (state) => openRound(state) !== null,
    run: (state) => {
      const round = openRound(state);
      if (round) void state.simulateVotes(round.id);
    },
  },
] as const satisfies readonly Command[];

/** In the menu on files, before the way out. */
export const REHEARSAL_COMMANDS = [
  {
    id: 'start-rehearsal',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.rehearsal.start,
    isAvailable: inRealSession,
    run: (state) => {
      const [open] = state.session ? openRounds(state.session) : [];
      if (open) state.ask({ kind: 'rehearse', roundId: open.id });
      else void state.startRehearsal();
    },
  },
  {
    id: 'end-rehearsal',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.rehearsal.end,
    isAvailable: inRehearsal,
    run: (state) => void state.endRehearsal(),
  },
] as const satisfies readonly Command[];
