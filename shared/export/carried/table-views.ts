/** The numbers in the tables of a document, by the names of row and column. */
import type { ResultsDocument } from '../results-document';
import { pollTables } from '../tables/poll-tables';
import { valueAt } from '../tables/kinds/result-table';
import type { CarriedView } from './carried-view';

/** One view for each round. */
export function tableViews(document: ResultsDocument): readonly CarriedView[] {
  return pollTables(document).flatMap(({ title, columns, rounds }) =>
    rounds.map(({ round, rows }) => ({
      round: round.id,
      number: round.number,
      title,
      part: 'table' as const,
      view: 'table',
      figures: rows.flatMap((row) =>
        columns.flatMap((column) => {
          const value = valueAt(row, column);
          return typeof value === 'number' ? [{ at: [row.label, column.label], value }] : [];
        }),
      ),
    })),
  );
}
