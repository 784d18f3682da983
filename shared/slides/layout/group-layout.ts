/** Columns and rows of a result by group, or of several conferences: one column for each, with the figures in the rows. */
import { LEAST_SIZE, RESULT_SIZES } from '../theme/type-sizes';
import type { ColumnsSlide, GroupColumn } from '../kinds/comparison-slide';
import { noteFit, noteRoom } from './choice-comparison-layout';
import { frameLayout, type FrameLayout } from './frame-layout';
import { CONTENT_WIDTH } from './stage';
import { attempts, fitsWhole, fitText, setText, type FittedText, type TextBox } from './text-fit';
import { textWidth } from './text-width';

const HEAD_SIZE = RESULT_SIZES.heading;
const HEAD_LEADING = 1.16;
const HEAD_GAP = 10;
const COLUMN_GAP = 24;
const LEADING = 1.12;
const ROW_MOST = 150;
const N_LINE = 34;
/** The smallest width of the labels, and the largest of a column. */
const LABEL_LEAST = 420;
const COLUMN_MOST = 260;
/** A heading has one line for the name and one for the size if they fit, otherwise three lines in all. */
const HEAD_LINES = { roomy: 2, most: 3 } as const;
/** Columns are wider than this only if a name can't break. */
const ROOMY = 200;
const BAR = { height: 10, gap: 4, least: 6 } as const;
const LEGEND_LINE = 40;
const LEGEND_GAP = 44;

export interface GroupHeading {
  readonly column: GroupColumn;
  /** The group's name, or its number in the legend. */
  readonly name: FittedText;
  readonly people: FittedText | null;
}

export interface GroupLayout {
  readonly note: FittedText | null;
  /** Names that are too long for their columns, each with its number; empty if all fit above their columns. */
  readonly legend: readonly (readonly string[])[];
  readonly legendLine: number;
  readonly headHeight: number;
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly columnGap: number;
  /** Of the columns that are drawn. */
  readonly headings: readonly GroupHeading[];
  /** Their indexes in the slide. If there is a legend, hidden groups appear only in it. */
  readonly drawn: readonly number[];
  readonly size: number;
  /** Height of the second line of a cell, «n = 9»; 0 for none. */
  readonly nLine: number;
  /** 0 if there is no room for bars. */
  readonly barHeight: number;
  readonly barGap: number;
  /** True if a label had to be shortened. */
  readonly isCramped: boolean;
  readonly rows: readonly { readonly label: FittedText; readonly height: number }[];
}

/**
 * If a label would have to be shortened, the subtitle is dropped: the columns show by themselves that figures are by group. One that says
 * which role they are of stays.
 */
export function framedGroupLayout(slide: ColumnsSlide): {
  readonly frame: FrameLayout;
  readonly layout: GroupLayout;
} {
  const set = (subtitle: string) => {
    const isDense = slide.rows.length > 5;
    const frame = frameLayout({ footer: slide.footer, title: slide.title, subtitle, isDense });
    return { frame, layout: groupLayout(slide, frame.bodyHeight) };
  };
  const whole = set(slide.subtitle);
  return whole.layout.isCramped && !slide.keepsSubtitle ? set('') : whole;
}

/** Whether each row is as high as what stands in it: a note or a legend of many lines leaves too little for many rows. */
export function hasHighRows({ rows, size, nLine }: GroupLayout): boolean {
  const cell = Math.round(size * LEADING) + nLine;
  return rows.every(({ label, height }) => height >= Math.max(label.height, cell));
}

/** `height`: the body's, in pixels. Uses the largest size in which all labels fit: if need be, smaller than the back row can read. */
export function groupLayout(slide: ColumnsSlide, height: number): GroupLayout {
  const note = noteFit(slide.note);
  const head = headOf(slide);
  const room = height - head.headHeight - noteRoom(note);
  const from = slide.rows.length <= 5 ? 46 : 42;
  for (const barHeight of [BAR.height, BAR.least]) {
    for (const { size } of attempts(from, LEAST_SIZE.theme, 1)) {
      const rows = setRows(slide, room, head, size, barHeight);
      if (rows) return { note, ...head, ...rows };
    }
  }
  const sizes = attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1).map(({ size }) => size);
  const size = [LEAST_SIZE.theme, ...sizes].find((own) => isWhole(slide, room, head, own));
  return { note, ...head, ...shortenedRows(slide, room, head, size ?? LEAST_SIZE.theme) };
}

type Head = Pick<
  GroupLayout,
  | 'legend'
  | 'legendLine'
  | 'headHeight'
  | 'labelWidth'
  | 'columnWidth'
  | 'columnGap'
  | 'headings'
  | 'drawn'
>;

/** Puts the names above their columns if each fits whole; otherwise numbers, with the names in lines above. */
function headOf(slide: ColumnsSlide): Head {
  const { columns } = slide;
  const figures = figureWidth(slide);
  const most = Math.min(
    COLUMN_MOST,
    Math.floor((CONTENT_WIDTH - LABEL_LEAST) / columns.length) - COLUMN_GAP,
  );
  const widthFor = (lines: number): number =>
    Math.max(figures, ...columns.map(({ label, nText }) => widthOf(label, nText, lines)));
  const roomy = widthFor(HEAD_LINES.roomy);
  const wanted = roomy <= Math.min(ROOMY, most) ? roomy : widthFor(HEAD_LINES.most);
  return wanted <= most ? namedHead(columns, wanted) : numberedHead(columns, figures);
}

function frameOf(count: number, columnWidth: number) {
  const labelWidth = CONTENT_WIDTH - count * (columnWidth + COLUMN_GAP);
  return { labelWidth, columnWidth, columnGap: COLUMN_GAP, legendLine: LEGEND_LINE };
}

function boxFor(weight: 400 | 600, width: number): TextBox {
  return { weight, width, leading: HEAD_LEADING };
}

function namedHead(columns: readonly GroupColumn[], width: number): Head {
  const headings = columns.map((column) => ({
    column,
    name: setText(column.label, boxFor(600, width), HEAD_SIZE),
    people: setText(column.nText, boxFor(400, width), HEAD_SIZE),
  }));
  const heights = headings.map(({ name, people }) => name.height + people.height);
  return {
    ...frameOf(columns.length, width),
    ...{ headings, drawn: columns.map((_, place) => place), legend: [] },
    headHeight: Math.max(...heights) + HEAD_GAP,
  };
}

/** A column's number in the legend, 1 first; the whole room, which stands before its roles, has none. */
function keyOf(columns: readonly GroupColumn[], place: number): string {
  const before = columns[0]?.isTotal === true ? 1 : 0;
  return place < before ? '' : String(place - before + 1);
}

/** Whether the name of the whole room, or of the newest conference, stands over its column. */
function keepsName({ isTotal, label }: GroupColumn, width: number): boolean {
  return isTotal && textWidth(label, 600, HEAD_SIZE) <= width;
}

/** Each column's number in the legend; the whole room keeps its name if it fits. */
function numberedHead(columns: readonly GroupColumn[], width: number): Head {
  const drawn = columns.flatMap(({ isHidden }, place) => (isHidden ? [] : [place]));
  const headings = drawn.flatMap((place) => {
    const column = columns[place];
    if (!column) return [];
    const text = keepsName(column, width) ? column.label : keyOf(columns, place);
    return [{ column, name: setText(text, boxFor(600, width), HEAD_SIZE), people: null }];
  });
  const legend = legendLines(columns, width);
  const numbers = Math.round(HEAD_SIZE * HEAD_LEADING);
  return {
    ...frameOf(drawn.length, width),
    ...{ headings, drawn, legend },
    headHeight: legend.length * LEGEND_LINE + numbers + HEAD_GAP,
  };
}

/** The smallest width in which a name breaks only between words, within the lines of a heading. */
function widthOf(label: string, nText: string, mostLines: number): number {
  const words = [...label.split(/(?<=-)|\s+/u), ...nText.split(/[^\S\u00a0]+/u)];
  const least = Math.max(...words.map((word) => textWidth(word, 600, HEAD_SIZE)));
  for (let width = least; width < COLUMN_MOST; width += 10) {
    const name = setText(label, { weight: 600, width, leading: HEAD_LEADING }, HEAD_SIZE);
    const people = setText(nText, { weight: 400, width, leading: HEAD_LEADING }, HEAD_SIZE);
    if (name.lines + people.lines <= mostLines) return width;
  }
  return Number.POSITIVE_INFINITY;
}

function figureWidth({ rows }: ColumnsSlide, size: number = LEAST_SIZE.theme): number {
  const cells = rows.flatMap((row) => row.cells);
  return Math.max(
    90,
    ...cells.map(({ text }) => textWidth(text, 700, size)),
    ...cells.map(({ nText }) => textWidth(nText, 400, HEAD_SIZE)),
  );
}

/** «1 Direktør (n = 12)», as many in a line as fit; a name too long for a line is shortened, never its number of people. */
function legendLines(
  columns: readonly GroupColumn[],
  columnWidth: number,
): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let used = 0;
  for (const [index, column] of columns.entries()) {
    const { label, nText } = column;
    const key = keepsName(column, columnWidth) ? '' : keyOf(columns, index);
    const people = ` (${nText})`;
    const room = CONTENT_WIDTH - Math.ceil(textWidth(people, 600, HEAD_SIZE));
    const box = { weight: 600, width: room, leading: 1 } as const;
    const name = key === '' ? label : `${key} ${label}`;
    const fitted = fitText(name, box, [{ size: HEAD_SIZE, maxLines: 1 }]).text + people;
    const width = textWidth(fitted, 600, HEAD_SIZE);
    const line = lines.at(-1);
    if (line && used + LEGEND_GAP + width <= CONTENT_WIDTH) {
      line.push(fitted);
      used += LEGEND_GAP + width;
    } else {
      lines.push([fitted]);
      used = width;
    }
  }
  return lines;
}

type Rows = Pick<GroupLayout, 'size' | 'nLine' | 'barHeight' | 'barGap' | 'isCramped' | 'rows'>;

function hasSecondLine({ rows }: ColumnsSlide): boolean {
  return rows.some(({ cells }) => cells.some(({ nText }) => nText !== ''));
}

/** Null if the labels don't fit. */
function setRows(
  slide: ColumnsSlide,
  room: number,
  { labelWidth, columnWidth }: Head,
  size: number,
  barHeight: number,
): Rows | null {
  if (size > LEAST_SIZE.theme && figureWidth(slide, size) > columnWidth) return null;
  const count = Math.max(1, slide.rows.length);
  const nLine = hasSecondLine(slide) ? N_LINE : 0;
  const cell = Math.round(size * LEADING) + nLine + BAR.gap + barHeight;
  const labels = slide.rows.map(({ label }) =>
    setText(label, { weight: 400, width: labelWidth, leading: LEADING }, size),
  );
  const least = labels.map((label) => Math.max(label.height, cell));
  const spare = Math.floor((room - least.reduce((sum, own) => sum + own, 0)) / count);
  if (spare < 4) return null;
  return {
    ...{ size, nLine, barHeight, barGap: BAR.gap, isCramped: false },
    rows: labels.map((label, index) => {
      const own = least[index] ?? cell;
      return { label, height: Math.min(own + spare, Math.max(ROW_MOST, own + 4)) };
    }),
  };
}

/** Whether no label would be shortened in rows of the same height. */
function isWhole(slide: ColumnsSlide, room: number, { labelWidth }: Head, size: number): boolean {
  const maxLines = linesOf(slide, room, size);
  const box = { weight: 400, width: labelWidth, leading: LEADING } as const;
  return slide.rows.every(({ label }) => fitsWhole(label, box, { size, maxLines }));
}

function linesOf({ rows }: ColumnsSlide, room: number, size: number): number {
  const height = Math.floor(room / Math.max(1, rows.length));
  return Math.max(1, Math.floor((height - 2) / Math.round(size * LEADING)));
}

/** All rows have the same height, each label as many lines as its row; without bars if they don't fit. */
function shortenedRows(
  slide: ColumnsSlide,
  room: number,
  { labelWidth }: Head,
  size: number,
): Rows {
  const height = Math.floor(room / Math.max(1, slide.rows.length));
  const line = Math.round(size * LEADING);
  const nLine = hasSecondLine(slide) ? N_LINE : 0;
  const hasBars = height >= line + nLine + BAR.gap + BAR.least + 4;
  const maxLines = linesOf(slide, room, size);
  return {
    ...{ size, nLine, isCramped: true },
    barHeight: hasBars ? BAR.least : 0,
    barGap: hasBars ? BAR.gap : 0,
    rows: slide.rows.map(({ label }) => ({
      label: fitText(label, { weight: 400, width: labelWidth, leading: LEADING }, [
        { size, maxLines },
      ]),
      height,
    })),
  };
}
