/** A choice in a deck: the top places, all options as bars, and before and after. */
import type {
  ChoiceComparisonSlide,
  ChoiceResultSlide,
  MajoritySlide,
  PlaceRow,
  RevealStepSlide,
} from '../../../../slides/kinds/choice/choice-slide-model';
import { FOOTER_SEPARATOR } from '../../../../slides/kinds/slide-parts';
import { inPages } from '../../../../lib/pages';
import { CHART, TONES } from '../../../../slides/theme/colours';
import { dictionaryFor } from '../../../../text/dictionary';
import type { Language } from '../../../../lib/language';
import { placedName } from '../../parts/category-names';
import type { DeckBody, DeckChart } from '../../parts/deck';
import { chartAloud, itemAloud } from '../../parts/read-aloud';
import { comparedBars } from '../compared-bars';
import { shareOf, type DeckContent, type DeckRules } from '../deck-rules';

export const CHOICE_DECK: DeckRules<
  RevealStepSlide | ChoiceResultSlide | MajoritySlide | ChoiceComparisonSlide
> = {
  'reveal-step': ({ title, places, hiddenPlaces }, language) => {
    const hidden = Array.from({ length: hiddenPlaces }, (_, place) => ({
      ...{ rank: String(place + 1), label: '', percent: '', votes: '' },
    }));
    return [placesContent(title, [...hidden, ...places], language)];
  },
  'choice-result': (slide, language, pages) => [
    ...(pages[0] === slide ? topPlaces(pages, language) : []),
    allOptions(slide, language),
  ],
  // No chart and no table: there is no number to put into one.
  'choice-majority': ({ title, label, option, note }) => [
    {
      ...{ kicker: '', title, subtitle: '', note: '' },
      body: {
        kind: 'paragraphs',
        paragraphs: [
          { text: `${label} ${option}`, isHeading: true },
          { text: note, isHeading: false },
        ],
      },
    },
  ],
  'choice-comparison': (slide, language) => [compared(slide, language)],
};

/** More are on the next slide; a tie is never cut, only carried on. */
const PLACES_OF_SLIDE = 10;

/** The top places of all pages together; nothing where nobody voted. */
function topPlaces(
  pages: readonly ChoiceResultSlide[],
  language: Language,
): readonly DeckContent[] {
  const [first] = pages;
  const top = pages.flatMap(({ rows }) => rows.filter(({ isTop }) => isTop));
  if (!first || top.length === 0) return [];
  const { title, footer } = first;
  // A page's footer says first which rows it holds; these are others.
  const right = footer.right.split(FOOTER_SEPARATOR).slice(1).join(FOOTER_SEPARATOR);
  const own = pages.length > 1 ? { footer: { ...footer, right } } : {};
  return inPages(top, PLACES_OF_SLIDE).map((places) => ({
    ...placesContent(title, places, language),
    ...own,
  }));
}

type ShownPlace = Pick<PlaceRow, 'rank' | 'label' | 'percent' | 'votes'>;

function placesContent(
  title: string,
  rows: readonly ShownPlace[],
  language: Language,
): DeckContent {
  const words = dictionaryFor(language).deck;
  const body: DeckBody = {
    kind: 'places',
    headings: [words.place, words.option, words.share, words.votes],
    places: rows.map(({ rank, label, percent, votes }) => ({ rank, label, percent, votes })),
  };
  return { kicker: words.topPlaces, title, subtitle: '', body, note: '' };
}

/** «1. Tag ansvar»; without its place where nobody voted. */
function placed({ rank, label }: Pick<PlaceRow, 'rank' | 'label'>, hasRank: boolean): string {
  return hasRank ? placedName(rank, label) : label;
}

function allOptions(slide: ChoiceResultSlide, language: Language): DeckContent {
  const { deck } = dictionaryFor(language);
  const { rows, title } = slide;
  const categories = rows.map((row) => placed(row, row.numbers.rank !== null));
  const chart: DeckChart = {
    alt: chartAloud(
      title,
      rows.map((row, place) => itemAloud(categories[place] ?? '', [row.percent, row.votes])),
      language,
    ),
    shape: 'bars',
    categoriesName: deck.option,
    categories,
    series: [
      {
        name: deck.share,
        values: rows.map(({ numbers }) => shareOf(numbers.percent)),
        fill: CHART.quiet,
        fills: rows.map(({ isTop }) => (isTop ? TONES.paper.accent : CHART.quiet)),
        ink: TONES.paper.ink,
      },
    ],
    format: 'percent',
    ...{ from: 0, to: 1, hasLegend: false },
  };
  const figures = { headings: [deck.votes], rows: rows.map(({ votes }) => [votes]) };
  const body: DeckBody = { kind: 'chart', chart, figures, panel: null };
  return { kicker: '', title, subtitle: '', body, note: '' };
}

function compared(slide: ChoiceComparisonSlide, language: Language): DeckContent {
  const rows = slide.rows.map((row) => ({
    category: placed(row, row.numbers.rank !== null),
    before: { text: row.percentBefore, value: shareOf(row.numbers.percentBefore) },
    after: { text: row.percentAfter, value: shareOf(row.numbers.percentAfter) },
    ...{ shift: row.points, rankShift: row.rankShift },
  }));
  const { pointsLabel: shiftLabel, rankShiftLabel } = slide;
  const bars = { shiftLabel, rankShiftLabel, rows, format: 'percent', to: 1 } as const;
  return comparedBars(slide, bars, language);
}
