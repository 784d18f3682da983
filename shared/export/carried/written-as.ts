/** How a number that a file carries is written on slides and in documents. */
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { wholePercent } from '../tables/clipboard-table';
import type { Measure } from '../tables/kinds/result-table';
import { plain } from './compare-numbers';

/** A number of this measure, as a document writes it. */
export function measured(value: number, measure: Measure, language: Language): string {
  const { number, decimal, percent } = formatFor(language);
  switch (measure) {
    case 'share':
      return plain(percent(wholePercent(value)));
    case 'decimal':
    case 'difference':
      return plain(decimal(Math.round(10 * value) / 10));
    case 'number':
    case 'points':
    case 'text':
      return plain(number(value));
  }
}

/** The ways in which a document may write a number of which only the value is known. */
export function writtenAs(value: number, language: Language): readonly string[] {
  const { percent } = formatFor(language);
  const isShare = !Number.isInteger(value) || value === 1 || value === 0;
  return [
    ...(Number.isInteger(value)
      ? [measured(value, 'number', language), plain(percent(value))]
      : []),
    measured(value, 'decimal', language),
    ...(isShare ? [measured(value, 'share', language)] : []),
  ];
}
