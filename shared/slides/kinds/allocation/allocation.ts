/** The slides of the kind `allocation`: points in all, their share, the average of a ballot, and how many gave any. */
import type {
  AllocationResult,
  AllocationTypes,
} from '../../../domain/kinds/allocation/allocation-types';
import { shownScore } from '../../../domain/kinds/scored/scored-result';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { NO_CELL, type GroupCell } from '../comparison-slide';
import { pointsComparisonSlide } from '../points/points-comparison';
import type { PointsSlides } from '../points/points-slide-model';
import { pointsResultSlide, pointsStepSlide, type PointsTelling } from '../points/points-slides';
import type { SlideRules } from '../slide-rules';
import { writtenFigures } from '../written-figures';

const ROOMS = {
  comparison: { rows: 10, lines: 15, perLine: 62, beside: 0.25 },
  groups: { rows: 10, lines: 14, perLine: 36, beside: 0.3 },
} as const;

export const allocation: SlideRules<AllocationTypes, PointsSlides> = {
  rooms: ROOMS,
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
    const most = { before: pointsIn(before), after: pointsIn(after) };
    return pointsComparisonSlide(comparison, most, language);
  },
  groups: {
    subtitle: (language) => dictionaryFor(language).slides.allocation.groups,
    remarks: () => [],
    meansTo: ({ poll }) => poll.totalPoints,
    rowsOf: ({ scored }, language) =>
      scored.map(({ option: { id, title } }) => ({
        rowId: id,
        label: localize(title, language),
        cellOf: ({ result }) => cellOf(result, id, language),
      })),
  },
  base: {
    took: (voters, present, language) => dictionaryFor(language).slides.voted(voters, present),
    share: () => '',
    isOne: () => true,
    limit: (before, _, language) =>
      dictionaryFor(language).slides.allocation.means(before.poll.totalPoints),
    isRoundedApart: () => false,
  },
};

/** All points that were given. */
function pointsIn({ n, poll }: AllocationResult): number {
  return n * poll.totalPoints;
}

function tellingOf(result: AllocationResult, language: Language): PointsTelling {
  const words = dictionaryFor(language).slides.allocation;
  return {
    unit: words.points,
    unitLabel: words.pointsLabel,
    meanLabel: words.meanLabel,
    backersLabel: words.backersLabel,
    mean: words.mean,
    backers: words.backers,
    rule: words.rule(result.poll.totalPoints),
    mostPoints: pointsIn(result),
    share: words.share,
  };
}

/** An average of points has no bar here: beside shares of people it would be read as one. */
function cellOf(result: AllocationResult | null, id: string, language: Language): GroupCell {
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
