/** Which fields a slip has, and what its typed digits mean as numbers. */
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Frozen } from '../../../../shared/domain/round/round';
import type { Numbers, Breach } from '../../../../shared/domain/recording/sum-check';
import type { Counts } from '../../../../shared/domain/kinds/cell';
import { sum } from '../../../../shared/lib/sum';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { CONTROL_FIELD, VOTERS_FIELD } from '../../../kinds/parts/contract';
import type { SlipField, SlipForm, SlipRow } from './slip-typing';

/** The fields of a slip: voters; all cells; the control sum where there is one. None where the poll has no slips. */
function slipFields(poll: Poll): readonly SlipField[] {
  const { slips } = consoleKindOf(poll);
  if (!slips) return [];
  const cells = cellsOf(poll).map((cell): SlipField => ({
    id: cell.id,
    kind: 'cell',
    group: slips.groupOf(cell),
  }));
  const voters: SlipField = { id: VOTERS_FIELD, kind: 'voters', group: VOTERS_FIELD };
  const control: SlipField = { id: CONTROL_FIELD, kind: 'control', group: CONTROL_FIELD };
  return slips.hasControlSum ? [voters, ...cells, control] : [voters, ...cells];
}

/**
 * The form of a round's slips. `missing` are the tables that have none yet; `peopleAt` says how many may have voted at a
 * table, all of its people unless given.
 */
export function slipForm(
  frozen: Frozen,
  missing: readonly number[],
  peopleAt?: SlipForm['peopleAt'],
): SlipForm {
  const people = new Map(frozen.tables.map((table) => [table.number, table.people]));
  return {
    fields: slipFields(frozen.poll),
    tables: [...people.keys()],
    suggestion: missing[0] ?? null,
    peopleAt: peopleAt ?? ((table) => people.get(table) ?? 0),
  };
}

function numberIn(row: SlipRow, id: string): number {
  return Number(row.values[id] ?? '');
}

/** The numbers of a row. A blank cell is 0; a blank control sum is none. */
export function numbersOf(row: SlipRow, poll: Poll): Numbers {
  const counts = Object.fromEntries(cellsOf(poll).map(({ id }) => [id, numberIn(row, id)]));
  const control = row.values[CONTROL_FIELD] ?? '';
  return {
    voters: numberIn(row, VOTERS_FIELD),
    counts,
    controlSum: control === '' ? null : Number(control),
  };
}

/** The text of all boxes. */
export function sumOfCounts(counts: Counts): number {
  return sum(Object.values(counts));
}

/**
 * How many numbers beside the one that the first breach is about don't add up. One number can fail several checks, and the sum of all marks is
 * no number that was typed, unless it stands in the control sum.
 */
export function otherNumbers(breaches: readonly Breach[], poll: Poll): number {
  const [first, ...others] = breaches;
  if (!first) return 0;
  const own = fieldsOfBreaches([first], poll);
  const typed = others.filter(
    ({ kind }) => kind !== 'marks-over-possible' && kind !== 'all-hands-over-possible',
  );
  const rows = typed.filter(({ kind }) => kind === 'answers-over-voters').length;
  const single = typed.filter(({ kind }) => kind !== 'answers-over-voters');
  const fields = [...fieldsOfBreaches(single, poll)].filter((id) => !own.has(id));
  return fields.length + rows;
}

/** Ids of the fields that the breaches are about. */
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
