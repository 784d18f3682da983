/** How a number that a file carries is written on slides and in documents. */
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { plain } from './compare-numbers';

/** The ways in which a document may write a number. */
export function writtenAs(value: number, language: Language): readonly string[] {
  const { number, decimal, percent } = formatFor(language);
  const isShare = !Number.isInteger(value) || value === 1 || value === 0;
  return [
    ...(Number.isInteger(value) ? [number(value)] : []),
    decimal(value),
    percent(value),
    ...(isShare ? [percent(100 * value)] : []),
  ].map(plain);
}
