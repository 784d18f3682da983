/** How a result is shown to the room, step by step («visning»). */
import type { ChoiceResult, PollResult, RankedOption } from './result';

export type RevealStep =
  | { readonly kind: 'place'; readonly rank: number }
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'all' };

/**
 * The steps of a reveal. A choice: the places among the top three from the lowest to the first, tied options
 * together, then all. A scale: the statements in the poll's order, then the overview.
 */
export function revealSteps(result: PollResult): readonly RevealStep[] {
  if (result.kind === 'scale') {
    return [
      ...result.statements.map(({ index }) => ({ kind: 'statement', index }) as const),
      { kind: 'all' },
    ];
  }
  const ranks = [...new Set(topOptions(result).map((option) => option.rank))];
  return [
    ...ranks.sort((a, b) => b - a).map((rank) => ({ kind: 'place', rank }) as const),
    { kind: 'all' },
  ];
}

/** The top three in order of rank, with everyone tied with the third; fewer where fewer got votes. */
export function topOptions(result: ChoiceResult): readonly RankedOption[] {
  return result.ranked.filter((option) => option.isTop);
}
