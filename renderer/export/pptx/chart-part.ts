/** A chart that PowerPoint draws and edits itself; its figures are those of its workbook. */
import type { DeckSeries } from '../../../shared/export/deck/parts/deck';
import type { PlacedChart } from '../../../shared/export/deck/layout/placed';
import type { Language } from '../../../shared/lib/language';
import { TONES } from '../../../shared/slides/theme/colours';
import { columnName, labelFormat, numberFormat } from './chart-numbers';
import { solidFill } from './deck-colours';
import { typeSize } from './measures';
import { NS, tag, textTag } from './xml';

const AXES = { categories: 111111111, values: 222222222 } as const;
const { ink, muted } = TONES.paper;

export interface ChartContext {
  readonly language: Language;
  /** «da-DK» */
  readonly lang: string;
  /** The workbook's sheet. */
  readonly sheet: string;
}

/** The chart as XML; its workbook is its first relationship. */
export function chartXml(placed: PlacedChart, context: ChartContext): string {
  const { chart } = placed;
  return tag(
    'c:chartSpace',
    { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
    tag('c:date1904', { val: 0 }),
    tag('c:lang', { val: context.lang }),
    tag('c:roundedCorners', { val: 0 }),
    tag(
      'c:chart',
      {},
      tag('c:autoTitleDeleted', { val: 1 }),
      tag(
        'c:plotArea',
        {},
        plotLayout(placed),
        barChart(placed, context),
        categoryAxis(placed, context),
        valueAxis(placed, context),
      ),
      chart.hasLegend ? legend(placed, context) : '',
      tag('c:plotVisOnly', { val: 1 }),
      tag('c:dispBlanksAs', { val: 'gap' }),
    ),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    textProperties(placed.figureSize, ink, context, false),
    tag('c:externalData', { 'r:id': 'rId1' }, tag('c:autoUpdate', { val: 0 })),
  );
}

/** The bars' place as shares of the chart, the labels left of it. */
function plotLayout({ box, plot }: PlacedChart): string {
  const share = (part: number, whole: number): string => (part / whole).toFixed(4);
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      tag('c:layoutTarget', { val: 'inner' }),
      tag('c:xMode', { val: 'edge' }),
      tag('c:yMode', { val: 'edge' }),
      tag('c:x', { val: share(plot.left, box.width) }),
      tag('c:y', { val: share(plot.top, box.height) }),
      tag('c:w', { val: share(plot.width, box.width) }),
      tag('c:h', { val: share(plot.height, box.height) }),
    ),
  );
}

function barChart(placed: PlacedChart, context: ChartContext): string {
  const { chart, gap } = placed;
  const isStacked = chart.shape === 'stacked';
  return tag(
    'c:barChart',
    {},
    tag('c:barDir', { val: 'bar' }),
    tag('c:grouping', { val: isStacked ? 'percentStacked' : 'clustered' }),
    tag('c:varyColors', { val: 0 }),
    ...chart.series.map((_, place) => seriesXml(placed, place, context)),
    tag('c:gapWidth', { val: gap }),
    tag('c:overlap', { val: isStacked ? 100 : 0 }),
    tag('c:axId', { val: AXES.categories }),
    tag('c:axId', { val: AXES.values }),
  );
}

function seriesXml(placed: PlacedChart, place: number, context: ChartContext): string {
  const { chart } = placed;
  const series = chart.series[place];
  if (!series) return '';
  const column = columnName(place + 1);
  const last = chart.categories.length + 1;
  const sheet = `'${context.sheet.replaceAll("'", "''")}'`;
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: place }),
    tag('c:order', { val: place }),
    tag('c:tx', {}, textReference(`${sheet}!$${column}$1`, [series.name])),
    shapeProperties(series.fill),
    tag('c:invertIfNegative', { val: 0 }),
    ...pointColours(series),
    labels(placed, series, context),
    tag('c:cat', {}, textReference(`${sheet}!$A$2:$A$${last}`, chart.categories)),
    tag(
      'c:val',
      {},
      numberReference(
        `${sheet}!$${column}$2:$${column}$${last}`,
        chart.categories.map((_, row) => series.values[row] ?? null),
        numberFormat(chart, context.language),
      ),
    ),
  );
}

function shapeProperties(fill: string): string {
  return tag('c:spPr', {}, solidFill(fill));
}

/** Bars that have another colour than their series. */
function pointColours({ fill, fills }: DeckSeries): readonly string[] {
  return (fills ?? []).flatMap((own, idx) =>
    own === fill
      ? []
      : [
          tag(
            'c:dPt',
            {},
            tag('c:idx', { val: idx }),
            tag('c:invertIfNegative', { val: 0 }),
            tag('c:bubble3D', { val: 0 }),
            shapeProperties(own),
          ),
        ],
  );
}

/** True if this part of a bar is narrower than its figure would be: it is then drawn without one. Both are compared in pixels of the plot. */
function isTooNarrow({ plot, figureSize }: PlacedChart, value: number): boolean {
  return value > 0 && value * plot.width < figureSize * (value >= 0.095 ? 1.75 : 1.25);
}

function labels(placed: PlacedChart, series: DeckSeries, context: ChartContext): string {
  const { chart, figureSize } = placed;
  const isStacked = chart.shape === 'stacked';
  const left = isStacked
    ? series.values.flatMap((value, idx) =>
        value !== null && isTooNarrow(placed, value)
          ? [tag('c:dLbl', {}, tag('c:idx', { val: idx }), tag('c:delete', { val: 1 }))]
          : [],
      )
    : [];
  const shown = [
    ...([
      'c:showLegendKey',
      'c:showVal',
      'c:showCatName',
      'c:showSerName',
      'c:showPercent',
    ] as const),
    'c:showBubbleSize',
  ].map((name) => tag(name, { val: name === 'c:showVal' ? 1 : 0 }));
  return tag(
    'c:dLbls',
    {},
    ...left,
    tag('c:numFmt', { formatCode: labelFormat(chart, context.language), sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    textProperties(figureSize, series.ink, context, true),
    tag('c:dLblPos', { val: isStacked ? 'ctr' : 'outEnd' }),
    ...shown,
  );
}

function textReference(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => tag('c:pt', { idx }, textTag('c:v', text)));
  const cache = tag('c:strCache', {}, tag('c:ptCount', { val: texts.length }), ...points);
  return tag('c:strRef', {}, textTag('c:f', formula), cache);
}

function numberReference(
  formula: string,
  values: readonly (number | null)[],
  formatCode: string,
): string {
  const points = values.map((value, idx) =>
    value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, String(value))),
  );
  const cache = tag(
    'c:numCache',
    {},
    textTag('c:formatCode', formatCode),
    tag('c:ptCount', { val: values.length }),
    ...points,
  );
  return tag('c:numRef', {}, textTag('c:f', formula), cache);
}

function categoryAxis({ labelSize }: PlacedChart, context: ChartContext): string {
  return tag(
    'c:catAx',
    {},
    tag('c:axId', { val: AXES.categories }),
    // The first category on top.
    tag('c:scaling', {}, tag('c:orientation', { val: 'maxMin' })),
    tag('c:delete', { val: labelSize === null ? 1 : 0 }),
    tag('c:axPos', { val: 'l' }),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'low' }),
    tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill'))),
    textProperties(labelSize ?? 30, ink, context, false),
    tag('c:crossAx', { val: AXES.values }),
    tag('c:crosses', { val: 'autoZero' }),
    tag('c:auto', { val: 0 }),
    tag('c:lblAlgn', { val: 'ctr' }),
    tag('c:lblOffset', { val: 100 }),
    tag('c:tickLblSkip', { val: 1 }),
    tag('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** The axis is not drawn, because the bars carry their figures. It only sets how long a bar is that stands for everybody. */
function valueAxis({ chart }: PlacedChart, context: ChartContext): string {
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: AXES.values }),
    tag(
      'c:scaling',
      {},
      tag('c:orientation', { val: 'minMax' }),
      tag('c:max', { val: chart.to }),
      tag('c:min', { val: chart.from }),
    ),
    tag('c:delete', { val: 1 }),
    tag('c:axPos', { val: 't' }),
    tag('c:numFmt', { formatCode: numberFormat(chart, context.language), sourceLinked: 0 }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'nextTo' }),
    tag('c:crossAx', { val: AXES.categories }),
    tag('c:crosses', { val: 'autoZero' }),
    tag('c:crossBetween', { val: 'between' }),
  );
}

function legend({ legendSize }: PlacedChart, context: ChartContext): string {
  return tag(
    'c:legend',
    {},
    tag('c:legendPos', { val: 't' }),
    tag('c:overlay', { val: 0 }),
    textProperties(legendSize, muted, context, false),
  );
}

function textProperties(
  size: number,
  colour: string,
  { lang }: ChartContext,
  isBold: boolean,
): string {
  const font = (name: string) => tag(name, { typeface: name === 'a:latin' ? 'Calibri' : '+mn-ea' });
  return tag(
    'c:txPr',
    {},
    // A figure stays on one line; categories break where they must.
    tag('a:bodyPr', isBold ? { wrap: 'none' } : {}),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag(
        'a:pPr',
        {},
        tag(
          'a:defRPr',
          { lang, sz: typeSize(size), b: isBold ? 1 : 0 },
          solidFill(colour),
          font('a:latin'),
        ),
      ),
      tag('a:endParaRPr', { lang }),
    ),
  );
}
