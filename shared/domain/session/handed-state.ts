/** Whether the themes that were handed to the tables are still what the room voted for, as far as it has seen that. */
import { sightOf } from '../result/sight';
import type { AgendaItem } from '../workshop/agenda-item';
import type { HandedThemes } from '../workshop/handed-themes';
import type { Session } from './session';

/**
 * `reset`: the vote was reset, or is gone. `hidden`: its result is not shown any more, or not the whole of it again. Only `current` themes may be
 * shown to the room.
 */
export type HandedState = 'none' | 'current' | 'reset' | 'hidden';

/** The votes that say what the room has seen. */
export type Votes = Pick<Session, 'rounds' | 'entries' | 'ballots'>;

/** The themes that were handed out at the item; null if none were. */
export function handedAt(item: AgendaItem): HandedThemes | null {
  return 'handed' in item ? item.handed : null;
}

export function handedState(item: AgendaItem, { rounds, entries, ballots }: Votes): HandedState {
  const handed = handedAt(item);
  if (!handed) return 'none';
  const round = rounds.find(({ id }) => id === handed.roundId);
  if (round?.voteId !== handed.voteId) return 'reset';
  const sight = sightOf(round, entries, ballots);
  // Themes of a result that was corrected since were seen as the top ones all the same.
  return sight === 'whole' || sight === 'outdated' ? 'current' : 'hidden';
}
