/** Options with points in a deck: the top places, all options as bars of points, and the means before and after. */
import { CHART, TONES } from '../../../../slides/theme/colours';
import type {
  PointsComparisonSlide,
  PointsResultSlide,
  PointsRow,
  PointsStepSlide,
} from '../../../../slides/kinds/points/points-slide-model';
import { writtenFigures } from '../../../../slides/kinds/written-figures';
import { dictionaryFor } from '../../../../text/dictionary';
import type { Language } from '../../../../lib/language';
import { placedName } from '../../parts/category-names';
import type { DeckBody, DeckChart } from '../../parts/deck';
import { chartAloud, itemAloud } from '../../parts/read-aloud';
import { comparedBars } from '../compared-bars';
import type { DeckContent, DeckRules } from '../deck-rules';

export const POINTS_DECK: DeckRules<PointsStepSlide | PointsResultSlide | PointsComparisonSlide> = {
  'points-step': ({ title, places, hiddenPlaces }, language) => {
    const hidden = Array.from({ length: hiddenPlaces }, (_, place) => ({
      ...{ rank: String(place + 1), label: '', percent: '', votes: '' },
    }));
    return [placesContent(title, [...hidden, ...places.map((row) => placeOf(row))], language)];
  },
  'points-result': (slide, language) => {
    const top = slide.rows.filter(({ isTop }) => isTop).map((row) => placeOf(row));
    return [
      ...(top.length > 0 ? [placesContent(slide.title, top, language)] : []),
      allOptions(slide, language),
    ];
  },
  'points-comparison': (slide, language) => [compared(slide, language)],
};

function placeOf({ rank, label, points, unit }: PointsRow) {
  return { rank, label, percent: points, votes: unit };
}

function placesContent(
  title: string,
  places: Extract<DeckBody, { readonly kind: 'places' }>['places'],
  language: Language,
): DeckContent {
  const words = dictionaryFor(language).deck;
  const body: DeckBody = {
    kind: 'places',
    headings: [words.place, words.option, words.points, ''],
    places,
  };
  return { kicker: words.topPlaces, title, subtitle: '', body, note: '' };
}

/** «1. Tag ansvar»; without its place where nobody answered. */
function placed({ rank, label, numbers }: Pick<PointsRow, 'rank' | 'label'> & HasRank): string {
  return numbers.rank === null ? label : placedName(rank, label);
}

interface HasRank {
  readonly numbers: { readonly rank: number | null };
}

function allOptions(slide: PointsResultSlide, language: Language): DeckContent {
  const { deck } = dictionaryFor(language);
  const { number, decimal, percent } = writtenFigures(language);
  const { rows, title, numbers, unitLabel, meanLabel, backersLabel } = slide;
  const hasShares = rows.some((row) => row.numbers.percent !== null);
  const shareOf = (row: PointsRow) => (hasShares ? [percent(row.numbers.percent)] : []);
  const categories = rows.map(placed);
  const chart: DeckChart = {
    alt: chartAloud(
      title,
      rows.map((row, place) =>
        itemAloud(
          categories[place] ?? '',
          [`${row.points} ${row.unit}`, row.share, row.mean, row.backers].filter(
            (text) => text !== '',
          ),
        ),
      ),
      language,
    ),
    shape: 'bars',
    categoriesName: deck.option,
    categories,
    series: [
      {
        name: unitLabel,
        values: rows.map((row) => row.numbers.points),
        fill: CHART.quiet,
        fills: rows.map(({ isTop }) => (isTop ? TONES.paper.accent : CHART.quiet)),
        ink: TONES.paper.ink,
      },
    ],
    format: 'number',
    ...{ from: 0, to: Math.max(1, numbers.mostPoints), hasLegend: false },
  };
  const figures = {
    headings: [...(hasShares ? [deck.share] : []), meanLabel, backersLabel],
    rows: rows.map((row) => [
      ...shareOf(row),
      decimal(row.numbers.mean),
      number(row.numbers.backers),
    ]),
  };
  const body: DeckBody = { kind: 'chart', chart, figures, panel: null };
  return { kicker: '', title, subtitle: unitLabel, body, note: '' };
}

function compared(slide: PointsComparisonSlide, language: Language): DeckContent {
  const { shiftLabel, rankShiftLabel } = slide;
  const rows = slide.rows.map((row) => ({
    category: placed(row),
    before: { text: row.meanBefore, value: row.numbers.meanBefore },
    after: { text: row.meanAfter, value: row.numbers.meanAfter },
    ...{ shift: row.shift, rankShift: row.rankShift },
  }));
  const values = rows.flatMap(({ before, after }) => [before.value ?? 0, after.value ?? 0]);
  const to = Math.max(1, Math.ceil(Math.max(...values, 0)));
  const bars = { shiftLabel, rankShiftLabel, rows, format: 'decimal', to } as const;
  return comparedBars(slide, bars, language);
}
