/** A scale in a deck: each statement with its answers, the overview as stacked bars, and before and after. */
import type {
  DistributionSide,
  ScaleComparisonSlide,
  ScaleLegendItem,
  ScaleOverviewSlide,
  StatementSlide,
} from '../../../../slides/kinds/scale/scale-slide-model';
import { FOOTER_SEPARATOR } from '../../../../slides/kinds/slide-parts';
import { writtenFigures } from '../../../../slides/kinds/written-figures';
import { stepColour } from '../../../../slides/theme/step-colour';
import { TONES } from '../../../../slides/theme/colours';
import { dictionaryFor } from '../../../../text/dictionary';
import type { Language } from '../../../../lib/language';
import { markedName, sidedName, steppedName } from '../../parts/category-names';
import type { DeckBody, DeckChart, DeckSeries } from '../../parts/deck';
import { chartAloud, itemAloud } from '../../parts/read-aloud';
import { shareOf, sidesOf, type DeckContent, type DeckRules } from '../deck-rules';

export const SCALE_DECK: DeckRules<StatementSlide | ScaleOverviewSlide | ScaleComparisonSlide> = {
  statement: (slide, language) => [statement(slide, language)],
  'scale-overview': (slide, language) => [overview(slide, language)],
  'scale-comparison': (slide, language) => [compared(slide, language)],
};

/** «2 I mindre grad». */
function stepName({ value, label }: ScaleLegendItem): string {
  return steppedName(String(value), label);
}

function statement(slide: StatementSlide, language: Language): DeckContent {
  const { deck, slides } = dictionaryFor(language);
  const { bars } = slide;
  const colours = bars.map((_, index) => stepColour(index, bars.length));
  const lines = [slide.medianText, slide.nText, slide.dontKnowText].filter((line) => line !== '');
  const chart: DeckChart = {
    alt: chartAloud(
      slide.text,
      [
        ...bars.map((bar) => itemAloud(stepName(bar), [bar.percent, bar.answers])),
        `${slide.meanLabel} ${slide.mean}`,
        ...lines,
      ],
      language,
    ),
    shape: 'bars',
    categoriesName: deck.answer,
    categories: bars.map(stepName),
    series: [
      {
        name: deck.share,
        values: bars.map(({ numbers }) => shareOf(numbers.percent)),
        fill: colours[0]?.fill ?? TONES.paper.accent,
        fills: colours.map(({ fill }) => fill),
        ink: TONES.paper.ink,
      },
    ],
    format: 'percent',
    ...{ from: 0, to: 1, hasLegend: false },
  };
  const body: DeckBody = {
    kind: 'chart',
    chart,
    figures: { headings: [deck.answers], rows: bars.map(({ answers }) => [answers]) },
    panel: {
      label: slide.meanLabel,
      figure: slide.mean,
      lines,
      signal: slide.disagreementText,
    },
  };
  const kicker = `${slide.title} · ${slides.statementName(slide.numbers.statement)}`;
  return { kicker, title: slide.text, subtitle: '', body, note: '' };
}

function overview(slide: ScaleOverviewSlide, language: Language): DeckContent {
  const { deck } = dictionaryFor(language);
  const { rows, legend, title, meanLabel, dontKnowLabel } = slide;
  const { number } = writtenFigures(language);
  const unsure = (text: string) => (dontKnowLabel === '' ? [] : [text]);
  const categories = rows.map(({ label, isDisagreement }) =>
    isDisagreement ? markedName(label) : label,
  );
  const body: DeckBody = {
    kind: 'chart',
    chart: stackedChart(title, legend, categories, rows, meanLabel, dontKnowLabel, language),
    figures: {
      headings: [meanLabel, deck.n, ...unsure(dontKnowLabel)],
      rows: rows.map((row) => [row.mean, number(row.numbers.n), ...unsure(row.dontKnow)]),
    },
    panel: null,
  };
  const note = slide.disagreementNote === '' ? '' : `* ${slide.disagreementNote}`;
  return { kicker: '', title, subtitle: slide.subtitle, body, note };
}

function compared(slide: ScaleComparisonSlide, language: Language): DeckContent {
  const { deck } = dictionaryFor(language);
  const { rows, legend, title, before, after, meanLabel, dontKnowLabel } = slide;
  const { number } = writtenFigures(language);
  const unsure = (text: string) => (dontKnowLabel === '' ? [] : [text]);
  const sides = rows.flatMap((row) => [row.before, row.after]);
  const categories = rows.flatMap(({ label }) => [
    sidedName(label, before.label),
    sidedName(label, after.label),
  ]);
  const body: DeckBody = {
    kind: 'chart',
    chart: stackedChart(title, legend, categories, sides, meanLabel, dontKnowLabel, language),
    figures: {
      headings: [meanLabel, slide.shiftLabel, deck.n, ...unsure(dontKnowLabel)],
      rows: rows.flatMap((row) => [
        [row.before.mean, '', number(row.before.numbers.n), ...unsure(row.before.dontKnow)],
        [row.after.mean, row.shift, number(row.after.numbers.n), ...unsure(row.after.dontKnow)],
      ]),
    },
    panel: null,
  };
  const subtitle = [slide.subtitle, sidesOf(slide)]
    .filter((part) => part !== '')
    .join(FOOTER_SEPARATOR);
  return { kicker: '', title, subtitle, body, note: slide.note };
}

/** The answers of each row as parts of all who took a position, in the scale's order. */
function stackedChart(
  title: string,
  legend: readonly ScaleLegendItem[],
  categories: readonly string[],
  rows: readonly DistributionSide[],
  meanLabel: string,
  dontKnowLabel: string,
  language: Language,
): DeckChart {
  const { deck } = dictionaryFor(language);
  const series = legend.map((step, index): DeckSeries => {
    const { fill, text } = stepColour(index, legend.length);
    return {
      name: stepName(step),
      values: rows.map(({ segments }) => shareOf(segments[index]?.numbers.percent ?? null)),
      fill,
      ink: text,
    };
  });
  const items = rows.map((row, place) =>
    itemAloud(categories[place] ?? '', [
      ...row.segments.map(
        ({ percent }, index) => `${legend[index] ? stepName(legend[index]) : ''} ${percent}`,
      ),
      `${meanLabel} ${row.mean}`,
      row.nText,
      ...(dontKnowLabel === '' ? [] : [`${dontKnowLabel} ${row.dontKnow}`]),
    ]),
  );
  return {
    alt: chartAloud(title, items, language),
    shape: 'stacked',
    categoriesName: deck.statement,
    categories,
    series,
    format: 'percent',
    ...{ from: 0, to: 1, hasLegend: true },
  };
}
