/** The charts of an Office file, as they are drawn and as their own workbooks have them; and the tables on slides and in documents. */
import type { VisibleChart } from '../../../shared/export/carried/visible-numbers';
import { sheetsOf, type SheetRow } from './workbook-cells';
import { childrenOf, textOf, within, xmlRoot } from './xml';

type Parts = ReadonlyMap<string, Uint8Array>;
type Series = VisibleChart['series'][number];

/** What a chart keeps of its numbers, so that it can be drawn without its workbook. */
export function chartCaches(parts: Parts): readonly VisibleChart[] {
  return named(parts, /\/charts\/chart[^/]*\.xml$/u).map((bytes) => ({
    series: within(xmlRoot(bytes), 'ser').map((series): Series => {
      const labels = pointsOf(childrenOf(series, 'cat')[0]);
      const values = pointsOf(childrenOf(series, 'val')[0]);
      return {
        name: textOf(within(childrenOf(series, 'tx')[0] ?? series, 'v')[0]),
        points: [...values].flatMap(([index, text]) => {
          const value = Number(text);
          const label = labels.get(index);
          return label === undefined || text === '' || !Number.isFinite(value)
            ? []
            : [{ label, value }];
        }),
      };
    }),
  }));
}

function pointsOf(axis: Element | undefined): ReadonlyMap<string, string> {
  const points = axis ? within(axis, 'pt') : [];
  return new Map(
    points.map((point) => [point.getAttribute('idx') ?? '', textOf(childrenOf(point, 'v')[0])]),
  );
}

/** The workbook of a chart: names of series in the first row, of bars in the first column. */
export function workbookChart(parts: Parts): readonly VisibleChart[] {
  return sheetsOf(parts).map(([header, ...rows]) => ({
    series: [...(header ?? new Map<number, string>())]
      .filter(([column]) => column > 0)
      .map(([column, name]) => ({
        name: String(name),
        points: rows.flatMap((row) => pointAt(row, column)),
      })),
  }));
}

function pointAt(row: SheetRow, column: number): Series['points'] {
  const [label, value] = [row.get(0), row.get(column)];
  return label === undefined || typeof value !== 'number' ? [] : [{ label: String(label), value }];
}

/** Tables of slides (`a:tbl`) and documents (`w:tbl`): each column of numbers, by the first column of words. */
export function tablesIn(parts: Parts, file: RegExp): readonly VisibleChart[] {
  return named(parts, file).flatMap((bytes) => {
    const root = xmlRoot(bytes);
    return within(root, 'tbl').map((table) => {
      const rows = childrenOf(table, 'tr').map((row) =>
        childrenOf(row, 'tc').map((cell) => within(cell, 't').map(textOf).join('').trim()),
      );
      return chartOfTable(rows);
    });
  });
}

const NUMBER = /^[+\u2212-]?\d[\d.,\u00a0 ]*%?$/u;

function chartOfTable([header = [], ...rows]: readonly (readonly string[])[]): VisibleChart {
  const labelColumn = header.findIndex((_, column) =>
    rows.some((row) => /\p{L}/u.test(row[column] ?? '')),
  );
  return {
    series: header.flatMap((name, column): Series[] => {
      if (column === labelColumn) return [];
      const points = rows.flatMap((row) => {
        const [label, value] = [row[labelColumn], row[column]];
        return label !== undefined && NUMBER.test(value ?? '')
          ? [{ label, value: value ?? '' }]
          : [];
      });
      return points.length === 0 ? [] : [{ name, points }];
    }),
  };
}

function named(parts: Parts, file: RegExp): readonly Uint8Array[] {
  return [...parts].filter(([name]) => file.test(name)).map(([, bytes]) => bytes);
}
