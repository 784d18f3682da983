/** Before and after of a scale: both distributions of each statement, and how far the mean moved. */
import type {
  ComparedStatement,
  ScaleComparison,
  StatementResult,
} from '../../../domain/kinds/scale/scale-types';
import { byMean } from '../../../domain/kinds/scale/scale-result';
import { dictionaryFor, type Dictionary } from '../../../text/dictionary';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import type {
  DistributionSide,
  ScaleComparisonRow,
  ScaleComparisonSlide,
} from './scale-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import { signedNumber } from '../signed-number';

/** What stands within the frame; rows stand as in the overview after: the lowest mean on top, statements that are gone last. */
export function scaleComparisonSlide(
  { after, rows }: ScaleComparison,
  language: Language,
): Omit<ScaleComparisonSlide, keyof ComparisonFrame> {
  const words = dictionaryFor(language).comparison;
  const { prompt, steps, dontKnow } = after.scale;
  const places = new Map(byMean(after.statements).map((item, place) => [item, place]));
  const placeOf = ({ after: item }: ComparedStatement) => (item && places.get(item)) ?? places.size;
  const slides = dictionaryFor(language).slides;
  return {
    kind: 'scale-comparison',
    subtitle: [prompt, after.poll.meanHint]
      .map((text) => localize(text, language))
      .filter((sentence) => sentence.trim() !== '')
      .join(' '),
    legend: steps.map(({ value, label }) => ({ value, label: localize(label, language) })),
    meanLabel: slides.meanShort,
    shiftLabel: words.shift,
    dontKnowLabel: localize(dontKnow, language),
    rows: [...rows]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((row) => rowOf(row, language, words)),
  };
}

function rowOf(
  row: ComparedStatement,
  language: Language,
  words: Dictionary['comparison'],
): ScaleComparisonRow {
  const { label, text } = row.statement;
  return {
    label: localize(label, language) || localize(text, language),
    before: sideOf(row.before, language),
    after: sideOf(row.after, language),
    shift: shiftText(row, language, words),
  };
}

function sideOf(item: StatementResult | null, language: Language): DistributionSide {
  const words = dictionaryFor(language).slides;
  const format = formatFor(language);
  if (!item) return { segments: [], mean: words.noValue, nText: '', dontKnow: words.noValue };
  const { n, mean } = item.statistics;
  return {
    segments: item.distribution.map(({ value, count, percent }) => ({
      value,
      percent: percent === null ? words.noValue : format.percent(percent),
      fraction: n === 0 ? 0 : count / n,
    })),
    mean: mean === null ? words.noValue : format.decimal(mean),
    nText: words.takingPosition(n),
    dontKnow: format.number(item.dontKnow),
  };
}

function shiftText(
  row: ComparedStatement,
  language: Language,
  words: Dictionary['comparison'],
): string {
  if (!row.before) return words.isNew;
  if (!row.after) return words.isGone;
  return row.shift === null
    ? dictionaryFor(language).slides.noValue
    : signedNumber(row.shift, formatFor(language).decimal);
}
