/** A result by role: a table with a row for each option, and over the column of each role its chart. */
import type { Language } from '../../../lib/language';
import { TONES } from '../../../slides/theme/colours';
import { LEAST_SIZE } from '../../../slides/theme/type-sizes';
import { dictionaryFor } from '../../../text/dictionary';
import type { DeckBody } from '../parts/deck';
import { tableAloud } from '../parts/read-aloud';
import { officeSet, officeWidth, sizeForAll } from './office-text';
import type { Box, PlacedShape, TableCell, TextStyle } from './placed';

type ColumnsBody = Extract<DeckBody, { readonly kind: 'columns' }>;

const SIZES = [39, 36, 33, 30, 28, 26, 24, 22, 20, 18, 16] as const;
const LEAST = 16;
const PADDING = 20;
const ROW_MOST = 120;
/** What a label may take of the width, and with how many roles there is a choice. */
const LABEL_SHARES = [0.26, 0.34, 0.42, 0.48] as const;
const MANY = 5;
const HEAD_MOST = 100;
const GOOD_SIZE = 28;
const { ink, muted, accent } = TONES.paper;

/** The table and the charts within `box`. */
export function placeColumns(
  { heading, rows, columns }: ColumnsBody,
  box: Box,
  language: Language,
): readonly PlacedShape[] {
  const { deck } = dictionaryFor(language);
  // The charts get what the labels don't need; with many roles they need all of it.
  const shares = columns.length <= MANY ? LABEL_SHARES : LABEL_SHARES.slice(0, 1);
  const least = (box.height - HEAD_MOST) / Math.max(1, rows.length);
  const sizeIn = (share: number) =>
    sizeForAll(rows, 400, box.width * share - PADDING, Math.min(ROW_MOST, least) - 6, SIZES) ?? 0;
  const share =
    shares.find((own) => sizeIn(own) >= GOOD_SIZE) ??
    shares.reduce((best, own) => (sizeIn(own) > sizeIn(best) ? own : best));
  const labelWidth = Math.round(box.width * share);
  const width = (box.width - labelWidth) / columns.length;
  // No word of a role's name breaks, if that can be.
  const headSizes = SIZES.slice(3).filter((own) =>
    columns.every(({ label }) =>
      label.split(' ').every((word) => officeWidth(word, 700, own) <= width - PADDING),
    ),
  );
  const labels = columns.map(({ label }) => label);
  const headSize = sizeForAll(labels, 700, width - PADDING, 82, headSizes) ?? LEAST;
  const headOf = (label: string, nText: string) =>
    officeSet(label, 700, headSize, width - PADDING).height +
    officeSet(nText, 400, headSize, width - PADDING).height;
  const head = Math.ceil(Math.max(...columns.map(({ label, nText }) => headOf(label, nText)))) + 12;
  const rowHeight = Math.min(ROW_MOST, (box.height - head) / Math.max(1, rows.length));
  const size = sizeForAll(rows, 400, labelWidth - PADDING, rowHeight - 6, SIZES) ?? LEAST;
  const hasTexts = columns.some(({ texts }) => texts.some((text) => text !== ''));
  // Without any bar the figures are what the table is for.
  const hasBars = columns.some(({ chart }) => chart !== null);
  const mostText = hasBars ? LEAST_SIZE.other - 4 : size;
  const textSize = Math.max(16, Math.floor(Math.min(mostText, rowHeight * 0.4, width / 7)));
  const textRoom = hasTexts
    ? widest(
        columns.flatMap(({ texts }) => texts),
        textSize,
      ) + 12
    : 0;
  const style = (own: Partial<TextStyle>): TextStyle => ({
    ...{ size, isBold: false, colour: ink, align: 'start' },
    ...own,
  });
  const top = box.top + head;
  const height = rowHeight * rows.length;
  const charts = columns.flatMap(({ chart }, place): readonly PlacedShape[] => {
    if (!chart) return [];
    const left = Math.round(box.left + labelWidth + place * width);
    const figureSize = Math.round(Math.max(20, Math.min(34, rowHeight * 0.5, width / 4.5)));
    const beyond = officeWidth(chart.format === 'decimal' ? '4,0' : '100 %', 700, figureSize) + 16;
    return [
      {
        ...{ kind: 'chart', name: `${deck.chartName} ${place + 1}`, chart },
        box: { left, top, width: Math.floor(width - PADDING / 2), height },
        plot: {
          ...{ left: 0, top: 0, height },
          width: Math.max(24, Math.floor(width - PADDING / 2 - beyond - textRoom)),
        },
        ...{ labelSize: null, figureSize, legendSize: LEAST_SIZE.other, gap: 70 },
      },
    ];
  });
  const cells = (label: TableCell, others: readonly TableCell[]) => [label, ...others];
  return [
    {
      ...{ kind: 'table', name: deck.tableName, left: box.left, top: box.top, hasLines: true },
      alt: tableAloud(
        [heading, ...columns.map(({ label, nText }) => `${label} (${nText})`)],
        language,
      ),
      columns: [labelWidth, ...columns.map(() => width)],
      rows: [
        {
          height: head,
          cells: cells(
            { text: '', style: style({ size: headSize }) },
            columns.map(({ label, nText, chart, texts }, place) => {
              const isShown = hasBars ? chart !== null : texts.some((text) => text !== '');
              return {
                text: `${label}\n${nText}`,
                style: style({
                  size: headSize,
                  isBold: isShown,
                  colour: place === 0 ? accent : isShown ? ink : muted,
                }),
              };
            }),
          ),
        },
        ...rows.map((row, place) => ({
          height: rowHeight,
          cells: cells(
            { text: row, style: style({}) },
            columns.map(({ texts }) => ({
              text: texts[place] ?? '',
              style: style(
                hasBars ? { size: textSize, colour: muted, align: 'end' } : { size: textSize },
              ),
            })),
          ),
        })),
      ],
    },
    ...charts,
  ];
}

function widest(texts: readonly string[], size: number): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => officeWidth(text, 400, size))));
}
