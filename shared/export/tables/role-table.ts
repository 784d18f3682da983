/** The numbers by role: those that stand on the slides, and no others. */
import type { NamedSlide } from '../../slides/slide-model';
import type { GroupSlide } from '../../slides/kinds/comparison-slide';
import type { Dictionary } from '../../text/dictionary';
import {
  LABEL_COLUMN,
  type ResultTable,
  type TableColumn,
  type TableRow,
  type TableValue,
} from './kinds/result-table';

type Words = Dictionary['numbers']['columns'];

/** A role that is hidden has no column, and a number that is hidden no value. */
export function roleTable(
  slides: readonly NamedSlide[],
  figures: 'share' | 'mean',
  words: Words,
): ResultTable {
  const pages = slides.flatMap(({ slide }) => (slide.kind === 'groups' ? [slide] : []));
  const columns = (pages[0]?.columns ?? []).flatMap((column, place) =>
    column.isTotal || column.isHidden ? [] : [{ ...column, place }],
  );
  const perRole = ROLE_COLUMNS[figures];
  return {
    columns: columns.flatMap(({ label }) => perRole.columns(`role ${label}`, label, words)),
    rows: pages.flatMap(({ rows }) =>
      rows.map((row): TableRow => ({
        label: row.label,
        values: Object.assign(
          { [LABEL_COLUMN]: row.label },
          ...columns.map(({ label, place, numbers }) =>
            perRole.values(`role ${label}`, row.cells[place], numbers),
          ),
        ) as TableRow['values'],
      })),
    ),
  };
}

interface RoleColumns {
  readonly columns: (key: string, role: string, words: Words) => readonly TableColumn[];
  readonly values: (
    key: string,
    cell: GroupSlide['rows'][number]['cells'][number] | undefined,
    people: GroupSlide['columns'][number]['numbers'],
  ) => Readonly<Record<string, TableValue>>;
}

const ROLE_COLUMNS: Readonly<Record<'share' | 'mean', RoleColumns>> = {
  share: {
    columns: (key, role, words) => [
      { key, label: words.roleShare(role), measure: 'share' },
      { key: `${key} people`, label: words.rolePeople(role), measure: 'number' },
    ],
    values: (key, cell, { people }) => {
      const percent = cell?.numbers.percent ?? null;
      // More than all is only called so: slides don't say by how much.
      const isSaid = percent !== null && percent <= 100;
      return { [key]: isSaid ? percent / 100 : null, [`${key} people`]: people };
    },
  },
  mean: {
    columns: (key, role, words) => [
      { key, label: words.roleMean(role), measure: 'decimal' },
      { key: `${key} n`, label: words.roleN(role), measure: 'number' },
    ],
    values: (key, cell) => ({
      [key]: cell?.numbers.mean ?? null,
      [`${key} n`]: cell?.numbers.n ?? null,
    }),
  },
};
