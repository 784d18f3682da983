/** How a chart's numbers are written, in the chart and in its workbook alike. */
import type { DeckChart } from '../../../shared/export/deck/parts/deck';
import { formatFor } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';

/** A backslash before the space, which stands for itself. */
function percentFormat(language: Language): string {
  return `0${formatFor(language).percentSign.replace(/\s/u, '\\$&')}`;
}

/** The number format of the chart's values; a share of more than all says only that. */
export function numberFormat({ format, series }: DeckChart, language: Language): string {
  if (format === 'decimal') return '0.0';
  if (format === 'number') return '#,##0';
  const isOver = series.some(({ values }) => values.some((value) => (value ?? 0) > 1));
  const words = dictionaryFor(language).slides.overAll;
  const own = percentFormat(language);
  return isOver ? `[>1]"${words}";${own}` : own;
}

/** The same on the bars; parts of a whole without an answer have no room for a figure. */
export function labelFormat(chart: DeckChart, language: Language): string {
  const own = numberFormat(chart, language);
  return chart.shape === 'stacked' ? `${own};;` : own;
}

/** The column's letter, 0 for A. */
export function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  const letter = String.fromCharCode(65 + (place % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}
