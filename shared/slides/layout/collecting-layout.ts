/** How the list of a collecting slide is laid out: beside the panel, above it, with short texts, in two columns. */
import { LEAST_SIZE } from '../theme/type-sizes';
import type { CollectingItem } from '../slide-model';
import { CONTENT_WIDTH } from './stage';
import { attempts, fitText, leastHeight, setText, type FittedText } from './text-fit';

export const SIDE_PANEL = { width: 470, gap: 68 } as const;
export const BAND = { height: 108, gap: 18 } as const;
const NUMBER_WIDTH = 84;
/** Space after a text, so that it fits within the highlight of an active row. */
export const TEXT_END = 20;
const COLUMN_GAP = 56;
const LEADING = 1.16;
const SQUEEZED_LEADING = 1.1;
/** Space above and below a text: comfortable, then tight, and the maximum when spare space is shared out among many. */
const PADDING = { comfortable: 22, snug: 12, tight: 8, most: 44 } as const;

/** The largest type for so many items, so that few of them fill the slide. */
const LARGEST: Readonly<Record<number, number>> = { 1: 96, 2: 88, 3: 76, 4: 68, 5: 60, 6: 56 };

export type PanelPlace = 'side' | 'band' | 'none';

export interface CollectingRow {
  readonly item: CollectingItem;
  readonly fit: FittedText;
  /** Pixels, padding included. */
  readonly height: number;
}

export interface CollectingLayout {
  readonly panel: PanelPlace;
  readonly listWidth: number;
  readonly listHeight: number;
  readonly columnWidth: number;
  /** Of an item's number, with the space after it. */
  readonly numberWidth: number;
  readonly columns: readonly (readonly CollectingRow[])[];
}

interface Variant {
  readonly panel: PanelPlace;
  readonly isShort: boolean;
  readonly columns: 1 | 2;
  readonly padding: number;
  readonly from: number;
}

/** `height` in pixels for list and panel together; `hasPanel` if there is progress to show. */
export function collectingLayout(
  items: readonly CollectingItem[],
  height: number,
  hasPanel: boolean,
): CollectingLayout {
  const tries = variants(items, hasPanel);
  for (const variant of tries) {
    for (const { size } of attempts(variant.from, LEAST_SIZE.theme, 1)) {
      const layout = setList(items, variant, size, height);
      if (layout) return layout;
    }
  }
  return crowd(items, height, hasPanel) ?? squeeze(items, height, hasPanel);
}

/** Smaller than the back row can read: better than a text that is cut. */
function crowd(
  items: readonly CollectingItem[],
  height: number,
  hasPanel: boolean,
): CollectingLayout | null {
  const panel = hasPanel ? 'band' : 'none';
  const variant = { panel, isShort: true, columns: 2, padding: 4, from: 0 } as const;
  for (const { size } of attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1)) {
    const layout = setList(items, variant, size, height);
    if (layout) return layout;
  }
  return null;
}

function variants(items: readonly CollectingItem[], hasPanel: boolean): readonly Variant[] {
  const { comfortable, snug, tight } = PADDING;
  const places: readonly PanelPlace[] = hasPanel ? ['side', 'band'] : ['none'];
  const from = LARGEST[items.length] ?? (items.length <= 8 ? 52 : 48);
  const texts = items.some((item) => item.text !== item.shortText) ? [false, true] : [false];
  return texts.flatMap((isShort) => [
    ...places.map((panel) => ({ panel, isShort, columns: 1, padding: comfortable, from }) as const),
    ...places.map((panel) => ({ panel, isShort, columns: 1, padding: snug, from: 48 }) as const),
    ...places.map((panel) => ({ panel, isShort, columns: 1, padding: tight, from: 48 }) as const),
    ...places.map((panel) => ({ panel, isShort, columns: 2, padding: tight, from: 40 }) as const),
  ]);
}

interface Area {
  readonly listWidth: number;
  readonly listHeight: number;
  readonly columnWidth: number;
}

function areaOf({ panel, columns }: Pick<Variant, 'panel' | 'columns'>, height: number): Area {
  const listWidth =
    panel === 'side' ? CONTENT_WIDTH - SIDE_PANEL.width - SIDE_PANEL.gap : CONTENT_WIDTH;
  const listHeight = panel === 'band' ? height - BAND.height - BAND.gap : height;
  const columnWidth = columns === 1 ? listWidth : Math.floor((listWidth - COLUMN_GAP) / 2);
  return { listWidth, listHeight, columnWidth };
}

function setList(
  items: readonly CollectingItem[],
  variant: Variant,
  size: number,
  height: number,
): CollectingLayout | null {
  const area = areaOf(variant, height);
  const numberWidth = NUMBER_WIDTH + Math.max(0, size - 52);
  const box = {
    weight: 400,
    width: area.columnWidth - numberWidth - TEXT_END,
    leading: LEADING,
  } as const;
  const textOf = (item: CollectingItem) => (variant.isShort ? item.shortText : item.text);
  const least = items.reduce((total, item) => total + leastHeight(textOf(item), box, size), 0);
  if (least > variant.columns * area.listHeight) return null;
  const fits = items.map((item) => setText(textOf(item), box, size));
  const columns = inColumns(items, fits, variant.columns).map((column) =>
    withHeights(column, area.listHeight, variant.padding),
  );
  if (columns.some((column) => column === null)) return null;
  const filled = columns.filter((column) => column !== null);
  return { panel: variant.panel, ...area, numberWidth, columns: filled };
}

type Line = Omit<CollectingRow, 'height'>;

function inColumns(
  items: readonly CollectingItem[],
  fits: readonly FittedText[],
  count: 1 | 2,
): readonly (readonly Line[])[] {
  const rows = items.flatMap((item, index) => {
    const fit = fits[index];
    return fit ? [{ item, fit }] : [];
  });
  const half = Math.ceil(rows.length / count);
  return count === 1 ? [rows] : [rows.slice(0, half), rows.slice(half)];
}

/** Divides the height evenly among the rows; null if there is too little. */
function withHeights(
  rows: readonly Line[],
  height: number,
  padding: number,
): readonly CollectingRow[] | null {
  const texts = rows.reduce((total, { fit }) => total + fit.height, 0);
  const spare = Math.floor((height - texts) / Math.max(1, rows.length));
  if (spare < padding) return null;
  const most = rows.length <= 6 ? Infinity : PADDING.most;
  return rows.map((row) => ({ ...row, height: row.fit.height + Math.min(spare, most) }));
}

/** The last resort: short texts in two columns, shortened to fit. */
function squeeze(
  items: readonly CollectingItem[],
  height: number,
  hasPanel: boolean,
): CollectingLayout {
  const variant = { panel: hasPanel ? 'band' : 'none', columns: 2 } as const;
  const area = areaOf(variant, height);
  const rowHeight = Math.floor(area.listHeight / Math.ceil(items.length / 2));
  const size = LEAST_SIZE.theme;
  const maxLines = Math.max(1, Math.floor((rowHeight - 4) / Math.round(size * SQUEEZED_LEADING)));
  const box = {
    weight: 400,
    width: area.columnWidth - NUMBER_WIDTH - TEXT_END,
    leading: SQUEEZED_LEADING,
  } as const;
  const fits = items.map((item) => fitText(item.shortText, box, [{ size, maxLines }]));
  const columns = inColumns(items, fits, 2).map((rows) =>
    rows.map((row) => ({ ...row, height: rowHeight })),
  );
  return { panel: variant.panel, ...area, numberWidth: NUMBER_WIDTH, columns };
}
