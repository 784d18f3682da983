/** The top places as a table in large type: the place, the option, its share and its votes. */
import type { Language } from '../../../lib/language';
import { CHART, TONES } from '../../../slides/theme/colours';
import { LEAST_SIZE } from '../../../slides/theme/type-sizes';
import { dictionaryFor } from '../../../text/dictionary';
import type { DeckBody, DeckPlace } from '../parts/deck';
import { tableAloud } from '../parts/read-aloud';
import { officeSet, officeWidth, sizeForAll } from './office-text';
import type { Box, PlacedShape, TextStyle } from './placed';

type PlacesBody = Extract<DeckBody, { readonly kind: 'places' }>;

const HEAD = 48;
const PADDING = 40;
const ROW_MOST = 210;
const SIZES = [64, 60, 56, 52, 48, 44, 42, 39, 36, 33, 30, 28, 26, 24, 22, 20] as const;
const { ink, muted, accent } = TONES.paper;

/** The table within `box`. */
export function placePlaces(
  { headings, places }: PlacesBody,
  box: Box,
  language: Language,
): readonly PlacedShape[] {
  const { deck } = dictionaryFor(language);
  const rowHeight = Math.min(ROW_MOST, (box.height - HEAD) / Math.max(1, places.length));
  const headSize = LEAST_SIZE.other - 2;
  const columnsFor = (size: number): readonly [number, number, number, number] => {
    const widest = (texts: readonly string[], weight: 400 | 700, own: number, head: string) =>
      Math.ceil(
        Math.max(
          officeWidth(head, 400, headSize),
          ...texts.map((text) => officeWidth(text, weight, own)),
        ) + PADDING,
      );
    const [rankHead, , percentHead, votesHead] = headings;
    const rank = widest(
      places.map((place) => place.rank),
      700,
      rankSize(size),
      rankHead,
    );
    const percent = widest(
      places.map((place) => place.percent),
      700,
      size,
      percentHead,
    );
    const votes = widest(
      places.map((place) => place.votes),
      400,
      votesSize(size),
      votesHead,
    );
    return [rank, box.width - rank - percent - votes, percent, votes];
  };
  const fits = (size: number): boolean =>
    rankSize(size) * 1.3 <= rowHeight &&
    sizeForAll(
      places.map(({ label }) => label),
      ...([700, columnsFor(size)[1] - PADDING, rowHeight - 16, [size]] as const),
    ) !== null;
  const size = SIZES.find(fits) ?? SIZES.at(-1) ?? 20;
  const columns = columnsFor(size);
  const style = (own: Partial<TextStyle>): TextStyle => ({
    ...{ size, isBold: false, colour: ink, align: 'start' },
    ...own,
  });
  const row = ({ rank, label, percent, votes }: DeckPlace) => ({
    height: Math.max(rowHeight, officeSet(label, 700, size, columns[1] - PADDING).height + 16),
    cells: [
      {
        text: rank,
        style: style({
          ...{ size: rankSize(size), isBold: true },
          colour: label === '' ? CHART.hiddenRank : accent,
        }),
      },
      { text: label, style: style({ isBold: true }) },
      { text: percent, style: style({ isBold: true, align: 'end' }) },
      { text: votes, style: style({ size: votesSize(size), colour: muted, align: 'end' }) },
    ],
  });
  return [
    {
      ...{ kind: 'table', name: deck.tableName, alt: tableAloud(headings, language), columns },
      ...{ left: box.left, top: box.top, hasLines: true },
      rows: [
        {
          height: HEAD,
          cells: headings.map((text, column) => ({
            text,
            style: style({ size: headSize, colour: muted, align: column < 2 ? 'start' : 'end' }),
          })),
        },
        ...places.map(row),
      ],
    },
  ];
}

/** A place is told in larger type than its option, where there is room. */
function rankSize(size: number): number {
  return size >= 44 ? Math.round(size * 1.5) : size;
}

function votesSize(size: number): number {
  return Math.min(size, 39);
}
