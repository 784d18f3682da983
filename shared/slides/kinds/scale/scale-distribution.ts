/** How slides of a scale show the answers to a statement. */
import { hasDontKnow, type AnswerScale } from '../../../domain/kinds/scale/scale-poll';
import { shownMean } from '../../../domain/kinds/scale/scale-statistics';
import type { StatementResult } from '../../../domain/kinds/scale/scale-types';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { isRoundedApart } from '../shares';
import { writtenFigures } from '../written-figures';
import type { DistributionSide, StatementNumbers } from './scale-slide-model';

/** True if the percentages shown of the answers don't add up to 100. */
export function isApart({ distribution }: StatementResult): boolean {
  return isRoundedApart(distribution.map(({ percent }) => percent));
}

/** The words for «Ved ikke»; blank where it is no answer. */
export function dontKnowLabelOf(scale: AnswerScale, language: Language): string {
  return hasDontKnow(scale) ? localize(scale.dontKnow, language) : '';
}

/** What the percentages leave out; blank where that is nothing. */
export function outsideBase(scale: AnswerScale, language: Language): string {
  const label = dontKnowLabelOf(scale, language);
  return label === '' ? '' : dictionaryFor(language).slides.outsideBase(label);
}

/** Null for a statement that was not there. */
export function statementNumbers(item: StatementResult | null): StatementNumbers {
  if (!item) return { mean: null, n: null, dontKnow: null };
  return { mean: shownMean(item.statistics), n: item.statistics.n, dontKnow: item.dontKnow };
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
