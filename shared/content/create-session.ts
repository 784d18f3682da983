/** A new session from a content pack, or from an empty page. */
import { INITIAL_PROJECTOR } from '../domain/round/projector';
import type { Pack } from '../domain/workshop/pack';
import { LANGUAGE_TRAITS, localize, type Language } from '../lib/language';
import type { Poll } from '../domain/poll/poll';
import { methodFor } from '../domain/poll/usual-method';
import { createRound } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import { createWorkshop } from '../domain/workshop/workshop';

export interface NewWorkshop {
  readonly id: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Of the interface: the workshop's own is the one whose texts are shown with it. */
  readonly language: Language;
}

/** What a new session takes from a pack. */
type Content = Pick<Pack, 'id' | 'workshopTitle' | 'polls' | 'agenda' | 'startTime'>;

/**
 * A session that waits for its set-up: the pack's polls and agenda, which may be empty, the practice poll, and a round per
 * poll.
 */
export function createSession(pack: Content, practice: Poll, made: NewWorkshop): Session {
  const polls = [...pack.polls, practice];
  const workshop = createWorkshop({
    ...made,
    language: LANGUAGE_TRAITS[made.language].texts[0],
    packId: pack.id,
    title: localize(pack.workshopTitle, made.language),
    startTime: pack.startTime,
    polls,
    agenda: pack.agenda,
  });
  return {
    workshop,
    // Practice takes no paper.
    rounds: polls.map((poll) =>
      createRound(
        `round-${poll.id}`,
        poll.id,
        methodFor(poll, poll === practice ? 'hands' : 'table-slip'),
      ),
    ),
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'setup', agendaItemId: pack.agenda[0]?.id ?? '' },
  };
}
