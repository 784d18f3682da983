/** The numbers of an allocation: places, points, their share, averages, and the ballots that gave any. */
import type { AllocationTypes } from '../../../domain/kinds/allocation/allocation-types';
import { localize } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN, namedRow } from './result-table';
import { scoredComparison } from './scored-comparison';
import type { TableRules } from './table-rules';

const IN_SHORT = ['rank', LABEL_COLUMN, 'points given', 'points share', 'meanPoints', 'backers'];

export const allocation: TableRules<AllocationTypes> = {
  result: ({ scored, n, poll }, language) => {
    const { columns } = dictionaryFor(language).numbers;
    const all = n * poll.totalPoints;
    return {
      columns: [
        { key: 'rank', label: columns.rank, measure: 'number' },
        { key: LABEL_COLUMN, label: columns.option, measure: 'text' },
        { key: 'points given', label: columns.pointsGiven, measure: 'number' },
        { key: 'points share', label: columns.pointsShare, measure: 'share' },
        { key: 'meanPoints', label: columns.meanPoints, measure: 'decimal' },
        { key: 'backers', label: columns.gaveAny, measure: 'number' },
        { key: 'n', label: columns.n, measure: 'number' },
        { key: 'pointsEach', label: columns.pointsEach, measure: 'number' },
      ],
      rows: scored.map(({ option, rank, points, mean, backers }) =>
        namedRow(localize(option.title, language), {
          rank: n === 0 ? null : rank,
          'points given': points,
          'points share': all === 0 ? null : points / all,
          ...{ meanPoints: mean, backers, n, pointsEach: poll.totalPoints },
        }),
      ),
    };
  },
  comparison: ({ rows }, language) =>
    scoredComparison(rows, ['meanPointsBefore', 'meanPointsShift'], language),
  role: 'mean',
  inShort: (columns) => columns.filter(({ key }) => IN_SHORT.includes(key)),
};
