/** The numbers of a ranking: places, Borda points, average places and first places. */
import type { RankingTypes } from '../../../domain/kinds/ranking/ranking-types';
import { localize } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN, namedRow } from './result-table';
import { scoredComparison } from './scored-comparison';
import type { TableRules } from './table-rules';

const IN_SHORT = ['rank', LABEL_COLUMN, 'borda', 'meanPlace', 'firsts', 'n'];

export const ranking: TableRules<RankingTypes> = {
  result: ({ scored, n }, language) => {
    const { columns } = dictionaryFor(language).numbers;
    return {
      columns: [
        { key: 'rank', label: columns.rank, measure: 'number' },
        { key: LABEL_COLUMN, label: columns.option, measure: 'text' },
        { key: 'borda', label: columns.borda, measure: 'number' },
        { key: 'meanPlace', label: columns.meanPlace, measure: 'decimal' },
        { key: 'firsts', label: columns.firsts, measure: 'number' },
        { key: 'n', label: columns.n, measure: 'number' },
      ],
      rows: scored.map(({ option, rank, points, mean, backers }) =>
        namedRow(localize(option.title, language), {
          rank: n === 0 ? null : rank,
          ...{ borda: points, meanPlace: mean, firsts: backers, n },
        }),
      ),
    };
  },
  comparison: ({ rows }, language) =>
    scoredComparison(rows, ['meanPlaceBefore', 'meanPlaceShift'], language),
  role: 'mean',
  inShort: (columns) => columns.filter(({ key }) => IN_SHORT.includes(key)),
};
