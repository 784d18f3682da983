/** The slides of an allocation: points with their share, and no number of a role that is too small. */
import { expect, it } from 'vitest';
import type { BallotOrigin } from '../../../domain/ballot/ballot';
import { compareResults } from '../../../domain/comparison/comparison';
import { groupResults } from '../../../domain/groups/group-results';
import { resultOf } from '../../../domain/result/result';
import { revealSteps } from '../../../domain/result/reveal';
import { ballotOf, BLANK, marked } from '../../../domain/testing/ballots';
import { allocationPollOf, frozenOf, roleOf, roundOf } from '../../../domain/testing/builders';
import { buildComparisonSlide } from '../../build-comparison-slide';
import { buildGroupSlide } from '../../build-group-slide';
import { revealSlide } from '../../build-round-slides';

const poll = allocationPollOf(['a', 'b', 'c', 'd']);
const roles = [roleOf('boss'), roleOf('staff')];
const frozen = frozenOf(poll, { present: 40, roles, threshold: 5 });
const round = roundOf(poll, 'ballot', { state: 'revealed', frozen });

type Points = readonly number[];

function cast(all: readonly Points[], origin: BallotOrigin = { kind: 'room' }) {
  const from = origin.kind === 'role' ? origin.roleId : '';
  return all.map((points, at) => {
    const marks = points.map((own, place) => `${poll.options[place]?.id ?? ''}/${own}`);
    return ballotOf(`${from}${at}`, points.length === 0 ? BLANK : marked(...marks), origin);
  });
}

const times = (count: number, points: Points) => Array.from({ length: count }, () => points);

function resultOfCast(ballots: ReturnType<typeof cast>) {
  const result = resultOf(round, [], ballots);
  if (result?.kind !== 'allocation') throw new Error('An allocation has its own result.');
  return result;
}

it('is shown from the third place to the first, and then as a whole with shares and averages', () => {
  const result = resultOfCast(cast([[5, 3, 2, 0], [4, 3, 2, 1], [5, 3, 2, 0], []]));
  const slides = revealSteps(result).map((step) => revealSlide(result, step, round, 'da'));
  expect(slides).toMatchObject([
    { kind: 'points-step', hiddenPlaces: 2, places: [{ label: 'c', points: '6' }] },
    { kind: 'points-step', hiddenPlaces: 1 },
    { kind: 'points-step', hiddenPlaces: 0 },
    {
      kind: 'points-result',
      rows: [
        // 14 of 30 points.
        {
          ...{ label: 'a', points: '14', unit: 'point', share: '47\u00a0% af alle point' },
          ...{ mean: 'gennemsnit 4,7', backers: '3 gav point', fraction: 14 / 30 },
          numbers: { rank: 1, points: 14, mean: 4.7, backers: 3, percent: 47 },
        },
        { label: 'b', points: '9' },
        { label: 'c', points: '6' },
        { label: 'd', points: '1', backers: '1 gav point', isTop: false },
      ],
      footer: { left: '4 af 40 stemte · n = 3 · 10 point hver' },
    },
  ]);
});

it('has no number of a role in which fewer spread points than the threshold, though enough voted', () => {
  const ballots = [
    ...cast(times(9, [4, 3, 2, 1]), { kind: 'role', roleId: 'boss' }),
    ...cast([...times(3, [0, 0, 0, 10]), [], [], []], { kind: 'role', roleId: 'staff' }),
  ];
  const grouped = groupResults(round, [], ballots);
  const slide = grouped && buildGroupSlide(grouped, round, 'da');
  expect(slide?.rows[0]?.cells[0]).toMatchObject({ text: '3,3', nText: 'n = 12' });
  for (const { cells } of slide?.rows ?? []) {
    expect([cells[1]?.numbers.mean, cells[2]?.numbers.mean]).toEqual([null, null]);
  }
});

it('sets the averages of two rounds side by side', () => {
  const compared = compareResults(
    resultOfCast(cast(times(4, [4, 3, 2, 1]))),
    resultOfCast(cast(times(2, [3, 5, 1, 1]))),
  );
  if (compared.kind === 'incomparable') throw new Error('Both have ten points.');
  const rounds = { before: round, after: { ...round, id: 'r2', number: 2 } };
  expect(buildComparisonSlide(compared, rounds, 'da')).toMatchObject({
    rows: [
      { label: 'b', meanBefore: '3,0', meanAfter: '5,0', shift: '+2,0', rankShift: '▲1' },
      { label: 'a', meanBefore: '4,0', meanAfter: '3,0', shift: '−1,0', rankShift: '▼1' },
      {},
      {},
    ],
  });
});
