/** The slides of a ranking: what a step hides is on no slide of it, and a role too small to show has no number. */
import { describe, expect, it } from 'vitest';
import type { BallotOrigin } from '../../../domain/ballot/ballot';
import { groupResults } from '../../../domain/groups/group-results';
import { basisDifferences, hasObstacle } from '../../../domain/comparison/basis-differences';
import { compareResults } from '../../../domain/comparison/comparison';
import { resultOf } from '../../../domain/result/result';
import { revealSteps } from '../../../domain/result/reveal';
import { ballotOf, BLANK, marked } from '../../../domain/testing/ballots';
import { frozenOf, rankingPollOf, roleOf, roundOf } from '../../../domain/testing/builders';
import { buildComparisonSlide } from '../../build-comparison-slide';
import { buildGroupSlide } from '../../build-group-slide';
import { revealSlide } from '../../build-round-slides';

const poll = rankingPollOf(['a', 'b', 'c', 'd', 'e']);
const roles = [roleOf('boss'), roleOf('staff')];
const frozen = frozenOf(poll, { present: 40, roles, threshold: 5 });
const round = roundOf(poll, 'ballot', { state: 'revealed', frozen });

const content = (order: string) =>
  order === '' ? BLANK : marked(...Array.from(order).map((id, place) => `${id}/${place + 1}`));

function cast(orders: readonly string[], origin: BallotOrigin = { kind: 'room' }) {
  const from = origin.kind === 'role' ? origin.roleId : '';
  return orders.map((order, at) => ballotOf(`${from}${at}`, content(order), origin));
}

const times = (count: number, order: string) => Array.from({ length: count }, () => order);

function resultOfCast(ballots: ReturnType<typeof cast>) {
  const result = resultOf(round, [], ballots);
  if (result?.kind !== 'ranking') throw new Error('A ranking has a ranking’s result.');
  return result;
}

describe('the reveal', () => {
  it('goes from the third place to the first, and then shows all with their averages', () => {
    const result = resultOfCast(cast([...times(3, 'abcde'), 'bacde', '']));
    const slides = revealSteps(result).map((step) => revealSlide(result, step, round, 'da'));
    expect(slides).toMatchObject([
      { kind: 'points-step', hiddenPlaces: 2, places: [{ label: 'c', points: '8' }] },
      { kind: 'points-step', hiddenPlaces: 1, places: [{ label: 'b' }, { label: 'c' }] },
      { kind: 'points-step', hiddenPlaces: 0, places: [{ label: 'a' }, { label: 'b' }, {}] },
      {
        kind: 'points-result',
        rows: [
          // 4 · 3 + 3 of 16 possible; places 1, 1, 1 and 2.
          {
            ...{ rank: '1', label: 'a', points: '15', unit: 'Borda-point', fraction: 15 / 16 },
            ...{ mean: 'gennemsnitlig plads 1,3', backers: '3 førstepladser', isTop: true },
          },
          { rank: '2', label: 'b', points: '13', mean: 'gennemsnitlig plads 1,8' },
          { rank: '3', label: 'c', points: '8', backers: 'ingen førstepladser' },
          { rank: '4', label: 'd', points: '4', isTop: false },
          { rank: '5', label: 'e', points: '0', fraction: 0 },
        ],
      },
    ]);
    const { footer } = slides[0] as { readonly footer: { readonly left: string } };
    expect(footer.left).toBe(
      '5 af 40 stemte · n = 4 · Borda-point: 4 for 1. plads, 0 for 5. plads',
    );
  });

  it('tells nothing at a step of what the step hides', () => {
    const one = resultOfCast(cast([...times(3, 'abcde'), ...times(2, 'bacde')]));
    const other = resultOfCast(cast([...times(2, 'abced'), ...times(3, 'baced')]));
    const third = { kind: 'place', rank: 3 } as const;
    expect(one.scored[0]?.option.id).not.toBe(other.scored[0]?.option.id);
    expect(revealSlide(one, third, round, 'da')).toEqual(revealSlide(other, third, round, 'da'));
  });

  it('says that places are shared, and leaves no place empty', () => {
    const result = resultOfCast(cast(['abcde', 'bacde']));
    const steps = revealSteps(result);
    expect(steps).toEqual([
      { kind: 'place', rank: 3 },
      { kind: 'place', rank: 1 },
      { kind: 'all' },
    ]);
    expect(revealSlide(result, { kind: 'place', rank: 1 }, round, 'da')).toMatchObject({
      hiddenPlaces: 0,
      places: [{ rank: '1' }, { rank: '1' }, { rank: '3' }],
    });
  });
});

describe('by role', () => {
  const boss = { kind: 'role', roleId: 'boss' } as const;
  const staff = { kind: 'role', roleId: 'staff' } as const;
  const slideOf = (ballots: ReturnType<typeof cast>) => {
    const grouped = groupResults(round, [], ballots);
    if (!grouped) throw new Error('It was collected by role.');
    return buildGroupSlide(grouped, round, 'da');
  };

  it('shows the average place of each role with its n', () => {
    const slide = slideOf([...cast(times(6, 'abcde'), boss), ...cast(times(6, 'bacde'), staff)]);
    expect(slide.rows[0]?.cells.map(({ text, nText }) => `${text} ${nText}`)).toEqual([
      '1,5 n = 12',
      '1,0 n = 6',
      '2,0 n = 6',
    ]);
  });

  it('has no number of a role in which fewer ranked than the threshold, though enough voted', () => {
    const few = [...times(3, 'edcba'), '', '', ''];
    const slide = slideOf([...cast(times(9, 'abcde'), boss), ...cast(few, staff)]);
    expect(slide.columns.map(({ label }) => label)).toEqual(['Alle', 'boss', 'staff']);
    for (const { cells } of slide.rows) {
      expect(cells[2]?.numbers).toEqual({ percent: null, mean: null, n: null });
      // Else they could be worked out from all and the others.
      expect(cells[1]?.numbers.mean).toBeNull();
    }
    expect(slide.note).not.toBe('');
  });
});

describe('before and after', () => {
  const rounds = { before: round, after: { ...round, id: 'r2', number: 2 } };

  it('sets average places side by side, and tells the places won', () => {
    const compared = compareResults(
      resultOfCast(cast([...times(3, 'abcde'), 'bacde'])),
      resultOfCast(cast(times(4, 'bacde'))),
    );
    if (compared.kind === 'incomparable') throw new Error('Both are rankings.');
    expect(buildComparisonSlide(compared, rounds, 'da')).toMatchObject({
      kind: 'points-comparison',
      rows: [
        { label: 'b', meanBefore: '1,8', meanAfter: '1,0', shift: '−0,8', rankShift: '▲1' },
        { label: 'a', meanBefore: '1,3', meanAfter: '2,0', shift: '+0,7', rankShift: '▼1' },
        { label: 'c', shift: '0,0', rankShift: 'uændret' },
        {},
        {},
      ],
    });
  });

  it('compares no ranking of five with one of four', () => {
    const four = rankingPollOf(['a', 'b', 'c', 'd']);
    const after = resultOf(
      roundOf(four, 'ballot', { frozen: frozenOf(four) }),
      [],
      cast(['abcd', 'bacd']),
    );
    const before = resultOfCast(cast(['abcde']));
    expect(after && hasObstacle(before, after)).toBe(true);
    expect(after && basisDifferences(before, after)).toContainEqual({
      ...{ kind: 'ranked-options', before: 5, after: 4 },
    });
  });
});
