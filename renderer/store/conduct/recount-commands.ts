/** The commands that check a closed round. */
import { readRecount } from '../../../shared/domain/recount/recount-log';
import {
  canDrawAll,
  canDrawSome,
  drawableTables,
} from '../../../shared/domain/recording/recounting';
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';

/** The round in which tables can be drawn; null if there is nothing to count again. */
function drawableRound(state: AppState): Round | null {
  const round = roundOf(state);
  const isDrawable = round && state.session && drawableTables(round, state.session).length > 0;
  return isDrawable ? round : null;
}

function canDraw(state: AppState): boolean {
  const round = drawableRound(state);
  return round !== null && state.session !== null && canDrawSome(round, state.session);
}

export const RECOUNT_COMMANDS = [
  {
    id: 'recount',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.recountPlan.commands.lot,
    isAvailable: canDraw,
    run: (state) => {
      const round = drawableRound(state);
      if (!round || !state.session) return;
      const { draw } = readRecount(round, state.session.entries);
      // Asks first: nobody should draw again until the tables suit them.
      if (draw) state.ask({ kind: 'recount-again', roundId: round.id });
      else void state.drawRecount(round.id, { kind: 'lot' });
    },
  },
  {
    id: 'recount-dice',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.recountPlan.commands.dice,
    isAvailable: canDraw,
    run: (state) => {
      const round = drawableRound(state);
      if (round) state.openDialog({ kind: 'recount-dice', roundId: round.id });
    },
  },
  {
    id: 'recount-all',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.recountPlan.commands.all,
    isAvailable: (state) => {
      const round = drawableRound(state);
      return round !== null && state.session !== null && canDrawAll(round, state.session);
    },
    run: (state) => {
      const round = drawableRound(state);
      // Nothing is lost: what was counted again stays counted.
      if (round) void state.drawRecount(round.id, { kind: 'all' });
    },
  },
] as const satisfies readonly Command[];
