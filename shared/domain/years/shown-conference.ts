/**
 * A conference as others may compare it with theirs: the results that its own room has seen whole, as the room knows them, and nothing
 * else. So no comparison tells more than was told in that room.
 */
import { releasedResult, roundsOfPoll } from '../comparison/before-after';
import { wallGroupResults, type GroupedResult } from '../groups/group-results';
import { PRACTICE_POLL_ID } from '../poll/poll';
import type { PollResult } from '../result/result';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import { pollIdsOf } from '../workshop/agenda-item';
import type { Workshop } from '../workshop/workshop';

export interface ShownPoll {
  /** The last round that the room saw whole. */
  readonly round: Round;
  readonly result: PollResult;
  /** Null if nothing was collected by role. */
  readonly groups: GroupedResult | null;
}

export interface ShownConference extends Pick<Workshop, 'id' | 'title' | 'date' | 'place'> {
  /** In the order of its agenda. */
  readonly polls: readonly ShownPoll[];
  /** Ids of the polls on its agenda of which the room has not seen a whole result. */
  readonly notShown: readonly string[];
  /** Ids of all that was recorded: random, so that only copies of one conference share any. */
  readonly recorded: ReadonlySet<string>;
}

/** Without the practice question. */
export function shownConference({
  workshop,
  rounds,
  entries,
  ballots,
}: Pick<Session, 'workshop' | 'rounds' | 'entries' | 'ballots'>): ShownConference {
  const { id, title, date, place } = workshop;
  const asked = pollIdsOf(workshop.agenda).filter((pollId) => pollId !== PRACTICE_POLL_ID);
  const polls = asked.flatMap((pollId): readonly ShownPoll[] => {
    const shown = roundsOfPoll(rounds, pollId).flatMap((round) => {
      const result = releasedResult(round, { entries, ballots });
      return result ? [{ round, result }] : [];
    });
    const last = shown.at(-1);
    return last ? [{ ...last, groups: wallGroupResults(last.round, entries, ballots) }] : [];
  });
  const told = new Set(polls.map(({ round }) => round.pollId));
  const notShown = asked.filter((pollId) => !told.has(pollId));
  const recorded = new Set([...entries, ...ballots].map((one) => one.id));
  return { id, title, date, place, polls, notShown, recorded };
}
