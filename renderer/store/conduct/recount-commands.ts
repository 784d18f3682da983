/** The commands that check a closed round. */
import { readRecount } from '../../../shared/domain/recount/recount-log';
import { drawableTables } from '../../../shared/domain/recording/recounting';
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';

/** The round in which tables can be drawn; null if there is nothing to count again. */
function drawableRound(state: AppState): Round | null {
  const round = roundOf(state);
  const isDrawable = round && state.session && drawableTables(round, state.session).length > 0;
  return isDrawable ? round : null;
}

export const RECOUNT_COMMANDS = [
  {
    id: 'recount',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.recount.draw(3),
    isAvailable: (state) => drawableRound(state) !== null,
    run: (state) => {
      const round = drawableRound(state);
      if (!round || !state.session) return;
      const { draw } = readRecount(round, state.session.entries);
      // Asks first: nobody should draw again until the tables suit them.
      if (draw) state.ask({ kind: 'recount-again', roundId: round.id });
      else void state.drawRecount(round.id);
    },
  },
] as const satisfies readonly Command[];
