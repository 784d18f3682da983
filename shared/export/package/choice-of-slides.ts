/** Which pictures come along: grouped by vote, with what is on unless the facilitator says otherwise. */
import { PRACTICE_POLL_ID } from '../../domain/poll/poll';
import { isRehearsal } from '../../domain/rehearsal/rehearsal';
import { localize, type Language } from '../../lib/language';
import type { NamedStep } from '../../slides/slide-model';
import {
  isUnseen,
  type PartSight,
  type ResultsDocument,
  type ToldRound,
} from '../results-document';

/** A picture that can be chosen; its name is like no other's in the document. */
export interface OfferedSlide extends NamedStep {
  readonly sight: PartSight;
  /** A step on the way to the result. */
  readonly isStep: boolean;
  /** A page of the whole room's result: with one of them all of its numbers come along, in sheets and in words. */
  readonly isOfResult: boolean;
}

export interface OfferedVote {
  readonly round: ToldRound;
  readonly title: string;
  readonly isPractice: boolean;
  /** Steps first, as the room saw them. */
  readonly slides: readonly OfferedSlide[];
}

/** All that can be chosen, in the document's order. */
export function offeredVotes(
  document: ResultsDocument,
  language: Language,
): readonly OfferedVote[] {
  const rounds = new Map(document.parts.map(({ round }) => [round.id, round]));
  return [...rounds.values()].map((round) => ({
    round,
    title: localize(round.frozen?.poll.title ?? { da: '', en: '' }, language),
    isPractice: round.pollId === PRACTICE_POLL_ID,
    slides: [
      ...document.steps
        .filter((steps) => steps.round.id === round.id)
        .flatMap(({ slides }) => slides)
        .map((slide): OfferedSlide => ({
          ...slide,
          sight: 'whole',
          isStep: true,
          isOfResult: false,
        })),
      ...document.parts
        .filter((part) => part.round.id === round.id)
        .flatMap(({ slides, sight, kind }) =>
          slides.map((slide): OfferedSlide => {
            return { ...slide, sight, isStep: false, isOfResult: kind === 'result' };
          }),
        ),
    ],
  }));
}

/** Names of what comes along unless somebody says otherwise: no practice, no rehearsal, nothing that the room has not seen. */
export function usualChoice(document: ResultsDocument): ReadonlySet<string> {
  if (isRehearsal(document.workshop)) return new Set();
  const votes = offeredVotes(document, document.workshop.language);
  return new Set(
    votes
      .filter(({ isPractice }) => !isPractice)
      .flatMap(({ slides }) => slides.filter((slide) => !isUnseen(slide)))
      .map(({ name }) => name),
  );
}

/**
 * The document with these pictures alone. The numbers of a result come along if one of its own pictures does; a step brings no
 * numbers but those on it.
 */
export function withChosen(
  document: ResultsDocument,
  chosen: ReadonlySet<string>,
): ResultsDocument {
  const isChosen = ({ name }: { readonly name: string }) => chosen.has(name);
  return {
    ...document,
    parts: document.parts
      .map((part) => ({ ...part, slides: part.slides.filter(isChosen) }))
      .filter(({ slides }) => slides.length > 0),
    steps: document.steps
      .map((part) => ({ ...part, slides: part.slides.filter(isChosen) }))
      .filter(({ slides }) => slides.length > 0),
  };
}
