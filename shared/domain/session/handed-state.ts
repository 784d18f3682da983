/** Whether the themes that were handed to the tables are still what the room voted for. */
import type { Round } from '../round/round';
import type { AgendaItem } from '../workshop/agenda-item';
import type { HandedThemes } from '../workshop/handed-themes';

/** `reset`: the vote was reset, or is gone. `hidden`: its result is not shown any more. Only `current` themes may be shown to the room. */
export type HandedState = 'none' | 'current' | 'reset' | 'hidden';

/** The themes that were handed out at the item; null if none were. */
export function handedAt(item: AgendaItem): HandedThemes | null {
  return 'handed' in item ? item.handed : null;
}

export function handedState(item: AgendaItem, rounds: readonly Round[]): HandedState {
  const handed = handedAt(item);
  if (!handed) return 'none';
  const round = rounds.find(({ id }) => id === handed.roundId);
  if (round?.voteId !== handed.voteId) return 'reset';
  return round.state === 'revealed' ? 'current' : 'hidden';
}
