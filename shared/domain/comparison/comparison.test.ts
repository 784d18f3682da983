/** Before and after, against figures worked out by hand and in exact arithmetic. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from './comparison';
import type { ChoiceResult } from '../kinds/choice/choice-types';
import type { ScaleResult } from '../kinds/scale/scale-types';
import { choicePollOf, scalePollOf } from '../testing/builders';
import {
  choiceResultOf,
  differenceByHand,
  handsResultOf,
  scaleResultOf,
} from '../testing/kinds/results';

const poll = choicePollOf(['a', 'b', 'c']);
const scale = scalePollOf(['s', 't'], 4);

function comparedChoices(before: ChoiceResult, after: ChoiceResult) {
  const comparison = compareResults(before, after);
  if (comparison.kind !== 'choice') throw new Error('Two choices are compared as choices.');
  return comparison;
}

function comparedScales(before: ScaleResult, after: ScaleResult) {
  const comparison = compareResults(before, after);
  if (comparison.kind !== 'scale') throw new Error('Two results of one scale are compared.');
  return comparison;
}

describe('two choices', () => {
  it('are told option by option, by rank after, with points and places won', () => {
    const { rows } = comparedChoices(
      choiceResultOf(poll, [10, 20, 5], 40),
      choiceResultOf(poll, [30, 18, 18], 40),
    );
    expect(
      rows.map(({ option, before, after, points, rankShift }) => [
        option.id,
        [before?.votes, before?.percent, before?.rank],
        [after?.votes, after?.percent, after?.rank],
        points,
        rankShift,
      ]),
    ).toEqual([
      ['a', [10, 25, 2], [30, 75, 1], 50, 1],
      ['b', [20, 50, 1], [18, 45, 2], -5, -1],
      ['c', [5, 13, 3], [18, 45, 2], 32, 1], // 12.5 is shown as 13
    ]);
  });

  it('differ by the percentages that are shown, so that the three figures add up', () => {
    const { rows } = comparedChoices(
      choiceResultOf(poll, [1, 1, 1], 8),
      choiceResultOf(poll, [9, 8, 9], 67, 67),
    );
    // 1/8 is shown as 13, 9/67 (13.43) as 13, 8/67 (11.94) as 12.
    expect(rows.map(({ option, points }) => [option.id, points])).toEqual([
      ['a', 0],
      ['c', 0],
      ['b', -1],
    ]);
  });

  it('round an exact half away from zero, up as down, and have no minus zero', () => {
    const points = (before: number, after: number) =>
      comparedChoices(
        choiceResultOf(poll, [before], 200, 200),
        choiceResultOf(poll, [after], 200, 200),
      ).rows.find(({ option }) => option.id === 'a')?.points;
    expect([points(10, 11), points(11, 10), points(10, 13), points(13, 10)]).toEqual([
      1, -1, 2, -2,
    ]);
    expect(points(10, 10)).toBe(0);
    const almost = comparedChoices(
      choiceResultOf(poll, [1], 999, 999),
      choiceResultOf(poll, [0], 999, 999),
    );
    expect(almost.rows[0]?.points).toBe(0);
  });

  it('have no points where a base is empty, and no places won where nobody voted', () => {
    const { rows } = comparedChoices(
      choiceResultOf(poll, [], 0),
      choiceResultOf(poll, [30, 18, 6], 40),
    );
    expect(rows.map(({ points, rankShift }) => [points, rankShift])).toEqual(
      Array(3).fill([null, null]),
    );
  });

  it('have no points where one is of those who voted and the other of all present', () => {
    const { rows, differences } = comparedChoices(
      choiceResultOf(poll, [10, 20, 5], 40),
      handsResultOf(poll, [20, 10, 5]),
    );
    expect(rows.map(({ option, points, rankShift }) => [option.id, points, rankShift])).toEqual([
      ['a', null, 1],
      ['b', null, -1],
      ['c', null, 0],
    ]);
    expect(differences.map(({ kind }) => kind)).toContain('base-kind');
  });

  it('keep options that stand in one only: new ones by rank, gone ones last', () => {
    const { rows } = comparedChoices(
      choiceResultOf(choicePollOf(['a', 'b', 'c']), [1, 9, 4], 10),
      choiceResultOf(choicePollOf(['c', 'd']), [3, 5], 10),
    );
    expect(
      rows.map(({ option, before, after, points, rankShift }) => [
        option.id,
        before?.rank ?? null,
        after?.rank ?? null,
        points,
        rankShift,
      ]),
    ).toEqual([
      ['d', null, 1, null, null],
      ['c', 2, 2, -10, 0],
      ['b', 1, null, null, null],
      ['a', 3, null, null, null],
    ]);
  });

  const votesOf = (people: number) =>
    fc.array(fc.nat({ max: people }), { minLength: 3, maxLength: 3 });
  const collections = fc
    .integer({ min: 1, max: 999 })
    .chain((people) => fc.record({ people: fc.constant(people), votes: votesOf(people) }));

  it('agree with exact arithmetic, and turn around with the two', () => {
    fc.assert(
      fc.property(collections, collections, (first, second) => {
        const [before, after] = [first, second].map(({ people, votes }) =>
          choiceResultOf(poll, votes, people, people),
        ) as [ChoiceResult, ChoiceResult];
        const forth = comparedChoices(before, after).rows;
        const back = comparedChoices(after, before).rows;
        expect(forth.length).toBe(3);
        for (const [index, id] of ['a', 'b', 'c'].entries()) {
          const [then, now] = [first.votes[index] ?? 0, second.votes[index] ?? 0];
          const row = forth.find(({ option }) => option.id === id);
          const reverse = back.find(({ option }) => option.id === id);
          const percent = (votes: number, people: number) =>
            differenceByHand([votes, people], [0, 1], 100);
          const points = percent(now, second.people) - percent(then, first.people);
          expect(row?.points).toBe(points);
          expect(reverse?.points).toBe(points === 0 ? 0 : -points);
          const rank = (votes: readonly number[], own: number) =>
            1 + votes.filter((other) => other > own).length;
          const hasVotes = [first, second].every(({ votes }) => votes.some((own) => own > 0));
          const shift = rank(first.votes, then) - rank(second.votes, now);
          expect(row?.rankShift).toBe(hasVotes ? shift : null);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('two results of one scale', () => {
  it('are told statement by statement, each with its own n, distribution and shift of the mean', () => {
    const { rows } = comparedScales(
      scaleResultOf(
        scale,
        [
          [4, 3, 2, 1, 5],
          [0, 0, 0, 0, 9],
        ],
        15,
      ),
      scaleResultOf(
        scale,
        [
          [1, 2, 3, 4, 0],
          [1, 0, 0, 1, 0],
        ],
        12,
      ),
    );
    const [first, second] = rows;
    expect(first?.before?.distribution.map(({ percent }) => percent)).toEqual([40, 30, 20, 10]);
    expect(first?.after?.distribution.map(({ percent }) => percent)).toEqual([10, 20, 30, 40]);
    expect([first?.before?.statistics.mean, first?.after?.statistics.mean]).toEqual([2, 3]);
    expect([first?.before?.statistics.n, first?.after?.statistics.n]).toEqual([10, 10]);
    expect(first?.shift).toBe(1);
    expect([second?.before?.statistics.n, second?.after?.statistics.n]).toEqual([0, 2]);
    expect(second?.shift).toBeNull();
  });

  it('shift by the means that are shown: 2.25 and 2.34 are both 2.3, so the shift is 0', () => {
    const { rows } = comparedScales(
      scaleResultOf(scale, [[1, 1, 2, 0]], 4),
      scaleResultOf(scale, [[19, 28, 53, 0]], 100, 100),
    );
    expect([rows[0]?.before?.statistics.mean, rows[0]?.after?.statistics.mean]).toEqual([
      2.25, 2.34,
    ]);
    expect(rows[0]?.shift).toBe(0);
  });

  it('keep statements that stand in one only', () => {
    const { rows } = comparedScales(
      scaleResultOf(scalePollOf(['s', 't']), [[1], [1]], 5),
      scaleResultOf(scalePollOf(['t', 'u']), [[1], [1]], 5),
    );
    expect(
      rows.map(({ statement, before, after, shift }) => [
        statement.id,
        before !== null,
        after !== null,
        shift,
      ]),
    ).toEqual([
      ['t', true, true, 0],
      ['u', false, true, null],
      ['s', true, false, null],
    ]);
  });

  it('agree with exact arithmetic', () => {
    const answers = fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 4 });
    const ofHand = (counts: readonly number[]): readonly [number, number] => [
      counts.reduce((total, count, index) => total + count * (index + 1), 0),
      counts.reduce((total, count) => total + count, 0),
    ];
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const [row] = comparedScales(
          scaleResultOf(scale, [before], 240, 240),
          scaleResultOf(scale, [after], 240, 240),
        ).rows;
        const [then, now] = [ofHand(before), ofHand(after)];
        const isEmpty = then[1] === 0 || now[1] === 0;
        const tenths = (answers: readonly [number, number]) =>
          differenceByHand(answers, [0, 1], 10);
        expect(row?.shift).toBe(isEmpty ? null : (tenths(now) - tenths(then)) / 10);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what can not be compared', () => {
  it('is a choice and a scale', () => {
    const [choice, degrees] = [choiceResultOf(poll, [1], 5), scaleResultOf(scale, [[1]], 5)];
    expect(compareResults(choice, degrees)).toMatchObject({
      kind: 'incomparable',
      differences: expect.arrayContaining([
        { kind: 'poll-kind', before: 'choice', after: 'scale' },
      ]) as unknown,
    });
  });

  it('is two scales of other steps or other words, with the reason', () => {
    const [four, five] = [scalePollOf(['s'], 4), scalePollOf(['s'], 5)];
    const steps = [...four.scale.steps].reverse().map(({ label }, i) => ({ value: i + 1, label }));
    const turned = { ...four, scale: { ...four.scale, steps } };
    const results = [four, five, turned].map((own) => scaleResultOf(own, [[1, 2]], 5));
    const kinds = results.map((result) => {
      const { kind, differences } = compareResults(results[0] ?? result, result);
      return [kind, differences.some((difference) => difference.kind === 'scale')];
    });
    expect(kinds).toEqual([
      ['scale', false],
      ['incomparable', true],
      ['incomparable', true],
    ]);
  });
});
