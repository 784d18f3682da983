/** Whether the lines of an agenda item may be shown to the room yet. */
import type { Round } from '../round/round';
import { canHaveLines, type AgendaItem, type LinedItem } from '../workshop/agenda-item';

/**
 * True for an item with lines, once every vote that they would influence is over: of each poll that it waits for and that is in the
 * workshop, a round is revealed, and none is open or waits to be revealed.
 */
export function isReleased(item: AgendaItem, rounds: readonly Round[]): item is LinedItem {
  if (!canHaveLines(item) || item.lines.length === 0) return false;
  return unrevealedPolls(item, rounds).length === 0;
}

/** The polls that hold the item's lines back, by id, in the order in which the item names them. */
export function unrevealedPolls(item: AgendaItem, rounds: readonly Round[]): readonly string[] {
  if (!canHaveLines(item)) return [];
  return item.waitsFor.filter((pollId) => {
    const states = rounds.filter((round) => round.pollId === pollId).map(({ state }) => state);
    const isUnderWay = states.includes('open') || states.includes('closed');
    return states.length > 0 && (isUnderWay || !states.includes('revealed'));
  });
}
