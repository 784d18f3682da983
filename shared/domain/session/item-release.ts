/** Whether the lines of an agenda item may be shown to the room yet. */
import { asRead } from '../poll/alike';
import { rowsOf } from '../poll/cell';
import type { Poll } from '../poll/poll';
import type { Round } from '../round/round';
import { canHaveLines, linesOf, type AgendaItem, type LinedItem } from '../workshop/agenda-item';

/**
 * True for an item with lines, once every vote that they would influence is over: of each poll that it waits for and that is in the
 * workshop, a round is revealed, and none is open or waits to be revealed. `polls` are the workshop's.
 */
export function isReleased(
  item: AgendaItem,
  rounds: readonly Round[],
  polls: readonly Poll[],
): boolean {
  return linesOf(item).length > 0 && unrevealedPolls(item, rounds, polls).length === 0;
}

/** The polls that hold the item's lines back, by id: those that the item names, and then those that ask about one of its lines. */
export function unrevealedPolls(
  item: AgendaItem,
  rounds: readonly Round[],
  polls: readonly Poll[],
): readonly string[] {
  if (!canHaveLines(item) || item.waitsFor.length === 0) return [];
  const asking = polls.filter((poll) => asksAboutLines(poll, item)).map(({ id }) => id);
  return [...new Set([...item.waitsFor, ...asking])].filter((pollId) => {
    const states = rounds.filter((round) => round.pollId === pollId).map(({ state }) => state);
    const isUnderWay = states.includes('open') || states.includes('closed');
    return states.length > 0 && (isUnderWay || !states.includes('revealed'));
  });
}

/** True if one of the item's lines stands among what the poll asks about, word for word: in a copy of a named poll, or in a run-off. */
function asksAboutLines(poll: Poll, { lines }: LinedItem): boolean {
  const texts = new Set(lines.map(({ text }) => asRead(text.da)).filter((text) => text !== ''));
  return rowsOf(poll).some(({ wording }) => texts.has(asRead(wording.da)));
}
