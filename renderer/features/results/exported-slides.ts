/** Which result slides there are to take home, by round. */
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import { isAmendable } from '../../../shared/domain/recording/amending';
import { currentComparison, roundsOfPoll } from '../../../shared/domain/comparison/before-after';
import { groupResults } from '../../../shared/domain/groups/group-results';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { resultOf } from '../../../shared/domain/result/result';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import {
  comparisonSlides,
  groupSlides,
  resultSlides,
} from '../../../shared/slides/build-round-slides';
import { markSlides } from '../../../shared/slides/slide-mark';
import type { NamedSlide } from '../../../shared/slides/slide-model';

export interface RoundSlides {
  readonly round: Round;
  /** Ids of the rounds with figures on them: the round's own, and of a comparison that before it. */
  readonly roundIds: readonly string[];
  readonly slides: readonly NamedSlide[];
}

/**
 * The slides of every round that is closed or revealed, in the order of the agenda, and of each that follows another
 * also before and after; by role where it has roles; never of an open one, and never of the practice question.
 */
export function exportedSlides(session: Session): readonly RoundSlides[] {
  const { workshop, rounds, entries, ballots } = session;
  const listed: RoundSlides[] = [];
  let count = 0;
  const add = (round: Round, slides: readonly NamedSlide[], before?: Round): void => {
    count += slides.length;
    const roundIds = [round, ...(before ? [before] : [])].map(({ id }) => id);
    if (slides.length > 0) listed.push({ round, roundIds, slides: markSlides(slides, workshop) });
  };
  for (const pollId of pollIdsOf(workshop.agenda)) {
    if (pollId === PRACTICE_POLL_ID) continue;
    const done = roundsOfPoll(rounds, pollId).filter(isAmendable);
    for (const [place, round] of done.entries()) {
      const result = resultOf(round, entries, ballots);
      if (result) add(round, resultSlides(result, round, workshop.language, count + 1));
      const grouped = groupResults(round, entries, ballots);
      add(round, groupSlides(grouped, round, workshop.language, count + 1));
      const before = done[place - 1];
      const pair = before && currentComparison(session, before, round);
      if (pair) add(round, comparisonSlides(pair, workshop.language, count + 1), before);
    }
  }
  return listed;
}
