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
    expect(isReleased(reading, roundsIn(states), [])).toBe(released);
    expect(unrevealedPolls(reading, roundsIn(states), [])).toEqual(released ? [] : [poll.id]);
  });

  it('wait for each of the polls', () => {
    const another = { ...choicePollOf(['c']), id: 'another-poll' };
    const rounds = [...roundsIn(['revealed']), ...roundsIn(['ready'], another)];
    expect(unrevealedPolls(reading, rounds, [])).toEqual(['another-poll']);
    expect(isReleased(reading, rounds, [])).toBe(false);
  });

  it('don’t wait for a poll that the workshop does not have', () => {
    expect(isReleased(reading, [], [])).toBe(true);
  });
});

describe('lines that wait for a vote of which there is a copy', () => {
  const asking = (id: string, ...options: readonly string[]) => {
    const own = choicePollOf(['x', 'y'], { id });
    const titled = own.options.map((option, at) => ({
      ...option,
      title: textOf(options[at] ?? ''),
    }));
    return { ...own, options: titled };
  };
  const copy = asking('copy', 'Noget andet', ' tag\u00a0ansvar ');
  const other = asking('other', 'Noget andet', 'Tag ansvar for det');

  it('wait for the copy too, whatever became of the first one', () => {
    const rounds = [...roundsIn(['revealed']), ...roundsIn(['ready'], copy)];
    expect(unrevealedPolls(reading, rounds, [poll, copy])).toEqual(['copy']);
    expect(unrevealedPolls(reading, roundsIn(['ready'], copy), [copy])).toEqual(['copy']);
    expect(isReleased(reading, roundsIn(['revealed'], copy), [copy])).toBe(true);
  });

  it('don’t wait for a vote on something else', () => {
    expect(isReleased(reading, roundsIn(['ready'], other), [other])).toBe(true);
  });

  it('wait for none where they never waited: an agenda may show what will be asked', () => {
    const free = { ...reading, waitsFor: [] };
    expect(isReleased(free, roundsIn(['ready'], copy), [copy])).toBe(true);
  });
});

it('releases only items with lines', () => {
  expect(isReleased({ ...item, lines: [] }, [], [])).toBe(false);
  for (const kind of Object.keys(AGENDA_ITEMS) as AgendaItemKind[]) {
    expect(isReleased(newItem(kind, { id: 'new', title: textOf('') }), [], [])).toBe(false);
  }
});
