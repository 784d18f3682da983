/** The Borda count against another way to the same number: an option gets a point for each other option that a ballot puts behind it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../ballot/ballot';
import { ballotOf, ballots, BLANK, marked, SPOILED } from '../../testing/ballots';
import { rankingPolls } from '../../testing/arbitraries';
import { frozenOf, rankingPollOf, roundOf } from '../../testing/builders';
import { resultOf } from '../../result/result';
import { revealSteps } from '../../result/reveal';
import type { RankingPoll } from './ranking-poll';

function resultFor(poll: RankingPoll, cast: readonly Ballot[]) {
  const round = roundOf(poll, 'ballot', { frozen: frozenOf(poll, { present: 60 }) });
  const result = resultOf(round, [], cast);
  if (result?.kind !== 'ranking') throw new Error('A ranking has a ranking’s result.');
  return result;
}

/** A ballot with these options, the first one in first place. */
const order = (ids: string, at = 0) =>
  ballotOf(`b${at}`, marked(...Array.from(ids).map((id, place) => `${id}/${place + 1}`)));

const cast = (...orders: readonly string[]) => orders.map(order);

describe('the result', () => {
  it('is what comparing the options two by two gives', () => {
    const cases = rankingPolls().chain((poll) => fc.tuple(fc.constant(poll), ballots(poll)));
    fc.assert(
      fc.property(cases, ([poll, all]) => {
        const result = resultFor(poll, all);
        const ids = poll.options.map(({ id }) => id);
        // The order of each ballot, read off its marks.
        const orders = all
          .filter(({ marks }) => marks.length > 0)
          .map(({ marks }) => [...marks].sort(byPlace).map((mark) => mark.split('/')[0] ?? ''));
        expect(result.n).toBe(orders.length);
        const wins = (one: string) =>
          orders.flatMap((own) => ids.filter((id) => own.indexOf(one) < own.indexOf(id))).length;
        for (const { option, points, mean, backers, rank, isTop } of result.scored) {
          expect(points).toBe(wins(option.id));
          expect(backers).toBe(orders.filter(([first]) => first === option.id).length);
          const placed = orders.map((own) => own.indexOf(option.id) + 1);
          const sum = placed.reduce((total, place) => total + place, 0);
          if (orders.length === 0) expect(mean).toBeNull();
          else expect((mean ?? 0) * orders.length).toBeCloseTo(sum, 9);
          expect(rank).toBe(1 + ids.filter((id) => wins(id) > points).length);
          expect(isTop).toBe(rank <= 3 && points > 0);
        }
        expect(result.scored.map(({ option }) => option.id).sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('is worked out by hand for five ballots on three options', () => {
    const result = resultFor(rankingPollOf(['a', 'b', 'c']), [
      ...cast('abc', 'acb', 'bac', 'cba'),
      ballotOf('blank', BLANK),
      ballotOf('spoiled', SPOILED),
    ]);
    // a: 2 + 2 + 1 + 0; b: 1 + 0 + 2 + 1; c: 0 + 1 + 0 + 2.
    expect(
      result.scored.map(({ option, ...own }) => [option.id, own.points, own.mean, own.backers]),
    ).toEqual([
      ['a', 5, 1.75, 2],
      ['b', 4, 2, 1],
      ['c', 3, 2.25, 1],
    ]);
    expect([result.n, result.voters, result.sources.blankBallots]).toEqual([4, 5, 1]);
    expect(result.sources.spoiledBallots).toBe(1);
  });

  it('shares places where points are equal, and shows the tied together', () => {
    const result = resultFor(rankingPollOf(['a', 'b', 'c', 'd']), cast('abcd', 'badc'));
    expect(result.scored.map(({ option, rank }) => [option.id, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 3],
    ]);
    expect(revealSteps(result)).toEqual([
      { kind: 'place', rank: 3 },
      { kind: 'place', rank: 1 },
      { kind: 'all' },
    ]);
  });

  it('has no places where nobody ranked', () => {
    const result = resultFor(rankingPollOf(['a', 'b']), [ballotOf('blank', BLANK)]);
    expect(result.scored.map(({ mean, isTop }) => [mean, isTop])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(revealSteps(result)).toEqual([{ kind: 'all' }]);
  });
});

function byPlace(one: string, other: string): number {
  return Number(one.split('/')[1]) - Number(other.split('/')[1]);
}
