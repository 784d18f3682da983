/** What a screen reader tells of a chart or a table. */
import type { Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';

/** «1. Tag ansvar: 57 %, 71 stemmer». */
export function itemAloud(label: string, figures: readonly string[]): string {
  return `${label}: ${figures.join(', ')}`;
}

/** All that a chart shows. */
export function chartAloud(title: string, items: readonly string[], language: Language): string {
  return dictionaryFor(language).deck.barChart(title, items.join('; '));
}

/** What a table is of; its cells are read by themselves. */
export function tableAloud(headings: readonly string[], language: Language): string {
  return dictionaryFor(language).deck.figureTable(headings.join(', '));
}
