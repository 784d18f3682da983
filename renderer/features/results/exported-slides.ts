/** Which result slides there are to take home, by round. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll';
import { resultOf } from '../../../shared/domain/result';
import type { Round } from '../../../shared/domain/round';
import type { Session } from '../../../shared/domain/session';
import { resultSlides } from '../../../shared/slides/build-round-slides';
import type { NamedSlide } from '../../../shared/slides/slide-model';

export interface RoundSlides {
  readonly round: Round;
  readonly slides: readonly NamedSlide[];
}

/**
 * The slides of every round that is closed or revealed, in the order of the agenda; never of an open one, and
 * never of the practice question.
 */
export function exportedSlides(session: Session): readonly RoundSlides[] {
  const { workshop, rounds, entries } = session;
  const pollIds = workshop.agenda.flatMap(({ pollId }) => (pollId === null ? [] : [pollId]));
  const listed: RoundSlides[] = [];
  let count = 0;
  for (const pollId of pollIds) {
    const round = rounds.find((candidate) => candidate.pollId === pollId);
    if (!round || round.pollId === PRACTICE_POLL_ID) continue;
    const isDone = round.state === 'closed' || round.state === 'revealed';
    const result = isDone ? resultOf(round, entries) : null;
    if (!result) continue;
    const slides = resultSlides(result, round, workshop.language, count + 1);
    count += slides.length;
    listed.push({ round, slides });
  }
  return listed;
}
