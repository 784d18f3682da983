/** A chart with its categories on the left, the figures of each row on the right, and perhaps a panel of key figures. */
import type { Language } from '../../../lib/language';
import { TONES } from '../../../slides/theme/colours';
import { FIXED_SIZES, LEAST_SIZE } from '../../../slides/theme/type-sizes';
import { dictionaryFor } from '../../../text/dictionary';
import type { DeckBody, DeckChart, DeckFigures, DeckPanel } from '../parts/deck';
import { tableAloud } from '../parts/read-aloud';
import { officeLines, officeWidth, OFFICE_LEADING, sizeForAll } from './office-text';
import type { Box, PlacedShape, PlacedTable, PlacedText, TableCell } from './placed';

type ChartBody = Extract<DeckBody, { readonly kind: 'chart' }>;

const HEAD = 48;
const COLUMN_GAP = 32;
const LABEL_GAP = 24;
/** The widest figures that stand beside a bar. */
const ALL = '100\u00a0%';
const OVER_ALL = 'mmmm 100\u00a0%';
const PANEL_WIDTH = 400;
/** The most of the chart's width that the categories may take, from the first share that lets them be large. */
const LABEL_SHARES = [0.34, 0.44, 0.52, 0.6, 0.68] as const;
/** Sizes of categories to try; below the first they are told in smaller type rather than cut. */
const LABEL_SIZES = [42, 39, 36, 33, 30, 28, 26, 24, 22, 20, 18, 16] as const;
const GOOD_SIZE = 33;
/** A row never takes more of the height, so that two rows don't become two blocks. */
const ROW_MOST = { bars: 150, stacked: 140 } as const;

const { ink, muted } = TONES.paper;

/** The shapes of a chart within `box`. */
export function placeChart(body: ChartBody, box: Box, language: Language): readonly PlacedShape[] {
  const { chart, figures, panel } = body;
  const panelRoom = panel ? PANEL_WIDTH + 60 : 0;
  const count = chart.categories.length;
  const legend = legendOf(chart, box.width);
  const head = Math.max(HEAD, legend.height);
  const rowHeight = Math.min(ROW_MOST[chart.shape], (box.height - head) / Math.max(1, count));
  const table = tableOf(figures, rowHeight * (count / Math.max(1, figures.rows.length)), head);
  const tableWidth = table.columns.reduce((total, width) => total + width, 0);
  const width = box.width - panelRoom - tableWidth - COLUMN_GAP;
  const labels = labelsOf(chart, width, rowHeight);
  const figureSize = figureSizeOf(chart, rowHeight);
  const room = width - labels.width - LABEL_GAP;
  const beyond = chart.shape === 'bars' ? roomBeyond(chart, figureSize, room) : 0;
  const { deck } = dictionaryFor(language);
  const left = box.left + width + COLUMN_GAP;
  return [
    {
      ...{ kind: 'chart', name: deck.chartName, chart },
      box: { left: box.left, top: box.top, width, height: head + rowHeight * count },
      plot: {
        left: labels.width + LABEL_GAP,
        top: head,
        width: room - beyond,
        height: rowHeight * count,
      },
      labelSize: labels.size,
      figureSize,
      legendSize: legend.size,
      gap: chart.series.length > 1 && chart.shape === 'bars' ? 30 : 60,
    },
    {
      ...{ kind: 'table', name: deck.tableName, left, top: box.top, hasLines: false },
      alt: tableAloud(figures.headings, language),
      ...table,
    },
    ...(panel ? [panelOf(panel, box, head + rowHeight * count, deck.panelName)] : []),
  ];
}

/** The legend's type, and the height of its lines: one, or two where the names need it. */
function legendOf(
  chart: DeckChart,
  width: number,
): { readonly size: number; readonly height: number } {
  const size = LEAST_SIZE.other;
  if (!chart.hasLegend) return { size, height: 0 };
  const all = chart.series.reduce(
    (total, { name }) => total + officeWidth(name, 400, size) + 60,
    0,
  );
  return { size, height: all <= width * 0.62 ? HEAD : HEAD + size * OFFICE_LEADING };
}

function labelsOf(
  { categories }: DeckChart,
  width: number,
  rowHeight: number,
): { readonly width: number; readonly size: number } {
  let best: { readonly width: number; readonly size: number } | null = null;
  const room = rowHeight - 6;
  const longest = Math.max(...categories.map((text) => officeWidth(text, 400, LABEL_SIZES[0])), 0);
  for (const share of LABEL_SHARES) {
    const most = Math.floor(width * share);
    const size = sizeForAll(categories, 400, most, room, LABEL_SIZES);
    if (size !== null && size > (best?.size ?? 0)) {
      best = { size, width: Math.min(most, Math.ceil(longest * (size / LABEL_SIZES[0])) + 12) };
    }
    if (size !== null && size >= GOOD_SIZE) break;
  }
  return best ?? { width: Math.floor(width * 0.68), size: LABEL_SIZES.at(-1) ?? 16 };
}

/** What the figure beside the longest bar needs beyond the place of a full one. */
function roomBeyond({ series }: DeckChart, size: number, room: number): number {
  const longest = Math.max(0, ...series.flatMap(({ values }) => values.map((own) => own ?? 0)));
  const figure = officeWidth(longest > 1 ? OVER_ALL : ALL, 700, size) + 24;
  const share = Math.min(1, longest);
  // A full bar is (room − beyond) long, and the longest one with its figure has to end within the room.
  return share === 0 ? 0 : Math.max(0, Math.ceil((figure - (1 - share) * room) / share));
}

/** Percentages stand beside or on their bars: as large as a bar is thick, within what can be read. */
function figureSizeOf(chart: DeckChart, rowHeight: number): number {
  const bars = chart.shape === 'bars' ? chart.series.length : 1;
  return Math.round(
    Math.max(20, Math.min(LEAST_SIZE.theme, (rowHeight * (bars > 1 ? 0.88 : 0.72)) / bars)),
  );
}

function tableOf(
  { headings, rows }: DeckFigures,
  rowHeight: number,
  head: number,
): Pick<PlacedTable, 'columns' | 'rows'> {
  const size = Math.min(LEAST_SIZE.theme, Math.max(20, Math.round(rowHeight * 0.62)));
  const headSize = LEAST_SIZE.other - 2;
  const columns = headings.map((heading, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const own = Math.max(...texts.map((text) => officeWidth(text, 700, size)), 0);
    return Math.ceil(Math.max(own, officeWidth(heading, 400, headSize)) + 28);
  });
  const cell = (text: string, own: number, isHead: boolean, isFirst: boolean): TableCell => ({
    text,
    style: {
      ...{ size: own, align: 'end', colour: isHead || !isFirst ? muted : ink },
      isBold: !isHead && isFirst && headings.length > 1,
    },
  });
  return {
    columns,
    rows: [
      { height: head, cells: headings.map((text) => cell(text, headSize, true, false)) },
      ...rows.map((row) => ({
        height: rowHeight,
        cells: row.map((text, column) => cell(text, size, false, column === 0)),
      })),
    ],
  };
}

function panelOf(panel: DeckPanel, box: Box, height: number, name: string): PlacedText {
  const style = { align: 'center', colour: muted, isBold: false, size: FIXED_SIZES.text } as const;
  const signal = { ...style, isBold: true, colour: TONES.paper.signal };
  const lines = [
    { text: panel.label, style },
    { text: panel.figure, style: { ...style, size: FIXED_SIZES.mean, isBold: true, colour: ink } },
    ...panel.lines.map((text) => ({ text, style: { ...style, colour: ink } })),
    ...(panel.signal === '' ? [] : [{ text: panel.signal, style: signal, before: 12 }]),
  ];
  const inner = PANEL_WIDTH - 48;
  const needed = lines.reduce(
    (total, { text, style: { size } }) =>
      total + officeLines(text, 400, size, inner) * size * OFFICE_LEADING,
    60,
  );
  return {
    ...{ kind: 'text', role: 'box', name, anchor: 'middle', fill: TONES.paper.tint, padding: 24 },
    box: {
      left: box.left + box.width - PANEL_WIDTH,
      top: box.top,
      width: PANEL_WIDTH,
      height: Math.min(box.height, Math.max(height, needed)),
    },
    paragraphs: lines,
  };
}
