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
import { sidesOf, type DeckContent, type DeckRules } from '../deck-rules';

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
  const { deck } = dictionaryFor(language);
  const { rows, title, before, after } = slide;
  const categories = rows.map(placed);
  const values = rows.flatMap(({ numbers }) => [numbers.meanBefore ?? 0, numbers.meanAfter ?? 0]);
  const chart: DeckChart = {
    alt: chartAloud(
      title,
      rows.map((row, place) =>
        itemAloud(categories[place] ?? '', [
          `${before.label} ${row.meanBefore}`,
          `${after.label} ${row.meanAfter}`,
          `${slide.shiftLabel} ${row.shift}`,
          `${slide.rankShiftLabel} ${row.rankShift}`,
        ]),
      ),
      language,
    ),
    shape: 'bars',
    categoriesName: deck.option,
    categories,
    series: [
      {
        name: before.label,
        values: rows.map(({ numbers }) => numbers.meanBefore),
        fill: CHART.before,
        ink: TONES.paper.ink,
      },
      {
        name: after.label,
        values: rows.map(({ numbers }) => numbers.meanAfter),
        fill: TONES.paper.accent,
        ink: TONES.paper.ink,
      },
    ],
    format: 'decimal',
    ...{ from: 0, to: Math.max(1, Math.ceil(Math.max(...values, 0))), hasLegend: true },
  };
  const figures = {
    headings: [slide.shiftLabel, slide.rankShiftLabel],
    rows: rows.map(({ shift, rankShift }) => [shift, rankShift]),
  };
  const body: DeckBody = { kind: 'chart', chart, figures, panel: null };
  return { kicker: '', title, subtitle: sidesOf(slide), body, note: slide.note };
}
