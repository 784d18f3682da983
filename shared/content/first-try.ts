/** The arrangement of the first five minutes: one harmless question, and votes that are made up. It is a rehearsal of no real arrangement. */
import type { ChoicePoll, Option } from '../domain/kinds/choice/choice-poll';
import { createRehearsal } from '../domain/rehearsal/rehearsal';
import type { Session } from '../domain/session/session';
import { newItem } from '../domain/workshop/agenda-item';
import { spreadPeople, type Workshop } from '../domain/workshop/workshop';
import { createSession, type NewWorkshop } from './create-session';
import { practicePoll } from './practice-poll';

/** What a first try is said to be a rehearsal of. No workshop has this id. */
const FIRST_TRY = 'first-try';

/** Few enough to type by hand. */
const [PEOPLE, TABLES] = [24, 4];

function answer(id: string, da: string, en: string): Option {
  return { id, title: { da, en }, explanation: { da: '', en: '' }, verbatim: false, sources: [] };
}

const poll: ChoicePoll = {
  kind: 'choice',
  id: 'first-question',
  title: { da: 'Hvornår på dagen tænker du bedst?', en: 'When do you think best?' },
  instruction: { da: 'Sæt op til to kryds.', en: 'Up to two marks.' },
  options: [
    answer('early', 'Før alle andre er mødt', 'Before everyone else is in'),
    answer('coffee', 'Efter den første kop kaffe', 'After the first cup of coffee'),
    answer('lunch', 'Lige efter frokost', 'Just after lunch'),
    answer('evening', 'Om aftenen', 'In the evening'),
  ],
  maxMarks: 2,
  baseKind: 'voters',
  editorNote: null,
};

const content = {
  id: FIRST_TRY,
  workshopTitle: { da: 'Prøv Pejling', en: 'Try Pejling' },
  polls: [poll],
  agenda: [
    newItem('talk', { id: 'welcome', title: { da: 'Velkomst', en: 'Welcome' } }),
    { ...newItem('poll', { id: 'first-vote', title: poll.title }), pollId: poll.id },
    newItem('break', { id: 'break', title: { da: 'Pause', en: 'Break' } }),
  ],
  startTime: '09:00',
};

/** A first try, at the top of its agenda. `newId` gives the ids of the workshop and its rounds. */
export function createFirstTry(made: Omit<NewWorkshop, 'id'>, newId: () => string): Session {
  const session = createSession(content, practicePoll, { ...made, id: FIRST_TRY });
  const room = { present: PEOPLE, tables: spreadPeople(PEOPLE, TABLES) };
  return createRehearsal({ ...session, workshop: { ...session.workshop, ...room } }, newId);
}

export function isFirstTry({ rehearsalOf }: Pick<Workshop, 'rehearsalOf'>): boolean {
  return rehearsalOf === FIRST_TRY;
}
