/** The sheets of polls in a workbook of ours: under the question a line of what it is of, the header, and a row for each option. */
import type { VisibleSheet } from '../../../shared/export/carried/visible-numbers';
import type { SheetRow } from './workbook-cells';

/** `roundLabel`: what the column of the rounds is called. Sheets without it are not of a poll. */
export function visibleSheets(
  sheets: readonly (readonly SheetRow[])[],
  roundLabel: string,
): readonly VisibleSheet[] {
  return sheets.flatMap((rows) => {
    const at = rows.findIndex((row) => [...row.values()].includes(roundLabel));
    const header = rows[at];
    if (!header) return [];
    const title = rows[0]?.get(0);
    const [roundColumn] = [...header].find(([, label]) => label === roundLabel) ?? [0];
    const columns = [...header].filter(([, label]) => typeof label === 'string');
    const byRound = new Map<number | null, VisibleSheet['cells'][number][]>();
    for (const row of rows.slice(at + 1)) {
      const round = row.get(roundColumn);
      const number = typeof round === 'number' ? round : null;
      // The first words of a row are its name.
      const [, name = ''] =
        columns
          .map(([place]) => [place, row.get(place)] as const)
          .find(([, cell]) => typeof cell === 'string') ?? [];
      const cells = columns.flatMap(([place, label]) => {
        const value = row.get(place);
        return typeof value === 'number'
          ? [{ row: String(name), column: String(label), value }]
          : [];
      });
      byRound.set(number, [...(byRound.get(number) ?? []), ...cells]);
    }
    return [...byRound].map(([number, cells]) => ({
      title: typeof title === 'string' ? title : '',
      number,
      cells,
    }));
  });
}
