/** The commands about roles: the next pile of papers, and the result by role on the projector. */
import { wallGroupResults } from '../../../shared/domain/groups/group-results';
import type { Round } from '../../../shared/domain/round/round';
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';
import { pilesOf } from '../ballots/piles';

function pileRound(state: AppState): Round | null {
  const round = roundOf(state);
  return round?.state === 'open' && pilesOf(round).length > 0 ? round : null;
}

/** The round in view, if it has roles and the room has seen its whole result. */
function groupedRound(state: AppState): Round | null {
  const round = roundOf(state);
  const { session } = state;
  if (!round || !session) return null;
  return wallGroupResults(round, session.entries, session.ballots) ? round : null;
}

export const GROUP_COMMANDS = [
  {
    id: 'next-pile',
    group: 'round',
    keys: ['F4'],
    whileTyping: true,
    label: (words) => words.groups.pile.next,
    isAvailable: (state) => pileRound(state) !== null,
    run: (state) => {
      const round = pileRound(state);
      if (round) state.nextPile(round.id);
    },
  },
  {
    id: 'show-groups',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.groups.show,
    isAvailable: (state) => groupedRound(state) !== null,
    run: (state) => {
      const round = groupedRound(state);
      if (!round) return;
      void state.project({
        showing: { kind: 'groups', roundId: round.id, page: 0 },
        isBlack: false,
      });
    },
  },
] as const satisfies readonly Command[];
