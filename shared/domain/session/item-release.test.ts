/** Lines that would influence a vote are not shown before it is over. */
import { describe, expect, it } from 'vitest';
import type { RoundState } from '../round/round';
import { choicePollOf, roundIn, textOf } from '../testing/builders';
import { AGENDA_ITEMS, newItem, type AgendaItemKind } from '../workshop/agenda-item';
import { isReleased, unrevealedPolls } from './item-release';

const poll = choicePollOf(['a', 'b']);
const lines = [{ kind: 'quote', text: textOf('Tag ansvar'), source: null }] as const;
const item = newItem('text', { id: 'top-three', title: textOf('Topscorere') });
const reading = { ...item, lines, waitsFor: [poll.id, 'another-poll'] };

function roundsIn(states: readonly RoundState[], of = poll) {
  return states.map((state, index) => ({ ...roundIn(state, of), id: `r-${of.id}-${index}` }));
}

describe('lines that wait for a vote', () => {
  it.each<[readonly RoundState[], boolean]>([
    [['ready'], false],
    [['open'], false],
    [['closed'], false],
    [['revealed'], true],
    [['revealed', 'open'], false],
    [['revealed', 'closed'], false],
    [['revealed', 'revealed'], true],
    // A second vote that nobody has begun may never come.
    [['revealed', 'ready'], true],
  ])('with rounds that are %j: released %s', (states, released) => {
    expect(isReleased(reading, roundsIn(states))).toBe(released);
    expect(unrevealedPolls(reading, roundsIn(states))).toEqual(released ? [] : [poll.id]);
  });

  it('wait for each of the polls', () => {
    const another = { ...choicePollOf(['c']), id: 'another-poll' };
    const rounds = [...roundsIn(['revealed']), ...roundsIn(['ready'], another)];
    expect(unrevealedPolls(reading, rounds)).toEqual(['another-poll']);
    expect(isReleased(reading, rounds)).toBe(false);
  });

  it('don’t wait for a poll that the workshop does not have', () => {
    expect(isReleased(reading, [])).toBe(true);
  });
});

it('releases only items with lines', () => {
  expect(isReleased({ ...item, lines: [] }, [])).toBe(false);
  for (const kind of Object.keys(AGENDA_ITEMS) as AgendaItemKind[]) {
    expect(isReleased(newItem(kind, { id: 'new', title: textOf('') }), [])).toBe(false);
  }
});
