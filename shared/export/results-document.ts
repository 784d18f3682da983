/**
 * Everything that may leave the room, as one plain value. Writers of every format read this and nothing else.
 * Only this file decides which rounds are included, what is hidden and how the slides are named.
 */
import { currentComparison, roundsOfPoll } from '../domain/comparison/before-after';
import type { ComparedResults } from '../domain/comparison/comparison';
import { groupResults } from '../domain/groups/group-results';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import { isAmendable } from '../domain/recording/amending';
import { resultOf, type PollResult } from '../domain/result/result';
import { sightOf, type Sight } from '../domain/result/sight';
import { accountOf, type RoundAccount } from './account/round-account';
import type { Round } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import { pollIdsOf, withoutOwnNotes } from '../domain/workshop/agenda-item';
import type { Workshop } from '../domain/workshop/workshop';
import type { ComparedPoll } from '../domain/years/compare-conferences';
import type { ShownConference } from '../domain/years/shown-conference';
import { comparisonSlides, resultSlides } from '../slides/build-round-slides';
import { groupSlides } from '../slides/pages/group-pages';
import { hiddenFigures, type HiddenFigures } from '../slides/hidden-figures';
import { markSlides } from '../slides/slide-mark';
import type { NamedSlide, NamedStep } from '../slides/slide-model';

/** The exported part of a round; its record of who was shown what is left out. */
export type ToldRound = Pick<Round, 'id' | 'pollId' | 'number' | 'method' | 'frozen'>;

/** What the room has seen of a part. By role and before/after that is not recorded: 'unknown' once the results were seen whole. */
export type PartSight = Sight | 'unknown';

interface PartFrame {
  readonly round: ToldRound;
  readonly slides: readonly NamedSlide[];
  readonly sight: PartSight;
}

/**
 * One result of a round: of the whole room, by role, or compared with the round before; or a question beside other conferences, which
 * stands in a document of its own (`years/years-document.ts`). The whole room is always shown. By role there are only the figures of the slides: what is `hidden` is nowhere in the
 * document.
 */
export type RoundPart = PartFrame &
  (
    | {
        readonly kind: 'result';
        readonly result: PollResult;
        readonly account: RoundAccount;
      }
    | { readonly kind: 'groups'; readonly hidden: HiddenFigures }
    | {
        readonly kind: 'comparison';
        readonly before: ToldRound;
        readonly comparison: ComparedResults;
      }
    | {
        readonly kind: 'years';
        readonly compared: ComparedPoll;
        /** All that are compared, the oldest first. */
        readonly conferences: readonly ShownConference[];
      }
  );

/** What the room saw on the way to a result: the steps of its reveal that no slide of the result repeats. Figures that were not shown are nowhere in it. */
export interface StepsPart {
  readonly round: ToldRound;
  readonly slides: readonly NamedStep[];
}

export interface ResultsDocument {
  readonly workshop: Workshop;
  /** In the order of the agenda. */
  readonly parts: readonly RoundPart[];
  /** Only in the material of the whole day (`packageDocument`). */
  readonly steps: readonly StepsPart[];
}

/**
 * The results of every closed or revealed round, in the order of the agenda: also by role if the round has
 * roles, and before and after if it follows another round. Never of an open round; of the practice question
 * only where `pollIds` names it. What the room has not seen is marked as that.
 */
export function resultsDocument(
  session: Session,
  pollIds: readonly string[] = agendaPolls(session),
): ResultsDocument {
  const { workshop, rounds, entries, ballots } = session;
  const parts: RoundPart[] = [];
  const next = () => slidesOf({ parts }).length + 1;
  const add = (part: RoundPart): void => {
    if (part.slides.length > 0) {
      parts.push({ ...part, slides: markSlides(part.slides, workshop, part.sight) });
    }
  };
  const { language } = workshop;
  for (const pollId of pollIds) {
    const done = roundsOfPoll(rounds, pollId).filter(isAmendable);
    for (const [place, round] of done.entries()) {
      const result = resultOf(round, entries, ballots);
      const sight = sightOf(round, entries, ballots);
      const account = accountOf(session, round);
      if (result && account) {
        add({
          kind: 'result',
          sight,
          round: told(round),
          result,
          account,
          slides: resultSlides(result, round, language, next()),
        });
      }
      const groups = groupResults(round, entries, ballots);
      if (groups) {
        add({
          kind: 'groups',
          sight: derivedSight([sight]),
          round: told(round),
          hidden: hiddenFigures(groups),
          slides: groupSlides(groups, round, language, next()),
        });
      }
      const before = done[place - 1];
      const pair = before && currentComparison(session, before, round);
      if (pair) {
        add({
          kind: 'comparison',
          sight: derivedSight([sight, sightOf(before, entries, ballots)]),
          round: told(round),
          before: told(before),
          comparison: pair.comparison,
          slides: comparisonSlides(pair, language, next()),
        });
      }
    }
  }
  const agenda = withoutOwnNotes(workshop.agenda);
  return { workshop: { ...workshop, agenda }, parts, steps: [] };
}

/** The polls of the agenda, without the practice question. */
export function agendaPolls({ workshop }: Session): readonly string[] {
  return pollIdsOf(workshop.agenda).filter((id) => id !== PRACTICE_POLL_ID);
}

/** Of what is made from results that were seen like this. */
function derivedSight(sights: readonly Sight[]): PartSight {
  return sights.find((sight) => sight !== 'whole') ?? 'unknown';
}

/** What a file says of a round. */
export function told({ id, pollId, number, method, frozen }: Round): ToldRound {
  return { id, pollId, number, method, frozen };
}

/** All slides of the document, in order. */
export function slidesOf({ parts }: Pick<ResultsDocument, 'parts'>): readonly NamedSlide[] {
  return parts.flatMap(({ slides }) => slides);
}

/** The document with this slide alone. */
export function withSlide(document: ResultsDocument, slide: NamedSlide): ResultsDocument {
  const parts = document.parts.flatMap((part) =>
    part.slides.includes(slide) ? [{ ...part, slides: [slide] }] : [],
  );
  return { ...document, parts, steps: [] };
}

/** True if the room has not seen the part, or not as it is now. */
export function isUnseen({ sight }: Pick<RoundPart, 'sight'>): boolean {
  return sight !== 'whole' && sight !== 'unknown';
}

/** The document with what the room is known to have seen whole, and nothing else: nobody knows it of a result by role or before and after. */
export function onlySeen(document: ResultsDocument): ResultsDocument {
  return { ...document, parts: document.parts.filter(({ sight }) => sight === 'whole') };
}

/**
 * Ids of the open workshop's rounds whose figures are in the document, each once; of a comparison, both rounds. Beside other conferences
 * there are only results that were shown before.
 */
export function roundsIn({ parts, steps }: ResultsDocument): readonly string[] {
  const ids = parts.flatMap((part) => {
    if (part.kind === 'years') return [];
    return part.kind === 'comparison' ? [part.round.id, part.before.id] : [part.round.id];
  });
  return [...new Set([...ids, ...steps.map(({ round }) => round.id)])];
}
