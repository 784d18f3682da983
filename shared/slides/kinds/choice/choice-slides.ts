/** The slides of a choice: the places step by step, then all options by rank. */
import type { CountedChoice, RankedOption } from '../../../domain/kinds/choice/choice-types';
import { optionsOfSlide } from '../../../domain/kinds/choice/choice-poll';
import { topOptions } from '../../../domain/kinds/choice/choice-result';
import { percentOf } from '../../../domain/places/places-and-shares';
import type { Round } from '../../../domain/round/round';
import { dictionaryFor } from '../../../text/dictionary';
import { localize, type Language } from '../../../lib/language';
import { footerNumbers, resultLabel, sourcesOf } from '../slide-footer';
import { FOOTER_SEPARATOR, type SlideFooter } from '../slide-parts';
import { barOf, isRoundedApart } from '../shares';
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
  result: CountedChoice,
  rank: number,
  round: Round,
  language: Language,
): RevealStepSlide {
  const shown = topOptions(result).filter((option) => option.rank >= rank);
  return {
    kind: 'reveal-step',
    title: localize(result.poll.title, language),
    hiddenPlaces: rank - 1,
    places: shown.map((option) =>
      placeRow(option, option.rank, result.base.people, null, language),
    ),
    numbers: numbersOf(result, round, null),
    footer: choiceFooter(result, round, language),
  };
}

/** All options by rank. If nobody voted, no option has a place. */
export function choiceResultSlide(
  result: CountedChoice,
  round: Round,
  language: Language,
): ChoiceResultSlide {
  const { ranked, marks, base } = result;
  const cast = castOf(result);
  return {
    kind: 'choice-result',
    title: localize(result.poll.title, language),
    rows: ranked.map((option) => ({
      ...placeRow(option, marks === 0 ? null : option.rank, base.people, cast, language),
      isTop: option.isTop,
    })),
    numbers: numbersOf(result, round, cast),
    footer: choiceFooter(result, round, language, remarksOf(result, cast, language)),
  };
}

/**
 * The votes cast, told beside the base if everybody had one vote and the base is something else: of 131 present,
 * 65 against 61 is 50 % to 47 %, but 52 % of the votes. Only for one slide of all options: before all are shown
 * it would tell how many votes the hidden ones have.
 */
function castOf({ poll, marks, base, ranked }: CountedChoice): number | null {
  const isOneSlide = ranked.length <= optionsOfSlide(poll);
  return isOneSlide && poll.maxMarks === 1 && marks > 0 && marks !== base.people ? marks : null;
}

/** True if each of `people` has exactly one vote, and the percentages of them don't add up to 100. */
export function isApart({ poll, marks, ranked }: CountedChoice, people: number): boolean {
  const isOneEach =
    poll.maxMarks === 1 && marks === people && ranked.length <= optionsOfSlide(poll);
  return isOneEach && isRoundedApart(ranked.map(({ votes }) => percentOf(votes, people)));
}

/** What the figures of all options need said: that they don't add up, or are more than all. */
function remarksOf(
  result: CountedChoice,
  cast: number | null,
  language: Language,
): readonly string[] {
  const { ranked } = result;
  const words = dictionaryFor(language).slides;
  const isRounded = isApart(result, cast ?? result.base.people);
  const isOver = ranked.some(({ percent }) => percent !== null && percent > 100);
  return [...(isRounded ? [words.roundedApart] : []), ...(isOver ? [words.moreThanAll] : [])];
}

function placeRow(
  { option, percent, votes }: RankedOption,
  rank: number | null,
  base: number,
  cast: number | null,
  language: Language,
): PlaceRow {
  const figures = writtenFigures(language);
  const words = dictionaryFor(language).slides;
  const percentOfCast = cast === null ? null : percentOf(votes, cast);
  return {
    rank: figures.number(rank),
    label: localize(option.title, language),
    percent: figures.percent(percent),
    votes:
      cast === null
        ? words.votes(votes)
        : words.votesOfCast(votes, cast, figures.percent(percentOfCast)),
    fraction: barOf(votes, base),
    numbers: { rank, percent, votes, percentOfCast },
  };
}

function numbersOf(result: CountedChoice, round: Round, cast: number | null): ChoiceNumbers {
  const { base, poll } = result;
  return { ...footerNumbers(result, round), base: base.people, maxMarks: poll.maxMarks, cast };
}

/** «124 af 131 stemte · op til tre kryds hver · andel af dem, der stemte». */
export function choiceFooter(
  result: CountedChoice,
  round: Round,
  language: Language,
  remarks: readonly string[] = [],
): SlideFooter {
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
    left: [
      ...[people, ...sourcesOf(result, language), words.marksEach(poll.maxMarks), share],
      ...remarks,
    ].join(FOOTER_SEPARATOR),
    right: resultLabel(result, round, language),
  };
}
