import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoicePoll } from '../kinds/choice/choice-poll';
import { resultOf } from './result';
import type { CountedChoice } from '../kinds/choice/choice-types';
import { choicePolls, logs } from '../testing/arbitraries';
import { choicePollOf, frozenOf, handsOf, roundOf, slipOf, totalsOf } from '../testing/builders';
import { dividedHalfUp, tallyByHand } from '../testing/reference';

/** The result of totals typed for `voters` people out of 40 present. */
function resultOfTotals(
  votes: readonly number[],
  voters = 20,
  overrides: Partial<ChoicePoll> = {},
): CountedChoice {
  const ids = votes.map((_, index) => `o${index}`);
  const poll = choicePollOf(ids, overrides);
  const counts = Object.fromEntries(votes.map((count, index) => [`o${index}`, count]));
  const round = roundOf(poll, 'totals', { frozen: frozenOf(poll, { present: 40 }) });
  return asChoice(resultOf(round, [totalsOf(1, voters, counts)], []));
}

function asChoice(result: ReturnType<typeof resultOf>): CountedChoice {
  if (result?.kind !== 'choice' || result.majority) {
    throw new Error('A choice poll gives a choice result.');
  }
  return result;
}

function topOf(votes: readonly number[]): readonly number[] {
  return resultOfTotals(votes).ranked.flatMap((item) => (item.isTop ? [item.index] : []));
}

describe('the result of a choice', () => {
  it('is not there before the round is opened', () => {
    const round = roundOf(choicePollOf(['a']), 'totals', { state: 'ready', frozen: null });
    expect(resultOf(round, [totalsOf(1, 5, { a: 5 })], [])).toBeNull();
  });

  it('orders by rank, and tied options as the poll does', () => {
    const { ranked, marks } = resultOfTotals([3, 9, 7, 0, 7]);
    expect(ranked.map(({ index, votes, rank }) => [index, votes, rank])).toEqual([
      [1, 9, 1],
      [2, 7, 2],
      [4, 7, 2],
      [0, 3, 4],
      [3, 0, 5],
    ]);
    expect(ranked.map(({ option }) => option.id)).toEqual(['o1', 'o2', 'o4', 'o0', 'o3']);
    expect(marks).toBe(26);
  });

  it('takes percentages of people who voted, blank slips included, never of marks', () => {
    const { base, ranked } = resultOfTotals([10, 10, 5], 40);
    expect(base).toEqual({ kind: 'voters', people: 40 });
    expect(ranked.map(({ percent }) => percent)).toEqual([25, 25, 13]);
  });

  it('takes percentages of all present where the poll says so', () => {
    const { base, ranked, voters } = resultOfTotals([10, 5, 1], 20, { baseKind: 'present' });
    expect(base).toEqual({ kind: 'present', people: 40 });
    expect(ranked.map(({ percent }) => percent)).toEqual([25, 13, 3]);
    expect(voters).toBe(20);
  });

  it('takes percentages of all present in a show of hands, where nobody knows who voted', () => {
    const poll = choicePollOf(['a', 'b']);
    const round = roundOf(poll, 'hands', { frozen: frozenOf(poll, { present: 40 }) });
    const result = asChoice(resultOf(round, [handsOf(1, 'a', 10)], []));
    expect(result.base).toEqual({ kind: 'present', people: 40 });
    expect(result.voters).toBeNull();
    expect(result.ranked.map(({ percent }) => percent)).toEqual([25, 0]);
  });

  it('shows no percentages, and no winner, before anyone has voted', () => {
    const poll = choicePollOf(['a', 'b']);
    const { ranked, marks } = asChoice(resultOf(roundOf(poll), [], []));
    expect(ranked.map(({ percent, rank, isTop }) => [percent, rank, isTop])).toEqual([
      [null, 1, false],
      [null, 1, false],
    ]);
    expect(marks).toBe(0);
  });

  it('ranks by counts even where the percentages look the same', () => {
    const poll = choicePollOf(['a', 'b']);
    const round = roundOf(poll, 'totals', { frozen: frozenOf(poll, { present: 999 }) });
    const { ranked } = asChoice(resultOf(round, [totalsOf(1, 990, { a: 500, b: 501 })], []));
    expect(ranked.map(({ percent, rank }) => [percent, rank])).toEqual([
      [51, 1],
      [51, 2],
    ]);
  });

  it('says how many slips were confirmed in spite of a failed check', () => {
    const poll = choicePollOf(['a']);
    const log = [slipOf(1, 1, 5, {}, { confirmed: true }), slipOf(2, 2, 5, {})];
    expect(asChoice(resultOf(roundOf(poll), log, [])).confirmedCount).toBe(1);
  });

  it('agrees with votes laid out and counted one by one', () => {
    const given = choicePolls().chain((poll) => fc.tuple(fc.constant(poll), logs(poll)));
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 60 }), ([poll, log], present) => {
        const round = roundOf(poll, 'table-slip', { frozen: frozenOf(poll, { present }) });
        const counted = tallyByHand(round, log);
        const people = poll.baseKind === 'voters' ? (counted.voters ?? NaN) : present;
        const result = asChoice(resultOf(round, log, []));
        expect(result.present).toBe(present);
        expect(result.ranked.length).toBe(poll.options.length);
        for (const { option, votes, percent } of result.ranked) {
          expect(votes).toBe(counted.counts[option.id] ?? 0);
          const share = () => Number(dividedHalfUp(100n * BigInt(votes), BigInt(people)));
          expect(percent).toBe(people === 0 ? null : share());
        }
      }),
    );
  });
});

describe('the top three', () => {
  it.each([
    { votes: [1, 5, 3, 4], top: [1, 3, 2] },
    { votes: [5, 4, 3, 3, 2], top: [0, 1, 2, 3] },
    { votes: [5, 4, 4, 3], top: [0, 1, 2] },
    { votes: [5, 4, 4, 4, 3], top: [0, 1, 2, 3] },
    { votes: [4, 4, 4, 4], top: [0, 1, 2, 3] },
    { votes: [5, 0, 0, 0], top: [0] },
    { votes: [5, 5, 0, 0], top: [0, 1] },
    { votes: [0, 0, 0], top: [] },
  ])('of $votes is $top', ({ votes, top }) => {
    expect(topOf(votes)).toEqual(top);
  });

  it('is everyone with at least as many votes as the third in the queue, never cut inside a tie', () => {
    const votesOf = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(votesOf, (votes) => {
        const third =
          [...votes]
            .sort((a, b) => b - a)
            .slice(0, 3)
            .at(-1) ?? 0;
        const expected = votes.flatMap((own, index) => (own > 0 && own >= third ? [index] : []));
        expect([...topOf(votes)].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
