/** The slides of a choice: the places step by step, then all options by rank. */
import type { ChoiceResult, RankedOption } from '../../../domain/kinds/choice/choice-types';
import { topOptions } from '../../../domain/kinds/choice/choice-result';
import type { Round } from '../../../domain/round/round';
import { dictionaryFor } from '../../../text/dictionary';
import { localize, type Language } from '../../../lib/language';
import { FOOTER_SEPARATOR, footerNumbers, resultLabel, sourcesOf } from '../slide-footer';
import type { SlideFooter } from '../slide-parts';
import { writtenFigures } from '../written-figures';
import type {
  ChoiceNumbers,
  ChoiceResultSlide,
  PlaceRow,
  RevealStepSlide,
} from './choice-slide-model';

/**
 * The step that shows the places from `rank` down among the top three; higher places stay hidden. Of the
 * hidden options it reads only how many there are, which follows from `rank`.
 */
export function placeSlide(
  result: ChoiceResult,
  rank: number,
  round: Round,
  language: Language,
): RevealStepSlide {
  const shown = topOptions(result).filter((option) => option.rank >= rank);
  return {
    kind: 'reveal-step',
    title: localize(result.poll.title, language),
    hiddenPlaces: rank - 1,
    places: shown.map((option) => placeRow(option, option.rank, language)),
    numbers: numbersOf(result, round),
    footer: choiceFooter(result, round, language),
  };
}

/** All options by rank, with bars relative to the longest. If nobody voted, no option has a place. */
export function choiceResultSlide(
  result: ChoiceResult,
  round: Round,
  language: Language,
): ChoiceResultSlide {
  const most = Math.max(0, ...result.ranked.map((option) => option.votes));
  return {
    kind: 'choice-result',
    title: localize(result.poll.title, language),
    rows: result.ranked.map((option) => ({
      ...placeRow(option, most === 0 ? null : option.rank, language),
      fraction: most === 0 ? 0 : option.votes / most,
      isTop: option.isTop,
    })),
    numbers: numbersOf(result, round),
    footer: choiceFooter(result, round, language),
  };
}

function placeRow(
  { option, percent, votes }: RankedOption,
  rank: number | null,
  language: Language,
): PlaceRow {
  const figures = writtenFigures(language);
  return {
    rank: figures.number(rank),
    label: localize(option.title, language),
    percent: figures.percent(percent),
    votes: dictionaryFor(language).slides.votes(votes),
    numbers: { rank, percent, votes },
  };
}

function numbersOf(result: ChoiceResult, round: Round): ChoiceNumbers {
  const { base, poll } = result;
  return { ...footerNumbers(result, round), base: base.people, maxMarks: poll.maxMarks };
}

/** «124 af 131 stemte · op til tre kryds hver · andel af dem, der stemte». */
export function choiceFooter(result: ChoiceResult, round: Round, language: Language): SlideFooter {
  const words = dictionaryFor(language).slides;
  const { voters, present, base, poll } = result;
  const people = voters === null ? words.showOfHands(present) : words.voted(voters, present);
  const share =
    base.kind === 'voters'
      ? words.shareOfVoters
      : voters === null
        ? words.shareOfThosePresent
        : words.shareOfPresent(base.people);
  return {
    left: [people, ...sourcesOf(result, language), words.marksEach(poll.maxMarks), share].join(
      FOOTER_SEPARATOR,
    ),
    right: resultLabel(result, round, language),
  };
}
