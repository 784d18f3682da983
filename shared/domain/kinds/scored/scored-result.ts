/**
 * Options that ballots give points to: a ranking by its Borda count, an allocation by the points themselves. Both are ranked by points, shown
 * place by place, and compared by their means.
 */
import { rankCounts } from '../../places/places-and-shares';
import type { Option } from '../choice/choice-poll';
import type { ResultFrame } from '../result-frame';
import { pairedRows } from '../side-by-side';

export interface ScoredOption {
  readonly option: Option;
  /** Place in the poll, 0 first. */
  readonly index: number;
  /** All points together; a whole number ≥ 0. */
  readonly points: number;
  /** Of the ballots with an answer: the average place of a ranking, the average points of an allocation. Null without such a ballot. */
  readonly mean: number | null;
  /** The ballots that put it first, or gave it any points. */
  readonly backers: number;
  /** By points, 1-2-2-4. */
  readonly rank: number;
  /** Among the top three, ties included; never without a point. */
  readonly isTop: boolean;
}

/** What ballots said of one option. */
export type Score = Pick<ScoredOption, 'points' | 'mean' | 'backers'>;

export interface ScoredResult extends ResultFrame {
  /** Ballots with an answer: neither blank nor spoiled. */
  readonly n: number;
  /** By rank, then in the poll's order. */
  readonly scored: readonly ScoredOption[];
}

/** A step of the reveal: the places from `rank` down among the top three; or all. */
export type ScoredStep =
  { readonly kind: 'place'; readonly rank: number } | { readonly kind: 'all' };

export interface ComparedScore {
  /** With the wording after; with the wording before if it is gone. */
  readonly option: Option;
  /** Null where the option was not there. */
  readonly before: ScoredOption | null;
  readonly after: ScoredOption | null;
  /** How far the mean moved, of the means as they are shown, so that the three figures add up; null without both. */
  readonly shift: number | null;
  /** Places won (positive) or lost; null if only one of the two has the option, or nobody answered in one of them. */
  readonly rankShift: number | null;
}

const TOP_RANK = 3;

/** The options with their scores, by rank. */
export function scoredOptions(
  options: readonly Option[],
  scoreOf: (option: Option) => Score,
): readonly ScoredOption[] {
  const scores = options.map(scoreOf);
  const ranks = rankCounts(scores.map(({ points }) => points));
  return options
    .flatMap((option, index): readonly ScoredOption[] => {
      const score = scores[index];
      const rank = ranks[index] ?? 1;
      return score
        ? [{ option, index, ...score, rank, isTop: rank <= TOP_RANK && score.points > 0 }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
}

/** The top three in order of rank, with everyone tied with the third. */
export function topScored({ scored }: Pick<ScoredResult, 'scored'>): readonly ScoredOption[] {
  return scored.filter(({ isTop }) => isTop);
}

/** The places among the top three from the lowest to the first, tied options together; then all options. */
export function scoredSteps(result: Pick<ScoredResult, 'scored'>): readonly ScoredStep[] {
  const ranks = [...new Set(topScored(result).map(({ rank }) => rank))];
  return [
    ...ranks.sort((a, b) => b - a).map((rank) => ({ kind: 'place', rank }) as const),
    { kind: 'all' },
  ];
}

/** The mean as it is shown: with one decimal; null if there is none. */
export function shownScore(mean: number | null): number | null {
  return mean === null ? null : Math.round(10 * mean) / 10;
}

/** Both results' options, by rank after; options that are gone come last. */
export function comparedScores(
  before: ScoredResult,
  after: ScoredResult,
): readonly ComparedScore[] {
  const hasRanks = before.n > 0 && after.n > 0;
  return pairedRows(before.scored, after.scored, ({ option }) => option.id).map(
    ({ row: { option }, before: then, after: now }) => ({
      option,
      before: then,
      after: now,
      shift: then && now ? shiftBetween(then.mean, now.mean) : null,
      rankShift: then && now && hasRanks ? then.rank - now.rank : null,
    }),
  );
}

/** In tenths. */
function shiftBetween(before: number | null, after: number | null): number | null {
  const [then, now] = [shownScore(before), shownScore(after)];
  return then === null || now === null ? null : Math.round(10 * (now - then)) / 10;
}
