/** Footers of slides: where the votes come from, the marks of the result, and which round it was. */
import { PRACTICE_POLL_ID } from '../../domain/poll/poll';
import type { PollResult } from '../../domain/result/result';
import type { Round } from '../../domain/round/round';
import { dictionaryFor } from '../../text/dictionary';
import type { Language } from '../../lib/language';
import { FOOTER_SEPARATOR, type FooterNumbers, type RoundNumbers } from './slide-parts';

/** «Runde 1»; a practice round is marked as one instead, so that its figures are never taken for real. */
export function roundLabel(round: Round, language: Language): string {
  const words = dictionaryFor(language).slides;
  return round.pollId === PRACTICE_POLL_ID ? words.practiceRound : words.round(round.number);
}

/**
 * The marks of a result: whether it was corrected since the room first saw it, whether something in it is unsettled, and whether a recount verified
 * it, by how many of how many tables (no mark if no table was drawn).
 */
export function resultMarks(
  { isCorrected, unsettled, verification, sources }: PollResult,
  language: Language,
): readonly string[] {
  const { slides: words, unsettled: open } = dictionaryFor(language);
  const isOfTables = sources.slips + sources.answers > 0;
  return [
    ...(isCorrected ? [words.corrected] : []),
    ...(unsettled > 0 ? [open.onSlide(unsettled, isOfTables)] : []),
    ...(verification.state === 'none' ? [] : [words.verification(verification)]),
  ];
}

/** The round and the result's marks: «Runde 1 · rettet · kontroltalt». */
export function resultLabel(result: PollResult, round: Round, language: Language): string {
  return [roundLabel(round, language), ...resultMarks(result, language)].join(FOOTER_SEPARATOR);
}

/** The round and its people, from `result`. */
export function roundNumbers({ voters, present }: PollResult, round: Round): RoundNumbers {
  const isOfPresent = voters === null || (voters > 0 && voters <= present);
  return {
    round: round.pollId === PRACTICE_POLL_ID ? null : round.number,
    voters,
    present: isOfPresent ? present : null,
  };
}

/** The figures of a footer with `roundLabel`, who voted and `sourcesOf`. */
export function footerNumbers(result: PollResult, round: Round): FooterNumbers {
  return { ...roundNumbers(result, round), ...sourceNumbers(result) };
}

function sourceNumbers({ sources }: PollResult): Omit<FooterNumbers, keyof RoundNumbers> {
  const isMixed = sources.slips + sources.answers > 0;
  return {
    answers: sources.answers || null,
    ballots: (isMixed && sources.ballots) || null,
    spoiledBallots: sources.spoiledBallots || null,
  };
}

/**
 * What a room must know about where the votes come from. Joint answers are always named, ballots if they are
 * only some of the votes, spoiled ballots if there are any.
 */
export function sourcesOf(result: PollResult, language: Language): readonly string[] {
  const words = dictionaryFor(language).slides;
  const { answers, ballots, spoiledBallots } = sourceNumbers(result);
  return [
    ...(answers === null ? [] : [words.fromAnswers(answers)]),
    ...(ballots === null ? [] : [words.fromBallots(ballots)]),
    ...(spoiledBallots === null ? [] : [words.spoiledBallots(spoiledBallots)]),
  ];
}
