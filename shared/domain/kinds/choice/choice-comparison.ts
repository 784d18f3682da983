/** Two results of a choice side by side: shares and places, option by option. */
import { differing } from '../basis-difference';
import { scaledDifference } from '../places-and-shares';
import type { ComparisonRules } from '../poll-rules';
import type { ChoiceResult, ChoiceTypes, ComparedOption } from './choice-types';

export const choiceComparison: ComparisonRules<ChoiceTypes> = {
  obstaclesOf: () => [],
  differencesOf: (before, after) => [
    ...differing('base-kind', before.base.kind, after.base.kind),
    ...differing('max-marks', before.poll.maxMarks, after.poll.maxMarks),
  ],
  compare: (before, after) => ({ kind: 'choice', before, after, rows: optionRows(before, after) }),
};

function optionRows(before: ChoiceResult, after: ChoiceResult): readonly ComparedOption[] {
  const earlier = new Map(before.ranked.map((item) => [item.option.id, item]));
  const still = new Set(after.ranked.map((item) => item.option.id));
  const hasRanks = before.marks > 0 && after.marks > 0;
  const hasSameKind = before.base.kind === after.base.kind;
  return [
    ...after.ranked.map((now): ComparedOption => {
      const then = earlier.get(now.option.id) ?? null;
      return {
        option: now.option,
        before: then,
        after: now,
        points:
          then && hasSameKind
            ? scaledDifference(then.votes, before.base.people, now.votes, after.base.people, 100)
            : null,
        rankShift: then && hasRanks ? then.rank - now.rank : null,
      };
    }),
    ...before.ranked
      .filter(({ option }) => !still.has(option.id))
      .map((then): ComparedOption => {
        const { option } = then;
        return { option, before: then, after: null, points: null, rankShift: null };
      }),
  ];
}
