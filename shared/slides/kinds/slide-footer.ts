/** Footers of slides: how many took part, what percentages are of, and which round it was. */
import { PRACTICE_POLL_ID } from '../../domain/poll/poll';
import type { ChoiceResult, PollResult, ScaleResult } from '../../domain/result/result';
import type { Round } from '../../domain/round/round';
import { dictionaryFor } from '../../text/dictionary';
import { localize, type Language } from '../../lib/language';
import type { SlideFooter } from './slide-parts';

const SEPARATOR = ' · ';

/** «Runde 1»; a practice round is marked as one instead, so that its figures are never taken for real. */
export function roundLabel(round: Round, language: Language): string {
  const words = dictionaryFor(language).slides;
  return round.pollId === PRACTICE_POLL_ID ? words.practiceRound : words.round(round.number);
}

/**
 * What is said of a result besides its figures: that it is another than the room saw first, and whether it is verified by a
 * recount; none where nothing is drawn.
 */
export function resultMarks(
  { isCorrected, verification }: PollResult,
  language: Language,
): readonly string[] {
  const words = dictionaryFor(language).slides;
  return [
    ...(isCorrected ? [words.corrected] : []),
    ...(verification === 'none' ? [] : [words.verification[verification]]),
  ];
}

/** The round and the result's marks: «Runde 1 · rettet · kontroltalt». */
export function resultLabel(result: PollResult, round: Round, language: Language): string {
  return [roundLabel(round, language), ...resultMarks(result, language)].join(SEPARATOR);
}

/**
 * What a room must know of where the votes come from: joint answers are always named, ballots where they are only
 * some of the votes, spoiled ones wherever there are any.
 */
export function sourcesOf({ sources }: PollResult, language: Language): readonly string[] {
  const words = dictionaryFor(language).slides;
  const isMixed = sources.slips + sources.answers > 0;
  return [
    ...(sources.answers > 0 ? [words.fromAnswers(sources.answers)] : []),
    ...(sources.ballots > 0 && isMixed ? [words.fromBallots(sources.ballots)] : []),
    ...(sources.spoiledBallots > 0 ? [words.spoiledBallots(sources.spoiledBallots)] : []),
  ];
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
      SEPARATOR,
    ),
    right: resultLabel(result, round, language),
  };
}

/** «122 af 131 svarede · Ved ikke indgår ikke i procenter og gennemsnit». */
export function scaleFooter(result: ScaleResult, round: Round, language: Language): SlideFooter {
  const words = dictionaryFor(language).slides;
  const { voters, present, scale } = result;
  const people = voters === null ? words.showOfHands(present) : words.answered(voters, present);
  return {
    left: [
      people,
      ...sourcesOf(result, language),
      words.outsideBase(localize(scale.dontKnow, language)),
    ].join(SEPARATOR),
    right: resultLabel(result, round, language),
  };
}
