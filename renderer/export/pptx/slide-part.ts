/** A slide of the presentation: placeholders, text boxes, tables, and frames that hold the charts. */
import type {
  PlacedChart,
  PlacedRule,
  PlacedShape,
  PlacedSlide,
  PlacedText,
  TextRole,
} from '../../../shared/export/deck/layout/placed';
import { solidFill } from './deck-colours';
import { emu, transform } from './measures';
import { tableFrame } from './table-frame';
import { bodyProperties, paragraph } from './text-body';
import { NS, SLIDE_NAMESPACES, tag } from './xml';

/** Which placeholder of the layout a text is; none for a text box. */
const PLACEHOLDERS: Readonly<Record<TextRole, Readonly<Record<string, string | number>> | null>> = {
  title: { type: 'title' },
  subtitle: { type: 'body', idx: 11, sz: 'quarter' },
  body: { type: 'body', idx: 12 },
  box: null,
};
const OPENING_PLACEHOLDERS: typeof PLACEHOLDERS = {
  ...PLACEHOLDERS,
  title: { type: 'ctrTitle' },
  subtitle: { type: 'subTitle', idx: 1 },
};

/** The empty group that holds a part's shapes. */
export const SHAPE_TREE_HEAD =
  tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')) +
  tag(
    'p:grpSpPr',
    {},
    tag(
      'a:xfrm',
      {},
      tag('a:off', { x: 0, y: 0 }),
      tag('a:ext', { cx: 0, cy: 0 }),
      tag('a:chOff', { x: 0, y: 0 }),
      tag('a:chExt', { cx: 0, cy: 0 }),
    ),
  );

/** The slide as XML. Its charts have the relationships from `firstChart` on, in the order of its shapes. */
export function slideXml(
  { layout, shapes }: PlacedSlide,
  lang: string,
  firstChart: number,
): string {
  const placeholders = layout === 'opening' ? OPENING_PLACEHOLDERS : PLACEHOLDERS;
  let chart = firstChart;
  const written = shapes.map((shape, place) => {
    const id = place + 2;
    if (shape.kind === 'chart') return chartFrame(shape, id, chart++);
    return shapeXml(shape, id, lang, placeholders);
  });
  return tag(
    'p:sld',
    SLIDE_NAMESPACES,
    tag('p:cSld', {}, tag('p:spTree', {}, SHAPE_TREE_HEAD, ...written)),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

function shapeXml(
  shape: Exclude<PlacedShape, PlacedChart>,
  id: number,
  lang: string,
  placeholders: typeof PLACEHOLDERS,
): string {
  switch (shape.kind) {
    case 'text':
      return textShape(shape, id, lang, placeholders);
    case 'table':
      return tableFrame(shape, id, lang);
    case 'rule':
      return ruleShape(shape, id);
  }
}

function textShape(
  { role, name, box, anchor, paragraphs, fill, padding }: PlacedText,
  id: number,
  lang: string,
  placeholders: typeof PLACEHOLDERS,
): string {
  const placeholder = placeholders[role];
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      placeholder
        ? tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 }))
        : tag('p:cNvSpPr', { txBox: 1 }),
      tag('p:nvPr', {}, placeholder ? tag('p:ph', placeholder) : ''),
    ),
    tag(
      'p:spPr',
      {},
      transform(box, 'a'),
      placeholder ? '' : tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      fill ? solidFill(fill) : '',
    ),
    tag(
      'p:txBody',
      {},
      bodyProperties(anchor, padding),
      tag('a:lstStyle'),
      ...paragraphs.map((own) => paragraph(own, lang)),
    ),
  );
}

/** A line; marked as decoration, so that nobody has to hear of it. */
function ruleShape({ name, box, colour }: PlacedRule, id: number): string {
  const decorative = tag('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  const extension = tag('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative);
  return tag(
    'p:cxnSp',
    {},
    tag(
      'p:nvCxnSpPr',
      {},
      tag('p:cNvPr', { id, name }, tag('a:extLst', {}, extension)),
      tag('p:cNvCxnSpPr'),
      tag('p:nvPr'),
    ),
    tag(
      'p:spPr',
      {},
      transform(box, 'a'),
      tag('a:prstGeom', { prst: 'line' }, tag('a:avLst')),
      tag('a:ln', { w: emu(2) }, solidFill(colour)),
    ),
  );
}

function chartFrame({ name, chart, box }: PlacedChart, id: number, relationship: number): string {
  const content = tag('c:chart', {
    ...{ 'xmlns:c': NS.c, 'xmlns:r': NS.r },
    'r:id': `rId${relationship}`,
  });
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id, name, descr: chart.alt }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr'),
    ),
    transform(box, 'p'),
    tag('a:graphic', {}, tag('a:graphicData', { uri: NS.c }, content)),
  );
}
