/** Before and after as a slide: two rounds of one poll side by side, with every difference of their bases named. */
import type { Comparison } from '../domain/comparison/comparison';
import { dictionaryFor } from '../text/dictionary';
import type { Language } from '../lib/language';
import { choiceComparisonSlide } from './kinds/choice/choice-comparison-slide';
import { scaleComparisonSlide } from './kinds/scale/scale-comparison-slide';
import type { ComparedRounds } from './comparison-frame';
import type { ComparisonSlide } from './kinds/comparison-slide';

/** Null where the two can't be compared; `comparisonNote` of the differences says why. */
export function buildComparisonSlide(
  comparison: Comparison,
  rounds: ComparedRounds,
  language: Language,
): ComparisonSlide | null {
  const words = dictionaryFor(language).comparison;
  switch (comparison.kind) {
    case 'choice':
      return choiceComparisonSlide(comparison, rounds, language, words);
    case 'scale':
      return scaleComparisonSlide(comparison, rounds, language, words);
    case 'incomparable':
      return null;
  }
}
