/** The slides of the kind `ranking`: Borda points, average places and first places. */
import { bordaPoints } from '../../../domain/kinds/ranking/ranking-result';
import type { RankingResult, RankingTypes } from '../../../domain/kinds/ranking/ranking-types';
import { shownScore } from '../../../domain/kinds/scored/scored-result';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { NO_CELL, type GroupCell } from '../comparison-slide';
import { pointsComparisonSlide } from '../points/points-comparison';
import type { PointsSlides } from '../points/points-slide-model';
import { pointsResultSlide, pointsStepSlide, type PointsTelling } from '../points/points-slides';
import type { SlideRules } from '../slide-rules';
import { writtenFigures } from '../written-figures';

/** All of a ranking's few options fit every slide. */
const ROOMS = {
  comparison: { rows: 5, lines: 15, perLine: 62, beside: 0.25 },
  groups: { rows: 5, lines: 14, perLine: 36, beside: 0.3 },
} as const;

export const ranking: SlideRules<RankingTypes, PointsSlides> = {
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
    const most = { before: mostPoints(before), after: mostPoints(after) };
    return pointsComparisonSlide(comparison, most, language);
  },
  groups: {
    subtitle: (language) => dictionaryFor(language).slides.ranking.groups,
    remarks: (_, __, language) => [dictionaryFor(language).slides.ranking.lowIsHigh],
    meansTo: ({ poll }) => poll.options.length,
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
    limit: (_, __, language) => dictionaryFor(language).slides.ranking.means,
    isRoundedApart: () => false,
  },
};

function mostPoints({ n, poll }: RankingResult): number {
  return n * bordaPoints(1, poll.options.length);
}

function tellingOf(result: RankingResult, language: Language): PointsTelling {
  const words = dictionaryFor(language).slides.ranking;
  const options = result.poll.options.length;
  return {
    unit: words.points,
    unitLabel: words.points,
    meanLabel: words.meanLabel,
    backersLabel: words.firstsLabel,
    mean: words.mean,
    backers: words.firsts,
    rule: words.rule(bordaPoints(1, options), options),
    mostPoints: mostPoints(result),
    share: null,
  };
}

/** A low average is a high place, so there is no bar: a long one would say the opposite. */
function cellOf(result: RankingResult | null, id: string, language: Language): GroupCell {
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
