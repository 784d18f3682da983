/** The second pass as a command: begun, left and gone on with by the same key. */
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';
import { shownPile, typedPile } from './pile-selectors';

/** The pile that can be typed again now, or is; null where nothing is remembered of any. */
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
