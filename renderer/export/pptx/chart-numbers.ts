/** How a chart's numbers are written, in the chart and in its workbook alike. */
import type { DeckChart } from '../../../shared/export/deck/parts/deck';
import type { Language } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';

/** A no-break space before the sign in Danish, none in English. */
const PERCENT: Readonly<Record<Language, string>> = { da: '0\\\u00a0%', en: '0%' };

/** The number format of the chart's values; a share of more than all says only that. */
export function numberFormat({ format, series }: DeckChart, language: Language): string {
  if (format === 'decimal') return '0.0';
  if (format === 'number') return '#,##0';
  const isOver = series.some(({ values }) => values.some((value) => (value ?? 0) > 1));
  const words = dictionaryFor(language).slides.overAll;
  return isOver ? `[>1]"${words}";${PERCENT[language]}` : PERCENT[language];
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
