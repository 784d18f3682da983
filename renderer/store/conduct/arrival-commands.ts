/** The commands by which tables see that their slips arrived: the list for the wall, and one table at the desk. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';

declare module '../core/question' {
  interface Dialogs {
    /** Only one table's own numbers, read to it at the desk. */
    'one-table': { readonly roundId: string };
  }
}

/** The round in view while its printed slips are collected or have been; the practice question has none on paper. */
function slipRound(state: AppState): Round | null {
  const round = roundOf(state);
  const isCounting = round?.state === 'open' || round?.state === 'closed';
  const isOnPaper = round?.method === 'table-slip' && round.pollId !== PRACTICE_POLL_ID;
  return isCounting && isOnPaper && tablesOf(round) > 0 ? round : null;
}

/** The round in view once it was opened, where tables hand something in. */
function tableRound(state: AppState): Round | null {
  const round = roundOf(state);
  const isByTable = round?.method === 'table-slip' || round?.method === 'table-answer';
  return isByTable && tablesOf(round) > 0 ? round : null;
}

function tablesOf({ frozen }: Round): number {
  return frozen?.tables.length ?? 0;
}

export const ARRIVAL_COMMANDS = [
  {
    id: 'show-arrivals',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.arrivals.show,
    isAvailable: (state) => slipRound(state) !== null,
    run: (state) => {
      const round = slipRound(state);
      if (!round) return;
      void state.project({ showing: { kind: 'arrivals', roundId: round.id }, isBlack: false });
    },
  },
  {
    id: 'one-table',
    group: 'round',
    keys: [],
    whileTyping: false,
    label: (words) => words.arrivals.desk.open,
    isAvailable: (state) => tableRound(state) !== null,
    run: (state) => {
      const round = tableRound(state);
      if (round) state.openDialog({ kind: 'one-table', roundId: round.id });
    },
  },
] as const satisfies readonly Command[];
