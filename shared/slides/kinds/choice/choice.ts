/** The slides of the kind `choice`. */
import type {
  ChoiceResult,
  ChoiceTypes,
  RankedOption,
} from '../../../domain/kinds/choice/choice-types';
import { optionsOfSlide, type BaseKind } from '../../../domain/kinds/choice/choice-poll';
import { percentOf } from '../../../domain/places/places-and-shares';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { NO_CELL, type GroupCell } from '../comparison-slide';
import { pageOf, slidePage, slidePages } from '../slide-page';
import type { SlideRules } from '../slide-rules';
import { barOf } from '../shares';
import { writtenFigures } from '../written-figures';
import { choiceComparisonSlide, sharedMaxMarks } from './choice-comparison-slide';
import type {
  ChoiceComparisonSlide,
  ChoiceResultSlide,
  MajoritySlide,
  RevealStepSlide,
} from './choice-slide-model';
import { choiceResultSlide, isApart, placeSlide } from './choice-slides';
import { majoritySlide } from './majority-slide';

export interface ChoiceSlides {
  readonly reveal: RevealStepSlide | ChoiceResultSlide | MajoritySlide;
  readonly result: ChoiceResultSlide | MajoritySlide;
  readonly comparison: ChoiceComparisonSlide;
}

/** Before and after: two bars each, and four columns of figures. By role: more columns, the label beside them. */
const ROOMS = {
  comparison: { rows: 12, lines: 15, perLine: 62, beside: 0.25 },
  groups: { rows: 12, lines: 14, perLine: 36, beside: 0.3 },
} as const;

const slidesIn = (language: Language) => dictionaryFor(language).slides;

export const choice: SlideRules<ChoiceTypes, ChoiceSlides> = {
  rooms: ROOMS,
  collecting: {
    hasNumbers: true,
    promptOf: () => '',
    raiseHand: ({ maxMarks }, language) => slidesIn(language).raiseHandChoice(maxMarks),
    answersOf: () => [],
  },
  reveal: (result, step, round, language) => {
    if (result.majority) {
      return step.kind === 'all' ? majoritySlide(result, round, language) : null;
    }
    return step.kind === 'place'
      ? placeSlide(result, step.rank, round, language)
      : slidePage(
          choiceResultSlide(result, round, language),
          pageOf(step),
          optionsOfSlide(result.poll),
          language,
        );
  },
  exported: (result, round, language, ofRound) => {
    const words = slidesIn(language);
    const heading = localize(result.poll.title, language);
    return result.majority
      ? [
          {
            heading,
            detail: ofRound(words.majorityName),
            slide: majoritySlide(result, round, language),
          },
        ]
      : slidePages(
          choiceResultSlide(result, round, language),
          optionsOfSlide(result.poll),
          language,
        ).map((slide) => ({ heading, detail: ofRound(words.allOptions), slide }));
  },
  comparison: choiceComparisonSlide,
  groups: {
    subtitle: (language) => dictionaryFor(language).groups.slide.shareOfGroup,
    remarks: (_, shown, language) =>
      shown.some((result) => isRoundedApart(result, result.voters ?? 0))
        ? [slidesIn(language).roundedApart]
        : [],
    meansTo: () => null,
    rowsOf: (total, language) =>
      rankedOf(total).map(({ option: { id, title } }) => ({
        rowId: id,
        label: localize(title, language),
        cellOf: ({ result, people }) => cellOf(result && rankedOf(result), id, people, language),
      })),
  },
  years: {
    rowsOf: (result, language) =>
      rankedOf(result).map(({ option: { id, title }, votes, percent, rank }) => ({
        rowId: id,
        label: localize(title, language),
        cell: {
          text: writtenFigures(language).percent(percent),
          fraction: barOf(votes, result.majority ? 0 : result.base.people),
          nText: '',
          numbers: { percent, mean: null, n: null },
        },
        place: !result.majority && result.marks > 0 ? rank : null,
      })),
    distributions: () => [],
  },
  base: {
    took: (voters, present, language) => slidesIn(language).voted(voters, present),
    share: (result, language) => {
      const kind = baseKindOf(result);
      if (kind === null) return '';
      return kind === 'voters'
        ? slidesIn(language).shareOfVoters
        : slidesIn(language).shareOfThosePresent;
    },
    isOne: (before, after) => baseKindOf(before) === baseKindOf(after),
    limit: (before, after, language) => {
      const maxMarks = sharedMaxMarks(before, after);
      return maxMarks === null ? '' : slidesIn(language).marksEach(maxMarks);
    },
    isRoundedApart: (result) => isRoundedApart(result, null),
  },
};

/** By rank; none where an obvious majority was not counted. */
function rankedOf(result: ChoiceResult): readonly RankedOption[] {
  return result.majority ? [] : result.ranked;
}

/** What percentages are of; null where there are none. */
function baseKindOf(result: ChoiceResult): BaseKind | null {
  return result.majority ? null : result.base.kind;
}

/** Of `people`, or of the result's own base. */
function isRoundedApart(result: ChoiceResult, people: number | null): boolean {
  return result.majority === null && isApart(result, people ?? result.base.people);
}

/** A share of the column's own people, even if the whole room's percentages are of all present. */
function cellOf(
  ranked: readonly RankedOption[] | null,
  id: string,
  people: number,
  language: Language,
): GroupCell {
  if (!ranked) return NO_CELL;
  const votes = ranked.find(({ option }) => option.id === id)?.votes ?? 0;
  const percent = percentOf(votes, people);
  return {
    text: writtenFigures(language).percent(percent),
    fraction: percent === null ? null : barOf(votes, people),
    nText: '',
    numbers: { percent, mean: null, n: null },
  };
}
