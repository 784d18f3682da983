/** The command of the second pass: one key begins, leaves and continues it. */
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';
import { shownPile, typedPile } from './pile-selectors';

/** The pile that can be typed again now, or is being typed again; null if nothing is remembered of it. */
function pileOf(state: AppState) {
  const round = roundOf(state);
  if (round?.state !== 'open' || round.method !== 'ballot') return null;
  return shownPile(state) ?? typedPile(state, round);
}

export const SECOND_PASS_COMMANDS = [
  {
    id: 'second-pass',
    group: 'round',
    keys: ['Ctrl+b'],
    whileTyping: true,
    label: (words) => words.secondPass.command,
    isAvailable: (state) => pileOf(state) !== null,
    run: (state) => {
      const pile = pileOf(state);
      if (shownPile(state)) state.leavePass();
      else if (pile) state.openPass(pile.roundId, pile.pass.origin);
    },
  },
] as const satisfies readonly Command[];
