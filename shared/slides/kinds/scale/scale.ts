/** The slides of the kind `scale`. */
import { byMean } from '../../../domain/kinds/scale/scale-result';
import { shownMean } from '../../../domain/kinds/scale/scale-statistics';
import type { ScaleResult, ScaleTypes } from '../../../domain/kinds/scale/scale-types';
import {
  answersOfScale,
  hasDontKnow,
  statementsOfSlide,
  type Statement,
} from '../../../domain/kinds/scale/scale-poll';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { NO_CELL, type GroupCell } from '../comparison-slide';
import { pageOf, slidePage, slidePages } from '../slide-page';
import type { SlideRules } from '../slide-rules';
import { writtenFigures } from '../written-figures';
import { scaleComparisonSlide } from './scale-comparison-slide';
import { isApart, outsideBase } from './scale-distribution';
import type { ScaleComparisonSlide, ScaleOverviewSlide, StatementSlide } from './scale-slide-model';
import { scaleOverviewSlide, statementSlide } from './scale-slides';
import { statementsOverYears } from './scale-years';

export interface ScaleSlides {
  readonly reveal: StatementSlide | ScaleOverviewSlide;
  readonly result: StatementSlide | ScaleOverviewSlide;
  readonly comparison: ScaleComparisonSlide;
}

/** Before and after: two bars each beside a narrow label. By role: a mean and its n in each cell. */
const ROOMS = {
  comparison: { rows: 6, lines: 13.5, perLine: 24, beside: 0.2 },
  groups: { rows: 6, lines: 13.5, perLine: 36, beside: 0.25 },
} as const;

const slidesIn = (language: Language) => dictionaryFor(language).slides;

export const scale: SlideRules<ScaleTypes, ScaleSlides> = {
  rooms: ROOMS,
  collecting: {
    hasNumbers: true,
    promptOf: (poll, language) => localize(poll.scale.prompt, language),
    raiseHand: (_, language) => slidesIn(language).raiseHandScale,
    answersOf: ({ scale: answers }) => answersOfScale(answers),
  },
  reveal: (result, step, round, language) => {
    if (step.kind !== 'statement') {
      return slidePage(
        scaleOverviewSlide(result, round, language),
        pageOf(step),
        statementsOfSlide(result.poll),
        language,
      );
    }
    const item = result.statements[step.index];
    return item ? statementSlide(result, item, round, language) : null;
  },
  exported: (result, round, language, ofRound) => [
    ...result.statements.map((item) => ({
      heading: ofRound(slidesIn(language).statementName(item.index + 1)),
      detail: labelOf(item.statement, language),
      slide: statementSlide(result, item, round, language),
    })),
    ...slidePages(
      scaleOverviewSlide(result, round, language),
      statementsOfSlide(result.poll),
      language,
    ).map((slide) => ({
      heading: localize(result.poll.title, language),
      detail: ofRound(slidesIn(language).overview),
      slide,
    })),
  ],
  comparison: scaleComparisonSlide,
  groups: {
    subtitle: (language) => dictionaryFor(language).groups.slide.meanOfGroup,
    remarks: (total, _, language) => [
      ...[outsideBase(total.scale, language)].filter((part) => part !== ''),
      dictionaryFor(language).groups.slide.meanBars(total.scale.steps.length),
    ],
    meansTo: ({ scale: { steps } }) => steps.length,
    rowsOf: (total, language) =>
      byMean(total.statements).map(({ statement }) => ({
        rowId: statement.id,
        label: labelOf(statement, language),
        cellOf: ({ result }) => cellOf(result, statement.id, language),
      })),
  },
  years: {
    rowsOf: (result, language) =>
      result.statements.map(({ statement }) => ({
        rowId: statement.id,
        label: labelOf(statement, language),
        cell: cellOf(result, statement.id, language),
        place: null,
      })),
    distributions: statementsOverYears,
  },
  base: {
    took: (voters, present, language) => slidesIn(language).answered(voters, present),
    share: ({ scale: answers }, language) => outsideBase(answers, language),
    isOne: (before, after) => hasDontKnow(before.scale) === hasDontKnow(after.scale),
    limit: () => '',
    isRoundedApart: ({ statements }) => statements.some(isApart),
  },
};

function labelOf({ label, text }: Statement, language: Language): string {
  return localize(label, language) || localize(text, language);
}

function cellOf(result: ScaleResult | null, id: string, language: Language): GroupCell {
  if (!result) return NO_CELL;
  const item = result.statements.find(({ statement }) => statement.id === id);
  const { n, mean } = item?.statistics ?? { n: 0, mean: null };
  const shown = item ? shownMean(item.statistics) : null;
  return {
    text: writtenFigures(language).decimal(shown),
    fraction: mean === null ? null : (mean - 1) / (result.scale.steps.length - 1),
    nText: slidesIn(language).takingPosition(n),
    numbers: { percent: null, mean: shown, n },
  };
}
