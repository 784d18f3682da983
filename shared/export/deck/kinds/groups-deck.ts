/** A result by role or beside other conferences in a deck: one chart for each that is shown. What is hidden has no chart, and so no figures anywhere. */
import type { GroupColumn, GroupSlide, YearsSlide } from '../../../slides/kinds/comparison-slide';
import { CHART, TONES } from '../../../slides/theme/colours';
import { dictionaryFor } from '../../../text/dictionary';
import type { Language } from '../../../lib/language';
import type { DeckChart, DeckColumn } from '../parts/deck';
import { chartAloud, itemAloud } from '../parts/read-aloud';
import { shareOf, type DeckContent, type DeckRules } from './deck-rules';

type Columns = GroupSlide | YearsSlide;

export const COLUMNS_DECK: DeckRules<Columns> = {
  groups: (slide, language) => [contentOf(slide, dictionaryFor(language).deck.roles, language)],
  years: (slide, language) => [
    contentOf(slide, dictionaryFor(language).years.deckHeading, language),
  ],
};

/** `heading`: what the columns are. */
function contentOf(slide: Columns, heading: string, language: Language): DeckContent {
  return {
    kicker: '',
    title: slide.title,
    subtitle: slide.subtitle,
    note: slide.note,
    body: {
      kind: 'columns',
      heading,
      rows: slide.rows.map(({ label }) => label),
      columns: slide.columns.map((column, place) => columnOf(slide, column, place, language)),
    },
  };
}

function columnOf(
  slide: Columns,
  column: GroupColumn,
  place: number,
  language: Language,
): DeckColumn {
  const { label, nText, isHidden } = column;
  const cells = slide.rows.map((row) => row.cells[place]);
  const isShown = !isHidden && cells.some((cell) => cell?.fraction !== null);
  return {
    ...{ label, nText },
    chart: isShown ? chartOf(slide, column, place, language) : null,
    // Where a cell has no bar, its text stands alone: a dash for what is not shown.
    texts: cells.map((cell) => {
      if (!cell || isHidden) return '';
      const own = cell.fraction === null ? [cell.text, cell.nText] : [cell.nText];
      return own.filter((text) => text !== '').join(' ');
    }),
  };
}

function chartOf(
  { title, rows, numbers: { meansTo } }: Columns,
  { label, nText, isTotal }: GroupColumn,
  place: number,
  language: Language,
): DeckChart {
  const { deck } = dictionaryFor(language);
  const cells = rows.map((row) => row.cells[place]);
  const isMean = meansTo !== null;
  const items = rows.map((row, index) => {
    const cell = cells[index];
    return itemAloud(
      row.label,
      [cell?.text ?? '', cell?.nText ?? ''].filter((text) => text !== ''),
    );
  });
  return {
    alt: chartAloud(`${title} ${label}, ${nText}`, items, language),
    shape: 'bars',
    categoriesName: isMean ? deck.statement : deck.option,
    categories: rows.map((row) => row.label),
    series: [
      {
        name: label,
        values: cells.map((cell) =>
          isMean ? (cell?.numbers.mean ?? null) : shareOf(cell?.numbers.percent ?? null),
        ),
        fill: isTotal ? TONES.paper.accent : CHART.group,
        ink: TONES.paper.ink,
      },
    ],
    format: isMean ? 'decimal' : 'percent',
    from: isMean ? 1 : 0,
    to: meansTo ?? 1,
    hasLegend: false,
  };
}
