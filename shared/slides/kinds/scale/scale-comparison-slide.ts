/** Before and after of a scale: both distributions of each statement, and how far the mean moved. */
import type { ComparedStatement, ScaleComparison } from '../../../domain/kinds/scale/scale-types';
import { byMean } from '../../../domain/kinds/scale/scale-result';
import { dictionaryFor, type Dictionary } from '../../../text/dictionary';
import { localize, type Language } from '../../../lib/language';
import { distributionOf, dontKnowLabelOf } from './scale-distribution';
import type { ScaleComparisonRow, ScaleComparisonSlide } from './scale-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import { writtenFigures } from '../written-figures';

/** The content of the frame. Rows are ordered as in the overview after: the lowest mean on top, statements that are gone last. */
export function scaleComparisonSlide(
  { before, after, rows }: ScaleComparison,
  language: Language,
): Omit<ScaleComparisonSlide, keyof ComparisonFrame> {
  const words = dictionaryFor(language).comparison;
  const { prompt, steps } = after.scale;
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
    dontKnowLabel:
      dontKnowLabelOf(after.scale, language) || dontKnowLabelOf(before.scale, language),
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
    before: distributionOf(row.before, language),
    after: distributionOf(row.after, language),
    shift: shiftText(row, language, words),
    numbers: { shift: row.shift },
  };
}

function shiftText(
  row: ComparedStatement,
  language: Language,
  words: Dictionary['comparison'],
): string {
  if (!row.before) return words.isNew;
  if (!row.after) return words.isGone;
  return writtenFigures(language).signedDecimal(row.shift);
}
