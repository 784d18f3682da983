/** The command that records an obvious majority by hands. */
import { canHaveMajority } from '../../../shared/domain/recording/majority';
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';

function handsRound(state: AppState): Round | null {
  const round = roundOf(state);
  return round && canHaveMajority(round) ? round : null;
}

export const MAJORITY_COMMANDS = [
  {
    id: 'majority',
    group: 'round',
    keys: ['Ctrl+j'],
    whileTyping: true,
    label: (words) => words.majority.open,
    isAvailable: (state) => handsRound(state) !== null,
    run: (state) => {
      const round = handsRound(state);
      if (round) state.openDialog({ kind: 'majority', roundId: round.id });
    },
  },
] as const satisfies readonly Command[];
