/** Points that are spread: what a ballot may be, typed and at the box, and the result against points laid out one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentProblem, type BallotContent } from '../../ballot/ballot';
import { NO_BALLOT_TYPED } from '../../ballot/ballot-typing';
import {
  actAtBox,
  actOfBoxKey,
  marksLeft,
  NEW_VOTER,
  type BoxRules,
  type BoxVoter,
} from '../../ballot-box/box-voter';
import { basisDifferences, hasObstacle } from '../../comparison/basis-differences';
import { resultOf } from '../../result/result';
import { allocationPolls } from '../../testing/arbitraries';
import { ballotOf, ballots, BLANK, marked, SPOILED } from '../../testing/ballots';
import { typed } from '../../testing/ballot-keys';
import { allocationPollOf, frozenOf, roundOf } from '../../testing/builders';
import type { AllocationPoll } from './allocation-poll';

const poll = allocationPollOf(['a', 'b', 'c']);
const spread = (a: number, b: number, c: number) => marked(`a/${a}`, `b/${b}`, `c/${c}`);

function resultFor(of: AllocationPoll, cast: Parameters<typeof resultOf>[2]) {
  const result = resultOf(roundOf(of, 'ballot', { frozen: frozenOf(of) }), [], cast);
  if (result?.kind !== 'allocation') throw new Error('An allocation has its own result.');
  return result;
}

describe('a typed ballot', () => {
  it.each<readonly [string, BallotContent]>([
    ['5 3 2 Enter', spread(5, 3, 2)],
    ['+ 0 0 Enter', spread(10, 0, 0)],
    ['0 8 2 Enter', spread(0, 8, 2)],
    ['5 Backspace 4 3 3 Enter', spread(4, 3, 3)],
    ['. Enter', BLANK],
    ['5 - Enter', SPOILED],
  ])('%s is recorded as %o', (keys, content) => {
    expect(typed(poll, keys)).toEqual({ state: NO_BALLOT_TYPED, records: [content] });
  });

  it.each(['5 3 1', '5 3 3', '5 3', '+ + 0', '0 0 0'])(
    'whose points do not add up (%s) asks first, keeps what was typed, and is then spoiled',
    (keys) => {
      const asked = typed(poll, `${keys} Enter`);
      expect([asked.records, asked.state.isAsked]).toEqual([[], true]);
      expect(asked.state.answers).toEqual(typed(poll, keys).state.answers);
      expect(typed(poll, `${keys} Enter Enter`).records).toEqual([SPOILED]);
    },
  );

  it('is refused more points than there are, letters, and any key where the box alone is used', () => {
    expect(typed(allocationPollOf(['a', 'b'], { totalPoints: 5 }), '6').state.refused).toBe('6');
    expect(typed(poll, 'x').state.refused).toBe('x');
    expect(typed(poll, '5 3 2 1').state.refused).toBe('1');
    expect(typed(poll, '5 .').state.refused).toBe('.');
    expect(typed(poll, '. 5').state).toMatchObject({ answers: [null], refused: '5' });
    expect(typed(allocationPollOf(['a', 'b'], { totalPoints: 100 }), '5').state).toMatchObject({
      ...{ answers: [], refused: '5' },
    });
  });
});

describe('a content', () => {
  it.each([
    ['too few points', spread(5, 3, 1)],
    ['too many points', spread(5, 3, 3)],
    ['an option without a number', marked('a/5', 'b/5')],
    ['two numbers for one', marked('a/5', 'a/3', 'b/2')],
    ['no points at all', spread(0, 0, 0)],
  ])('with %s is no ballot', (_, content) => {
    expect(contentProblem(poll, content)).toBe('no-sum');
  });
});

describe('the result', () => {
  it('is what laying out every point in a heap gives', () => {
    const cases = allocationPolls().chain((own) => fc.tuple(fc.constant(own), ballots(own)));
    fc.assert(
      fc.property(cases, ([own, cast]) => {
        const result = resultFor(own, cast);
        const answered = cast.filter(({ marks }) => marks.length > 0);
        expect(result.n).toBe(answered.length);
        const heaps = new Map<string, string[]>(own.options.map(({ id }) => [id, []]));
        for (const { marks } of answered) {
          for (const mark of marks) {
            const [id = '', points] = mark.split('/');
            for (let left = Number(points); left > 0; left -= 1) heaps.get(id)?.push(id);
          }
        }
        const all = [...heaps.values()].flat();
        expect(all).toHaveLength(answered.length * own.totalPoints);
        for (const { option, points, mean, backers, rank } of result.scored) {
          const heap = heaps.get(option.id) ?? [];
          expect(points).toBe(heap.length);
          const higher = [...heaps.values()].filter(({ length }) => length > heap.length);
          expect(rank).toBe(1 + higher.length);
          expect(backers).toBe(
            answered.filter(({ marks }) => !marks.includes(`${option.id}/0`)).length,
          );
          if (answered.length === 0) expect(mean).toBeNull();
          else expect((mean ?? 0) * answered.length).toBeCloseTo(heap.length, 9);
        }
      }),
    );
  });

  it('is worked out by hand, with ties', () => {
    const result = resultFor(poll, [
      ballotOf('1', spread(5, 5, 0)),
      ballotOf('2', spread(4, 4, 2)),
      ballotOf('3', BLANK),
      ballotOf('4', SPOILED),
    ]);
    expect([result.n, result.voters]).toEqual([2, 3]);
    expect(
      result.scored.map(({ option, ...own }) => [option.id, own.rank, own.points, own.mean]),
    ).toEqual([
      ['a', 1, 9, 4.5],
      ['b', 1, 9, 4.5],
      ['c', 3, 2, 1],
    ]);
    expect(result.scored.map(({ backers }) => backers)).toEqual([2, 2, 1]);
  });

  it('of ten points is never set beside one of a hundred', () => {
    const hundred = allocationPollOf(['a', 'b'], { totalPoints: 100 });
    const before = resultFor(poll, [ballotOf('1', spread(5, 5, 0))]);
    const after = resultFor(hundred, [ballotOf('1', marked('a/99', 'b/1'))]);
    expect(hasObstacle(before, after)).toBe(true);
    expect(basisDifferences(before, after)).toContainEqual({
      ...{ kind: 'total-points', before: 10, after: 100 },
    });
  });
});

describe('at the ballot box', () => {
  const rules: BoxRules = { frozen: { poll, roles: [] }, needsCode: false };
  const pressed = (keys: readonly string[], from: BoxVoter = NEW_VOTER): BoxVoter =>
    keys.reduce((voter, key) => {
      const act = actOfBoxKey(rules, voter, key);
      return act ? actAtBox(rules, voter, act) : voter;
    }, from);
  const times = (key: string, count: number) => Array.from({ length: count }, () => key);
  const marksOf = ({ marks }: BoxVoter) => [...marks].sort();

  it('a key gives a point, and Backspace takes it back from the one that was touched last', () => {
    const voter = pressed(['Enter', ...times('1', 6), ...times('2', 3), 'Backspace']);
    expect(marksOf(voter)).toEqual(['a/6', 'b/2', 'c/0']);
    expect(marksLeft(rules, voter)).toBe(2);
    const done = pressed(['3', '3', 'Enter'], voter);
    expect(done.step).toMatchObject({ kind: 'review' });
    expect(pressed(['Enter'], done).step).toEqual({ kind: 'casting' });
  });

  it('nobody gives more than there is: the box says so and takes nothing away', () => {
    const full = pressed(['Enter', ...times('1', 10)]);
    const over = pressed(['2'], full);
    expect(over.step).toMatchObject({ kind: 'allocation', isOver: true });
    expect(marksOf(over)).toEqual(marksOf(full));
  });

  it('nobody goes on with points left', () => {
    const held = pressed(['Enter', '1', 'Enter']);
    expect(held).toMatchObject({ step: { kind: 'allocation', isLacking: true } });
    expect(marksOf(held)).toEqual(['a/1', 'b/0', 'c/0']);
  });

  it('without any point it is blank', () => {
    expect(pressed(['Enter', '1', 'Backspace']).marks).toEqual([]);
    expect(pressed(['Enter', 'Enter', 'Enter', 'Enter']).step).toEqual({ kind: 'casting' });
  });

  it('whatever is pressed, what is cast is a ballot', () => {
    const keys = fc.constantFrom('1', '2', '3', '4', 'Enter', 'Backspace', 'Escape');
    const cells = fc.constantFrom('a/10', 'b/7', 'c/0', 'x');
    fc.assert(
      fc.property(fc.array(fc.oneof(keys, cells), { maxLength: 60 }), (list) => {
        let voter: BoxVoter = NEW_VOTER;
        for (const one of list) {
          voter = /^(?:x|[abc]\/\d+)$/u.test(one)
            ? actAtBox(rules, voter, { kind: 'mark', cell: one })
            : pressed([one], voter);
          if (voter.step.kind !== 'review' && voter.step.kind !== 'casting') continue;
          expect(contentProblem(poll, { marks: voter.marks, isSpoiled: false })).toBeNull();
        }
      }),
    );
  });
});
