/** A new session from a content pack. */
import { INITIAL_PROJECTOR } from '../domain/round/projector';
import type { Pack } from '../domain/workshop/pack';
import { LANGUAGE_TRAITS, localize, type Language } from '../lib/language';
import type { Poll } from '../domain/poll/poll';
import { createRound } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import {
  DEFAULT_ROLES,
  DEFAULT_THRESHOLD,
  spreadPeople,
  type Workshop,
} from '../domain/workshop/workshop';

export interface NewWorkshop {
  readonly id: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Of the interface: the workshop's own is the one whose texts are shown with it. */
  readonly language: Language;
}

const FIRST_PRESENT = 120;
const FIRST_TABLES = 20;

/** A session that waits for its set-up: the pack's polls and agenda, the practice poll, and a round per poll. */
export function createSession(pack: Pack, practice: Poll, made: NewWorkshop): Session {
  const polls = [...pack.polls, practice];
  const workshop: Workshop = {
    ...made,
    language: LANGUAGE_TRAITS[made.language].texts[0],
    packId: pack.id,
    title: localize(pack.workshopTitle, made.language),
    startTime: pack.startTime,
    place: '',
    present: FIRST_PRESENT,
    tables: spreadPeople(FIRST_PRESENT, FIRST_TABLES),
    polls,
    agenda: pack.agenda,
    slipsPrinted: false,
    roles: DEFAULT_ROLES,
    collectsRoles: false,
    threshold: DEFAULT_THRESHOLD,
    rehearsalOf: null,
  };
  return {
    workshop,
    rounds: polls.map((poll) => createRound(`round-${poll.id}`, poll.id, 'table-slip')),
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'setup', agendaItemId: pack.agenda[0]?.id ?? '' },
  };
}
