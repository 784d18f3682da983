/** Before and after as a slide: two rounds of one poll side by side. It names every difference between their bases. */
import type { Comparison } from '../domain/comparison/comparison';
import type { Language } from '../lib/language';
import { comparisonFrame, type ComparedRounds } from './comparison-frame';
import { pagesInRoom } from './kinds/slide-page';
import { slidesOf } from './slide-kinds';
import type { ComparisonSlide } from './slide-model';

/** Before and after in as many slides as its rows need; none if the two can't be compared. */
export function comparisonPages(
  comparison: Comparison,
  rounds: ComparedRounds,
  language: Language,
): readonly ComparisonSlide[] {
  const slide = buildComparisonSlide(comparison, rounds, language);
  if (!slide || comparison.kind === 'incomparable') return [];
  return pagesInRoom<ComparisonSlide>(slide, slidesOf(comparison).rooms.comparison, language);
}

/** Null if the two can't be compared; `comparisonNote` says why. */
export function buildComparisonSlide(
  comparison: Comparison,
  rounds: ComparedRounds,
  language: Language,
): ComparisonSlide | null {
  if (comparison.kind === 'incomparable') return null;
  return {
    ...slidesOf(comparison).comparison(comparison, language),
    ...comparisonFrame(comparison, rounds, language),
  };
}
