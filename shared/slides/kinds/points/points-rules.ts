/** The slides of a kind whose options have points. What differs between such kinds is what they say of their points. */
import {
  shownScore,
  type ComparedScore,
  type ScoredStep,
} from '../../../domain/kinds/scored/scored-result';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { NO_CELL, type GroupCell } from '../comparison-slide';
import type { SlideRules } from '../slide-rules';
import { writtenFigures } from '../written-figures';
import { pointsComparisonSlide } from './points-comparison';
import type { PointsSlides } from './points-slide-model';
import { pointsResultSlide, pointsStepSlide, type PointsTelling, type Told } from './points-slides';

interface PointsTypes {
  readonly poll: Told['poll'];
  readonly result: Told;
  readonly comparison: {
    readonly kind: string;
    readonly before: Told;
    readonly after: Told;
    readonly rows: readonly ComparedScore[];
  };
  readonly step: ScoredStep;
}

interface PointsKind<T extends PointsTypes> {
  /** The most options that a poll of the kind has: all of them fit every slide. */
  readonly mostOptions: number;
  /** The points that an option would have if every ballot gave it the most. */
  readonly mostPoints: (result: T['result']) => number;
  readonly telling: (result: T['result'], language: Language) => Omit<PointsTelling, 'mostPoints'>;
  readonly groups: {
    /** What the figures are. */
    readonly subtitle: (language: Language) => string;
    readonly remarks: (language: Language) => readonly string[];
    /** The highest mean that a group can have. */
    readonly meansTo: (poll: T['poll']) => number;
  };
  /** What the means of a comparison are. */
  readonly means: (poll: T['poll'], language: Language) => string;
}

/** The rules of the kind; its comparisons must be of its own results. */
export function pointsRules<T extends PointsTypes>(
  kind: PointsKind<T>,
): SlideRules<T, PointsSlides> {
  const tellingOf = (result: T['result'], language: Language): PointsTelling => ({
    ...kind.telling(result, language),
    mostPoints: kind.mostPoints(result),
  });
  return {
    rooms: {
      comparison: { rows: kind.mostOptions, lines: 15, perLine: 62, beside: 0.25 },
      groups: { rows: kind.mostOptions, lines: 14, perLine: 36, beside: 0.3 },
    },
    collecting: {
      // People write numbers themselves.
      hasNumbers: false,
      promptOf: () => '',
      raiseHand: () => '',
      answersOf: () => [],
    },
    reveal: (result, step, round, language) => {
      const telling = tellingOf(result, language);
      return step.kind === 'place'
        ? pointsStepSlide(result, step.rank, telling, round, language)
        : pointsResultSlide(result, telling, round, language);
    },
    exported: (result, round, language, ofRound) => [
      {
        heading: localize(result.poll.title, language),
        detail: ofRound(dictionaryFor(language).slides.allOptions),
        slide: pointsResultSlide(result, tellingOf(result, language), round, language),
      },
    ],
    comparison: (comparison, language) => {
      const { before, after } = comparison;
      const most = { before: kind.mostPoints(before), after: kind.mostPoints(after) };
      return pointsComparisonSlide(comparison, most, language);
    },
    groups: {
      subtitle: kind.groups.subtitle,
      remarks: (_, __, language) => kind.groups.remarks(language),
      meansTo: ({ poll }) => kind.groups.meansTo(poll),
      rowsOf: ({ scored }, language) =>
        scored.map(({ option: { id, title } }) => ({
          rowId: id,
          label: localize(title, language),
          cellOf: ({ result }) => cellOf(result, id, language),
        })),
    },
    years: {
      rowsOf: (result, language) =>
        result.scored.map(({ option: { id, title }, rank }) => ({
          rowId: id,
          label: localize(title, language),
          cell: cellOf(result, id, language),
          place: result.n > 0 ? rank : null,
        })),
      distributions: () => [],
    },
    base: {
      took: (voters, present, language) => dictionaryFor(language).slides.voted(voters, present),
      share: () => '',
      isOne: () => true,
      limit: (before, _, language) => kind.means(before.poll, language),
      isRoundedApart: () => false,
    },
  };
}

/** Without a bar: beside shares of people a mean would be read as one, and a low place is a good one. */
function cellOf(result: Told | null, id: string, language: Language): GroupCell {
  if (!result) return NO_CELL;
  const own = result.scored.find(({ option }) => option.id === id);
  const mean = shownScore(own?.mean ?? null);
  return {
    text: writtenFigures(language).decimal(mean),
    fraction: null,
    nText: dictionaryFor(language).slides.takingPosition(result.n),
    numbers: { percent: null, mean, n: result.n },
  };
}
