/** Two results of options with points as a table of numbers: the mean before, how far it moved, and places won. */
import type { ComparedScore } from '../../../domain/kinds/scored/scored-result';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { namedRow, type ResultTable } from './result-table';

export function scoredComparison(
  rows: readonly ComparedScore[],
  [mean, moved]:
    | readonly ['meanPointsBefore', 'meanPointsShift']
    | readonly ['meanPlaceBefore', 'meanPlaceShift'],
  language: Language,
): ResultTable {
  const { columns } = dictionaryFor(language).numbers;
  return {
    columns: [
      { key: mean, label: columns[mean], measure: 'decimal' },
      { key: moved, label: columns[moved], measure: 'difference' },
      { key: 'placesWon', label: columns.placesWon, measure: 'points' },
    ],
    rows: rows
      .filter(({ after }) => after)
      .map(({ option, before, shift, rankShift }) =>
        namedRow(localize(option.title, language), {
          [mean]: before?.mean ?? null,
          [moved]: shift,
          placesWon: rankShift,
        }),
      ),
  };
}
