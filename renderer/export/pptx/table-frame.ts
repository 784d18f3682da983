/** A table of a slide: real cells, the first row a header. */
import type { PlacedTable, TableCell } from '../../../shared/export/deck/layout/placed';
import { TONES } from '../../../shared/slides/theme/colours';
import { solidFill } from './deck-colours';
import { emu, transform } from './measures';
import { paragraph } from './text-body';
import { NS, tag } from './xml';

const SIDES = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'] as const;
/** Left and right of a cell's text, in pixels. */
const INSET = 10;

/** The graphic frame of a table; `id` is the shape's. */
export function tableFrame(table: PlacedTable, id: number, lang: string): string {
  const { columns, rows, left, top, name, alt } = table;
  const width = columns.reduce((total, own) => total + own, 0);
  const height = rows.reduce((total, row) => total + row.height, 0);
  const grid = columns.map((own) => tag('a:gridCol', { w: emu(own) }));
  const written = rows.map((row, place) => {
    const hasLine = table.hasLines && place > 0;
    const cells = row.cells.map((cell, column) =>
      cellXml(cell, hasLine, column === 0, column === row.cells.length - 1, lang),
    );
    return tag('a:tr', { h: emu(row.height) }, ...cells);
  });
  const content = tag(
    'a:tbl',
    {},
    tag('a:tblPr', { firstRow: 1 }),
    tag('a:tblGrid', {}, ...grid),
    ...written,
  );
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id, name, descr: alt }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr'),
    ),
    transform({ left, top, width, height }, 'p'),
    tag('a:graphic', {}, tag('a:graphicData', { uri: NS.a.replace('/main', '/table') }, content)),
  );
}

function cellXml(
  { text, style }: TableCell,
  hasLine: boolean,
  isFirst: boolean,
  isLast: boolean,
  lang: string,
): string {
  const lines = SIDES.map((side) =>
    side === 'a:lnT' && hasLine
      ? tag(side, { w: emu(2) }, solidFill(TONES.paper.line))
      : tag(side, { w: 0 }, tag('a:noFill')),
  );
  const margins = {
    marL: isFirst ? 0 : emu(INSET),
    marR: isLast ? 0 : emu(INSET),
    marT: 0,
    marB: 0,
  };
  return tag(
    'a:tc',
    {},
    tag('a:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraph({ text, style }, lang)),
    tag('a:tcPr', { ...margins, anchor: 'ctr' }, ...lines, tag('a:noFill')),
  );
}
