/** Options before and after in a deck: a chart of bars, and how each moved. */
import { CHART, TONES } from '../../../slides/theme/colours';
import type { ComparisonFrame } from '../../../slides/kinds/comparison-slide';
import { dictionaryFor } from '../../../text/dictionary';
import type { Language } from '../../../lib/language';
import type { DeckBody, DeckChart } from '../parts/deck';
import { chartAloud, itemAloud } from '../parts/read-aloud';
import { sidesOf, type DeckContent } from './deck-rules';

/** A figure as the slide says it, and its value for the chart; null if there is none. */
interface Figure {
  readonly text: string;
  readonly value: number | null;
}

export interface ComparedBars {
  /** What the moves are called. */
  readonly shiftLabel: string;
  readonly rankShiftLabel: string;
  readonly rows: readonly {
    readonly category: string;
    readonly before: Figure;
    readonly after: Figure;
    readonly shift: string;
    readonly rankShift: string;
  }[];
  readonly format: DeckChart['format'];
  /** Where the axis ends. */
  readonly to: number;
}

export function comparedBars(
  { title, before, after, note }: ComparisonFrame,
  { shiftLabel, rankShiftLabel, rows, format, to }: ComparedBars,
  language: Language,
): DeckContent {
  const { deck } = dictionaryFor(language);
  const alt = rows.map((row) =>
    itemAloud(row.category, [
      `${before.label} ${row.before.text}`,
      `${after.label} ${row.after.text}`,
      `${shiftLabel} ${row.shift}`,
      `${rankShiftLabel} ${row.rankShift}`,
    ]),
  );
  const chart: DeckChart = {
    alt: chartAloud(title, alt, language),
    shape: 'bars',
    categoriesName: deck.option,
    categories: rows.map(({ category }) => category),
    series: [
      {
        name: before.label,
        values: rows.map((row) => row.before.value),
        fill: CHART.before,
        ink: TONES.paper.ink,
      },
      {
        name: after.label,
        values: rows.map((row) => row.after.value),
        fill: TONES.paper.accent,
        ink: TONES.paper.ink,
      },
    ],
    format,
    ...{ from: 0, to, hasLegend: true },
  };
  const figures = {
    headings: [shiftLabel, rankShiftLabel],
    rows: rows.map(({ shift, rankShift }) => [shift, rankShift]),
  };
  const body: DeckBody = { kind: 'chart', chart, figures, panel: null };
  return { kicker: '', title, subtitle: sidesOf({ before, after }), body, note };
}
