/** The result of an allocation: the points that each option got in all, the average of the ballots with an answer, and how many gave it any. */
import { sum } from '../../../lib/sum';
import { countAt, type Counts } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { ComparisonRules, ResultRules } from '../poll-rules';
import { frameOf } from '../result-frame';
import { comparedScores, scoredOptions, scoredSteps, type Score } from '../scored/scored-result';
import { differing } from '../side-by-side';
import { allocationCell, amountCells, amountsOf, type AllocationPoll } from './allocation-poll';
import type { AllocationTypes } from './allocation-types';

export const allocationResults: ResultRules<AllocationTypes> = {
  read: (poll, counted, present) => {
    const [first] = poll.options;
    return {
      kind: 'allocation',
      poll,
      // A ballot gives each option an amount, if only none, or is blank.
      n: first ? sum(amountCells(poll, first.id).map((cell) => countAt(counted.counts, cell))) : 0,
      scored: scoredOptions(poll.options, (option) => scoreOf(poll, option, counted.counts)),
      ...frameOf(counted, present),
      amounts: amountCounts(poll, counted.counts),
    };
  },
  stepsOf: scoredSteps,
  // No table's paper is drawn for a recount: there are ballots only.
  votesForPlaces: () => null,
  countsOf: ({ amounts }) => amounts,
};

function scoreOf(poll: AllocationPoll, { id }: Option, counts: Counts): Score {
  const at = (points: number) => countAt(counts, allocationCell(id, points));
  const amounts = amountsOf(poll);
  const n = sum(amounts.map(at));
  const points = sum(amounts.map((amount) => amount * at(amount)));
  return { points, mean: n === 0 ? null : points / n, backers: n - at(0) };
}

function amountCounts(poll: AllocationPoll, counts: Counts): Counts {
  return Object.fromEntries(
    poll.options.flatMap(({ id }) =>
      amountCells(poll, id).flatMap((cell) => {
        const ballots = countAt(counts, cell);
        return ballots > 0 ? [[cell, ballots] as const] : [];
      }),
    ),
  );
}

export const allocationComparison: ComparisonRules<AllocationTypes> = {
  obstaclesOf: (before, after) =>
    differing('total-points', before.poll.totalPoints, after.poll.totalPoints),
  differencesOf: () => [],
  compare: (before, after) => ({
    kind: 'allocation',
    before,
    after,
    rows: comparedScores(before, after),
  }),
};
