/** The slides of a workshop around its votes, the step a reveal shows, and the slides a result is exported as. */
import type { ComparedPair } from '../domain/comparison/before-after';
import type { Poll } from '../domain/poll/poll';
import type { PollResult } from '../domain/result/result';
import { revealSteps, type RevealStep } from '../domain/result/reveal';
import type { Round } from '../domain/round/round';
import type { Workshop } from '../domain/workshop/workshop';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../lib/format';
import { localize, type Language } from '../lib/language';
import { comparisonPages } from './build-comparison-slide';
import { slidesOf } from './slide-kinds';
import { slideFileStem } from './file-stem';
import type { BreakSlide, ClosedSlide, NamedSlide, SlideModel, TitleSlide } from './slide-model';

/** The title slide: title, date and place. */
export function titleSlide(workshop: Workshop): TitleSlide {
  const date = formatFor(workshop.language).date(workshop.date);
  const known = [date, workshop.place].filter((part) => part.trim() !== '');
  return { kind: 'title', title: workshop.title, subtitle: known.join(' · ') };
}

/** «Pause». */
export function breakSlide(language: Language): BreakSlide {
  const words = dictionaryFor(language).slides;
  return { kind: 'break', title: words.breakTitle, message: words.breakMessage };
}

/** «Frokost». */
export function lunchSlide(language: Language): BreakSlide {
  const words = dictionaryFor(language).items;
  return { kind: 'break', title: words.lunchTitle, message: words.lunchMessage };
}

/** The slide of a closed round whose result is not shown yet: its poll, and `missing` tables as a sentence. */
export function closedSlide(poll: Poll, language: Language, missing = ''): ClosedSlide {
  const message = dictionaryFor(language).slides.closedMessage;
  return { kind: 'closed', title: localize(poll.title, language), message, missing };
}

/** The slide of a reveal step; the closed slide if the step doesn't fit the result. */
export function revealSlide(
  result: PollResult,
  step: RevealStep,
  round: Round,
  language: Language,
): SlideModel {
  const isOfKind = revealSteps(result).some(({ kind }) => kind === step.kind);
  const slide = isOfKind ? slidesOf(result).reveal(result, step, round, language) : null;
  return slide ?? closedSlide(result.poll, language);
}

/**
 * The slides that a result is exported as, in the order in which the room saw them. `firstNumber` is the running
 * number of the first one, so that several results can share a folder.
 */
export function resultSlides(
  result: PollResult,
  round: Round,
  language: Language,
  firstNumber = 1,
): readonly NamedSlide[] {
  const slides = slidesOf(result).exported(result, round, language, (detail) =>
    ofRound(detail, round, language),
  );
  return slides.map(({ heading, detail, slide }, index) => ({
    name: slideFileStem(firstNumber + index, heading, detail),
    slide,
  }));
}

/** Names the round only if it is not the first. */
export function ofRound(detail: string, round: Round, language: Language): string {
  const words = dictionaryFor(language).slides;
  return round.number > 1 ? `${detail} (${words.round(round.number)})` : detail;
}

/** The exported slides of before and after, with running numbers from `number`. */
export function comparisonSlides(
  pair: ComparedPair,
  language: Language,
  number: number,
): readonly NamedSlide[] {
  const words = dictionaryFor(language).comparison;
  const title = localize(pair.comparison.after.poll.title, language);
  return comparisonPages(pair.comparison, pair, language).map((own, page) => ({
    name: slideFileStem(number + page, title, words.fileName),
    slide: own,
  }));
}
