/**
 * Everything that may leave the room, as one plain value: what writers of every format read, and all that they read. Which rounds are in it, what is
 * hidden of them and how the slides are named is decided here and nowhere else.
 */
import {
  currentComparison,
  roundsOfPoll,
  type ComparedPair,
} from '../domain/comparison/before-after';
import { groupResults, type GroupedResult } from '../domain/groups/group-results';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import { isAmendable } from '../domain/recording/amending';
import { resultOf, type PollResult } from '../domain/result/result';
import type { Round } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import { pollIdsOf } from '../domain/workshop/agenda-item';
import type { Workshop } from '../domain/workshop/workshop';
import { comparisonSlides, groupSlides, resultSlides } from '../slides/build-round-slides';
import { markSlides } from '../slides/slide-mark';
import type { NamedSlide } from '../slides/slide-model';

/** What there is of one round: its result as a whole, by role, or beside the round before it. */
export type RoundPart = { readonly round: Round; readonly slides: readonly NamedSlide[] } & (
  | { readonly kind: 'result'; readonly result: PollResult }
  /** Roles of few people are hidden in it. */
  | { readonly kind: 'groups'; readonly groups: GroupedResult }
  | { readonly kind: 'comparison'; readonly before: Round; readonly pair: ComparedPair }
);

export interface ResultsDocument {
  readonly workshop: Workshop;
  /** In the order of the agenda. */
  readonly parts: readonly RoundPart[];
}

/**
 * The results of every round that is closed or revealed, in the order of the agenda, and of each that follows another
 * also before and after; by role where it has roles; never of an open one, and never of the practice question.
 */
export function resultsDocument(session: Session): ResultsDocument {
  const { workshop, rounds, entries, ballots } = session;
  const parts: RoundPart[] = [];
  const next = () => slidesOf({ workshop, parts }).length + 1;
  const add = (part: RoundPart): void => {
    if (part.slides.length > 0) {
      parts.push({ ...part, slides: markSlides(part.slides, workshop) });
    }
  };
  const { language } = workshop;
  for (const pollId of pollIdsOf(workshop.agenda)) {
    if (pollId === PRACTICE_POLL_ID) continue;
    const done = roundsOfPoll(rounds, pollId).filter(isAmendable);
    for (const [place, round] of done.entries()) {
      const result = resultOf(round, entries, ballots);
      if (result) {
        add({
          kind: 'result',
          round,
          result,
          slides: resultSlides(result, round, language, next()),
        });
      }
      const groups = groupResults(round, entries, ballots);
      if (groups) {
        add({
          kind: 'groups',
          round,
          groups,
          slides: groupSlides(groups, round, language, next()),
        });
      }
      const before = done[place - 1];
      const pair = before && currentComparison(session, before, round);
      if (pair) {
        const slides = comparisonSlides(pair, language, next());
        add({ kind: 'comparison', round, before, pair, slides });
      }
    }
  }
  return { workshop, parts };
}

/** All slides of the document, in order. */
export function slidesOf({ parts }: ResultsDocument): readonly NamedSlide[] {
  return parts.flatMap(({ slides }) => slides);
}

/** The document with this slide alone. */
export function withSlide(document: ResultsDocument, slide: NamedSlide): ResultsDocument {
  const parts = document.parts.flatMap((part) =>
    part.slides.includes(slide) ? [{ ...part, slides: [slide] }] : [],
  );
  return { ...document, parts };
}

/** Ids of the rounds whose figures are in the document, each once: of a comparison both. */
export function roundsIn({ parts }: ResultsDocument): readonly string[] {
  const ids = parts.flatMap((part) =>
    part.kind === 'comparison' ? [part.round.id, part.before.id] : [part.round.id],
  );
  return [...new Set(ids)];
}
