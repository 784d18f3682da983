/** The votes whose top themes can be handed to tables: those whose whole result the room has seen. */
import { sightOf } from '../../../shared/domain/result/sight';
import { newestOf, type Session } from '../../../shared/domain/session/session';
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import type { LocalText } from '../../../shared/lib/language';
import { runOffSource } from './run-off-source';

export interface TopThemes {
  readonly roundId: string;
  readonly voteId: string;
  /** The question. */
  readonly poll: LocalText;
  /** By place; more than three where the third place is shared. */
  readonly themes: readonly { readonly id: string; readonly title: LocalText }[];
}

/** In the agenda's order. */
export function topThemes(session: Session): readonly TopThemes[] {
  const { rounds, entries, ballots, workshop } = session;
  return [...new Set(pollIdsOf(workshop.agenda))].flatMap((pollId): readonly TopThemes[] => {
    const round = newestOf(rounds.filter((own) => own.pollId === pollId));
    if (!round || sightOf(round, entries, ballots) !== 'whole') return [];
    const result = runOffSource(round, session);
    const top = result?.ranked.filter(({ isTop }) => isTop) ?? [];
    if (!result || top.length === 0) return [];
    return [
      {
        ...{ roundId: round.id, voteId: round.voteId, poll: result.poll.title },
        themes: top.map(({ option }) => ({ id: option.id, title: option.title })),
      },
    ];
  });
}
