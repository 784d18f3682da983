/** Builds the slides of options with points: the places step by step, then all options by rank. */
import {
  shownScore,
  topScored,
  type ScoredOption,
  type ScoredResult,
} from '../../../domain/kinds/scored/scored-result';
import { percentOf } from '../../../domain/places/places-and-shares';
import type { PollResult } from '../../../domain/result/result';
import type { Round } from '../../../domain/round/round';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { barOf } from '../shares';
import { footerNumbers, resultLabel, sourcesOf } from '../slide-footer';
import { FOOTER_SEPARATOR, type SlideFooter } from '../slide-parts';
import { writtenFigures } from '../written-figures';
import type {
  PointsNumbers,
  PointsResultSlide,
  PointsRow,
  PointsStepSlide,
} from './points-slide-model';

/** What a kind says of its points. */
export interface PointsTelling {
  /** What the points are called beside a number. */
  readonly unit: string;
  readonly unitLabel: string;
  readonly meanLabel: string;
  readonly backersLabel: string;
  /** A mean that is written already. */
  readonly mean: (mean: string) => string;
  readonly backers: (count: number) => string;
  /** How points are given, for the footer. */
  readonly rule: string;
  /** The points that an option would have if every ballot gave it the most. */
  readonly mostPoints: number;
  /** Where rows tell their share of the most points, how: `percent` is written. Null where they don't. */
  readonly share: ((percent: string) => string) | null;
}

/** A result with points, of whatever kind. */
export type Told = Extract<PollResult, ScoredResult>;

/**
 * The step that shows the places from `rank` down among the top three; higher places stay hidden. Of the hidden options it reads only how many
 * there are, which follows from `rank`.
 */
export function pointsStepSlide(
  result: Told,
  rank: number,
  telling: PointsTelling,
  round: Round,
  language: Language,
): PointsStepSlide {
  const shown = topScored(result).filter((option) => option.rank >= rank);
  return {
    kind: 'points-step',
    title: localize(result.poll.title, language),
    hiddenPlaces: rank - 1,
    places: shown.map((option) => rowOf(option, option.rank, telling, language)),
    numbers: numbersOf(result, telling, round),
    footer: footerOf(result, telling, round, language),
  };
}

/** All options by rank. If nobody answered, no option has a place. */
export function pointsResultSlide(
  result: Told,
  telling: PointsTelling,
  round: Round,
  language: Language,
): PointsResultSlide {
  const { unitLabel, meanLabel, backersLabel } = telling;
  return {
    kind: 'points-result',
    title: localize(result.poll.title, language),
    rows: result.scored.map((option) => ({
      ...rowOf(option, result.n === 0 ? null : option.rank, telling, language),
      isTop: option.isTop,
    })),
    ...{ unitLabel, meanLabel, backersLabel },
    numbers: numbersOf(result, telling, round),
    footer: footerOf(result, telling, round, language),
  };
}

function rowOf(
  { option, points, mean, backers }: ScoredOption,
  rank: number | null,
  telling: PointsTelling,
  language: Language,
): PointsRow {
  const figures = writtenFigures(language);
  const shown = shownScore(mean);
  const percent = telling.share === null ? null : percentOf(points, telling.mostPoints);
  return {
    rank: figures.number(rank),
    label: localize(option.title, language),
    points: figures.number(points),
    unit: telling.unit,
    share: telling.share && percent !== null ? telling.share(figures.percent(percent)) : '',
    mean: shown === null ? '' : telling.mean(figures.decimal(shown)),
    backers: telling.backers(backers),
    fraction: barOf(points, telling.mostPoints),
    numbers: { rank, points, mean: shown, backers, percent },
  };
}

function numbersOf(result: Told, { mostPoints }: PointsTelling, round: Round): PointsNumbers {
  return { ...footerNumbers(result, round), n: result.n, mostPoints };
}

/** «124 af 131 stemte · n = 121 · Borda-point: 4 for 1. plads, 0 for 5. plads». */
function footerOf(
  result: Told,
  { rule }: PointsTelling,
  round: Round,
  language: Language,
): SlideFooter {
  const { slides: words } = dictionaryFor(language);
  const { voters, present, n } = result;
  const people = voters === null ? words.showOfHands(present) : words.voted(voters, present);
  const left = [people, ...sourcesOf(result, language), words.takingPosition(n), rule];
  return { left: left.join(FOOTER_SEPARATOR), right: resultLabel(result, round, language) };
}
