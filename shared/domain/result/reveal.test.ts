import { describe, expect, it } from 'vitest';
import { resultOf, type PollResult } from './result';
import { revealSteps } from './reveal';
import { topOptions } from '../kinds/choice/choice-result';
import { choicePollOf, roundOf, scalePollOf, totalsOf } from '../testing/builders';
import type { Poll } from '../poll/poll';

function resultFor(poll: Poll, counts: Record<string, number>): PollResult {
  const result = resultOf(roundOf(poll, 'totals'), [totalsOf(1, 20, counts)], []);
  if (!result) throw new Error('An open round has a result.');
  return result;
}

const choice = choicePollOf(['a', 'b', 'c', 'd', 'e']);

describe('revealSteps', () => {
  it('goes from the third place to the first, then shows all', () => {
    expect(revealSteps(resultFor(choice, { a: 3, b: 9, c: 5, d: 1 }))).toEqual([
      { kind: 'place', rank: 3 },
      { kind: 'place', rank: 2 },
      { kind: 'place', rank: 1 },
      { kind: 'all' },
    ]);
  });

  it.each([
    { votes: { a: 9, b: 5, c: 5, d: 1 }, ranks: [2, 1] },
    { votes: { a: 9, b: 9, c: 5, d: 5, e: 1 }, ranks: [3, 1] },
    { votes: { a: 9, b: 9, c: 9, d: 9 }, ranks: [1] },
    { votes: { a: 9 }, ranks: [1] },
    { votes: {}, ranks: [] },
  ])('shows tied options together: $votes takes the places $ranks', ({ votes, ranks }) => {
    expect(revealSteps(resultFor(choice, votes))).toEqual([
      ...ranks.map((rank) => ({ kind: 'place', rank })),
      { kind: 'all' },
    ]);
  });

  it('goes through a scale in the order of the poll, whatever was answered, then shows all', () => {
    const poll = scalePollOf(['s', 't']);
    expect(revealSteps(resultFor(poll, { 's/4': 5, 't/1': 5 }))).toEqual([
      { kind: 'statement', index: 0 },
      { kind: 'statement', index: 1 },
      { kind: 'all' },
    ]);
  });
});

describe('topOptions', () => {
  it('lists the top three by rank, with everyone tied with the third', () => {
    const result = resultFor(choice, { a: 3, b: 9, c: 5, d: 3, e: 2 });
    if (result.kind !== 'choice' || result.majority) {
      throw new Error('A choice poll gives a choice result.');
    }
    expect(topOptions(result).map(({ option }) => option.id)).toEqual(['b', 'c', 'a', 'd']);
  });
});
