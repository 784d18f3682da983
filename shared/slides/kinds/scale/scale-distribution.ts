/** How slides of a scale show the answers to a statement. */
import type { StatementResult } from '../../../domain/kinds/scale/scale-types';
import type { Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { writtenFigures } from '../written-figures';
import type { DistributionSide, StatementNumbers } from './scale-slide-model';

/** The mean as shown: one decimal, rounded half up. */
export function shownMean({ statistics: { mean } }: StatementResult): number | null {
  return mean === null ? null : Math.round(mean * 10) / 10;
}

/** Null for a statement that was not there. */
export function statementNumbers(item: StatementResult | null): StatementNumbers {
  if (!item) return { mean: null, n: null, dontKnow: null };
  return { mean: shownMean(item), n: item.statistics.n, dontKnow: item.dontKnow };
}

/** Distribution, mean and n; null for a statement that was not there. */
export function distributionOf(item: StatementResult | null, language: Language): DistributionSide {
  const figures = writtenFigures(language);
  const numbers = statementNumbers(item);
  const { mean, n, dontKnow } = numbers;
  return {
    segments: (item?.distribution ?? []).map(({ value, count, percent }) => ({
      value,
      percent: figures.percent(percent),
      fraction: n ? count / n : 0,
      numbers: { percent },
    })),
    mean: figures.decimal(mean),
    nText: n === null ? '' : dictionaryFor(language).slides.takingPosition(n),
    dontKnow: figures.number(dontKnow),
    numbers,
  };
}
