/** A new session: everything ready to be set up, nothing recorded, nothing on the projector but the title. */
import { describe, expect, it } from 'vitest';
import { pollIdsOf } from '../domain/workshop/agenda-item';
import type { Pack } from '../domain/workshop/pack';
import { EMPTY_PAGE } from './empty-page';
import { PACKS } from './packs';
import { practicePoll } from './practice-poll';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { createSession } from './create-session';
import { choicePollOf, scalePollOf, textOf } from '../domain/testing/builders';
import { itemOf } from '../domain/testing/sessions';

const pack: Pack = {
  id: 'a-pack',
  name: textOf('Pakke'),
  summary: textOf(''),
  workshopTitle: { da: 'Reformer', en: 'Reforms' },
  polls: [choicePollOf(['a', 'b']), scalePollOf(['s'])],
  agenda: [
    { ...itemOf('welcome'), title: textOf('Velkomst'), minutes: 10 },
    {
      id: 'vote',
      kind: 'poll',
      title: textOf('Stem'),
      minutes: 20,
      ownNote: '',
      pollId: 'choice-poll',
    },
  ],
  startTime: '10:15',
  scales: [],
  activities: [],
  quotations: [],
  documents: [],
};
const made = { id: 'w-1', date: '2026-09-22', language: 'da' } as const;
const session = createSession(pack, practicePoll, made);

describe('a new session', () => {
  it('takes title, agenda and start from the pack, and what it was made with', () => {
    expect(session.workshop).toMatchObject({
      id: 'w-1',
      packId: 'a-pack',
      title: 'Reformer',
      date: '2026-09-22',
      startTime: '10:15',
      place: '',
      language: 'da',
      agenda: pack.agenda,
      slipsPrinted: false,
    });
    const english = createSession(pack, practicePoll, { ...made, language: 'en' });
    expect(english.workshop).toMatchObject({ title: 'Reforms', language: 'en' });
  });

  it('has a round that is ready for each poll of the pack, and for the practice question', () => {
    expect(session.workshop.polls).toEqual([...pack.polls, practicePoll]);
    expect(session.rounds).toEqual(
      ['choice-poll', 'scale-poll', 'practice'].map((pollId) => ({
        id: `round-${pollId}`,
        pollId,
        number: 1,
        voteId: `round-${pollId}`,
        state: 'ready',
        // Practice takes no paper.
        method: pollId === 'practice' ? 'hands' : 'table-slip',
        frozen: null,
        countdownEndsAt: null,
        countingCell: null,
        revealStep: 0,
        shownThrough: null,
        shownBallots: null,
        wallThrough: null,
        shown: [],
      })),
    );
  });

  it('begins with 120 people, six at each of 20 tables, until somebody says otherwise', () => {
    expect(session.workshop.present).toBe(120);
    expect(session.workshop.tables).toEqual(
      Array.from({ length: 20 }, (_, index) => ({ number: index + 1, people: 6 })),
    );
  });

  it('begins at the set-up page with nothing recorded and the title on the projector', () => {
    expect(session.entries).toEqual([]);
    expect(session.projector).toEqual({ showing: { kind: 'title' }, isBlack: false });
    expect(session.position).toEqual({ page: 'setup', agendaItemId: 'welcome' });
  });

  it('from an empty page has nothing but the practice question', () => {
    const { workshop, rounds, position } = createSession(EMPTY_PAGE, practicePoll, made);
    expect(workshop).toMatchObject({ title: 'Nyt arrangement', polls: [practicePoll], agenda: [] });
    expect(rounds.map(({ id }) => id)).toEqual(['round-practice']);
    expect(position).toEqual({ page: 'setup', agendaItemId: '' });
    expect(PACKS.map(({ id }) => id)).not.toContain(workshop.packId);
  });

  it('can be made of a pack without an agenda', () => {
    const bare = createSession({ ...pack, agenda: [] }, practicePoll, made);
    expect(bare.position).toEqual({ page: 'setup', agendaItemId: '' });
  });
});

describe.each(PACKS.map((built) => [built.id, built] as const))(
  'the built-in pack %s',
  (_, built) => {
    it.each(WORKSHOP_LANGUAGES)(
      'makes a session in %s with a round for every poll of its agenda',
      (language) => {
        const { workshop, rounds } = createSession(built, practicePoll, { ...made, language });
        expect(workshop.title.trim()).not.toBe('');
        const withRound = new Set(rounds.map(({ pollId }) => pollId));
        const onAgenda = pollIdsOf(workshop.agenda);
        expect(onAgenda).toEqual(built.polls.map(({ id }) => id));
        expect(onAgenda.filter((pollId) => !withRound.has(pollId))).toEqual([]);
        expect(withRound.size).toBe(rounds.length);
      },
    );
  },
);
