/** The command that turns the facilitator's window into a ballot box. */
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';

/** The round that can be voted on in the box now; null if there is none, or while a ballot is half typed. */
function boxRound(state: AppState): Round | null {
  const round = roundOf(state);
  const isOpen = round?.state === 'open' && round.method === 'ballot';
  return isOpen && state.draft === null ? round : null;
}

export const BALLOT_BOX_COMMANDS = [
  {
    id: 'ballot-box',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.ballotBox.command,
    isAvailable: (state) => boxRound(state) !== null,
    run: (state) => {
      const round = boxRound(state);
      if (round) state.openDialog({ kind: 'ballot-box', roundId: round.id });
    },
  },
] as const satisfies readonly Command[];
