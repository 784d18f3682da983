/** Sums for display, and which boxes a failed sum check points at. */
import type { Counts } from '../../../../shared/domain/kinds/cell';
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { sum } from '../../../../shared/lib/sum';
import { CONTROL_FIELD, VOTERS_FIELD } from '../../../kinds/parts/contract';

/** All that stands in the boxes. */
export function sumOfCounts(counts: Counts): number {
  return sum(Object.values(counts));
}

/** Ids of the fields that the breaches speak of. */
export function fieldsOfBreaches(breaches: readonly Breach[], poll: Poll): ReadonlySet<string> {
  const cellsOfRow = (rowId: string) =>
    cellsOf(poll).flatMap((cell) => (cell.rowId === rowId ? [cell.id] : []));
  return new Set(
    breaches.flatMap((breach): readonly string[] => {
      switch (breach.kind) {
        case 'votes-over-voters':
          return [breach.cell];
        case 'answers-over-voters':
        case 'hands-over-present':
          return cellsOfRow(breach.rowId);
        case 'marks-over-possible':
        case 'all-hands-over-possible':
        case 'control-sum':
          return [CONTROL_FIELD];
        case 'empty':
        case 'other-way':
          return [];
        case 'no-voters':
        case 'voters-over-table':
        case 'voters-over-present':
          return [VOTERS_FIELD];
      }
    }),
  );
}
