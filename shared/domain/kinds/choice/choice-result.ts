/** The result of a choice: options by rank with the base of their percentages; and the comparison of two results. */
import { morePages } from '../../../lib/pages';
import { countAt } from '../cell';
import { percentOf, rankCounts } from '../../places/places-and-shares';
import type { ComparisonRules, ResultRules } from '../poll-rules';
import { frameOf } from '../result-frame';
import { choiceCell, optionsOfSlide } from './choice-poll';
import type {
  Base,
  ChoiceResult,
  ChoiceTypes,
  ComparedOption,
  CountedChoice,
  RankedOption,
} from './choice-types';
import { differing, pairedRows } from '../side-by-side';

const TOP_RANK = 3;

export const choiceResults: ResultRules<ChoiceTypes> = {
  read: (poll, counted, present) => {
    const { voters, majority } = counted;
    const obvious = poll.options.find(({ id }) => choiceCell(id) === majority);
    if (obvious) return { kind: 'choice', poll, majority: obvious, ...frameOf(counted, present) };
    const base: Base =
      voters === null || poll.baseKind === 'present'
        ? { kind: 'present', people: present }
        : { kind: 'voters', people: voters };
    const votes = poll.options.map((option) => countAt(counted.counts, choiceCell(option.id)));
    const ranks = rankCounts(votes);
    const ranked = poll.options
      .map((option, index): RankedOption => {
        const own = votes[index] ?? 0;
        const rank = ranks[index] ?? 1;
        const isTop = rank <= TOP_RANK && own > 0;
        return { option, index, votes: own, percent: percentOf(own, base.people), rank, isTop };
      })
      .sort((a, b) => a.rank - b.rank || a.index - b.index);
    const marks = votes.reduce((total, own) => total + own, 0);
    return {
      kind: 'choice',
      poll,
      majority: null,
      base,
      marks,
      ranked,
      ...frameOf(counted, present),
    };
  },
  /** The places among the top three from the lowest to the first, tied options together; then all options. An obvious majority is one step. */
  stepsOf: (result) => {
    if (result.majority) return [{ kind: 'all' }];
    const ranks = [...new Set(topOptions(result).map((option) => option.rank))];
    return [
      ...ranks.sort((a, b) => b - a).map((rank) => ({ kind: 'place', rank }) as const),
      { kind: 'all' },
      ...morePages(result.ranked, optionsOfSlide(result.poll)).map(
        (page) => ({ kind: 'more', page }) as const,
      ),
    ];
  },
  votesForPlaces: (result) =>
    result.majority
      ? null
      : result.poll.options.map(
          ({ id }) => result.ranked.find(({ option }) => option.id === id)?.votes ?? 0,
        ),
  countsOf: (result) =>
    result.majority
      ? {}
      : Object.fromEntries(
          result.ranked.map(({ option, votes }) => [choiceCell(option.id), votes]),
        ),
};

/** The top three in order of rank, with everyone tied with the third; fewer where fewer got votes. */
export function topOptions(result: CountedChoice): readonly RankedOption[] {
  return result.ranked.filter((option) => option.isTop);
}

export const choiceComparison: ComparisonRules<ChoiceTypes> = {
  /** A majority that nobody counted has no numbers to compare. */
  obstaclesOf: (before, after) =>
    before.majority || after.majority
      ? [{ kind: 'uncounted', before: before.majority !== null, after: after.majority !== null }]
      : [],
  differencesOf: (before, after) => [
    ...(before.majority || after.majority
      ? []
      : differing('base-kind', before.base.kind, after.base.kind)),
    ...differing('max-marks', before.poll.maxMarks, after.poll.maxMarks),
  ],
  compare: (one, other) => {
    const [before, after] = [countedOf(one), countedOf(other)];
    return { kind: 'choice', before, after, rows: optionRows(before, after) };
  },
};

function countedOf(result: ChoiceResult): CountedChoice {
  if (result.majority) throw new Error('An obstacle was overlooked: nobody counted this round.');
  return result;
}

function optionRows(before: CountedChoice, after: CountedChoice): readonly ComparedOption[] {
  const hasRanks = before.marks > 0 && after.marks > 0;
  const hasSameKind = before.base.kind === after.base.kind;
  return pairedRows(before.ranked, after.ranked, ({ option }) => option.id).map(
    ({ row: { option }, before: then, after: now }) => ({
      option,
      before: then,
      after: now,
      points: then && now && hasSameKind ? pointsBetween(then.percent, now.percent) : null,
      rankShift: then && now && hasRanks ? then.rank - now.rank : null,
    }),
  );
}

/** Of the percentages as they are shown. There is none with more than all: slides don't show by how much. */
function pointsBetween(then: number | null, now: number | null): number | null {
  return then === null || now === null || Math.max(then, now) > 100 ? null : now - then;
}
