/** Which slides there are to take home: those of votes that are over, in the order of the day; and what is hidden of them. */
import { describe, expect, it } from 'vitest';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { Round, RoundState } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundIn,
  scalePollOf,
  slipOf,
} from '../domain/testing/builders';
import { ballotOf, marked } from '../domain/testing/ballots';
import { itemOf, sessionWith } from '../domain/testing/sessions';
import { onlySeen, resultsDocument, roundsIn, slidesOf, withSlide } from './results-document';

const choice = choicePollOf(['a', 'b']);
const scale = scalePollOf(['s', 't']);
const practice = choicePollOf(['y', 'n'], { id: PRACTICE_POLL_ID });

function sessionOf(scaleState: RoundState, choiceState: RoundState): Session {
  const rounds: readonly Round[] = [
    { ...roundIn('revealed', practice), id: 'r-practice' },
    { ...roundIn(choiceState, choice), id: 'r-choice' },
    { ...roundIn(scaleState, scale), id: 'r-scale' },
  ];
  const session = sessionWith(rounds, [choice, scale, practice]);
  const agenda = [
    itemOf('welcome'),
    itemOf('scale', scale.id),
    itemOf('talk'),
    itemOf('choice', choice.id),
    itemOf('trial', PRACTICE_POLL_ID),
  ];
  return { ...session, workshop: { ...session.workshop, agenda } };
}

const listed = (session: Session) =>
  resultsDocument(session).parts.map(({ round, slides }) => [round.id, slides.length]);

describe('the slides', () => {
  it('follow the agenda, not the order in which the votes were made', () => {
    expect(listed(sessionOf('closed', 'revealed'))).toEqual([
      ['r-scale', 3],
      ['r-choice', 1],
    ]);
  });

  it.each([
    ['ready', 'ready', []],
    ['ready', 'open', []],
    ['open', 'closed', ['r-choice']],
    ['open', 'revealed', ['r-choice']],
    ['closed', 'ready', ['r-scale']],
    ['revealed', 'open', ['r-scale']],
  ] as const)('of a scale that is %s and a choice that is %s are those of %j', (a, b, ids) => {
    expect(listed(sessionOf(a, b)).map(([id]) => id)).toEqual(ids);
  });

  it('are numbered through, with a name of their own each', () => {
    const names = slidesOf(resultsDocument(sessionOf('closed', 'closed'))).map(({ name }) => name);
    expect(names.map((name) => name.slice(0, 3))).toEqual(['01 ', '02 ', '03 ', '04 ']);
    expect(new Set(names).size).toBe(4);
  });

  it('are numbered from 1 where the first vote is not over', () => {
    const [first] = slidesOf(resultsDocument(sessionOf('open', 'closed')));
    expect(first?.name).toMatch(/^01 /);
  });

  it('are in the workshop’s language and say what was counted', () => {
    const session = sessionOf('ready', 'closed');
    const english: Session = {
      ...session,
      workshop: { ...session.workshop, language: 'en' },
      entries: [slipOf(1, 1, 7, { a: 2, b: 5 }, { roundId: 'r-choice' })],
    };
    expect(slidesOf(resultsDocument(english))[0]?.slide).toMatchObject({
      kind: 'choice-result',
      title: 'Hvor er potentialet størst? (en)',
      rows: [
        { rank: '1', label: 'b (en)', percent: '71%' },
        { rank: '2', label: 'a (en)', percent: '29%' },
      ],
    });
  });

  it('are those of every round, each later one with before and after, under names of their own', () => {
    const session = sessionOf('ready', 'revealed');
    const second = { ...roundIn('closed', choice), id: 'r-again', number: 2 };
    const third = { ...roundIn('open', choice), id: 'r-open', number: 3 };
    const slides = slidesOf(
      resultsDocument({
        ...session,
        rounds: [third, second, ...session.rounds],
      }),
    );
    expect(slides.map(({ slide }) => slide.kind)).toEqual([
      'choice-result',
      'choice-result',
      'choice-comparison',
    ]);
    expect(slides[1]?.name).toContain('(Runde 2)');
    expect(new Set(slides.map(({ name }) => name)).size).toBe(3);
  });

  it('are by role as well where the round has roles, under a name of their own', () => {
    const session = sessionOf('ready', 'revealed');
    const rounds = session.rounds.map((round) =>
      round.id === 'r-choice'
        ? { ...round, frozen: frozenOf(choice, { roles: [roleOf('boss')] }) }
        : round,
    );
    const slides = slidesOf(resultsDocument({ ...session, rounds }));
    expect(slides.map(({ slide }) => slide.kind)).toEqual(['choice-result', 'groups']);
    expect(slides.map(({ name }) => name)).toEqual([
      '01 Hvor er potentialet størst – hele resultatet',
      '02 Hvor er potentialet størst – efter rolle',
    ]);
  });

  it('never include the practice question, nor a poll that is not on the agenda', () => {
    const session = sessionOf('closed', 'closed');
    const agenda = [itemOf('trial', PRACTICE_POLL_ID), itemOf('gone', 'no-such-poll')];
    const off = { ...session, workshop: { ...session.workshop, agenda } };
    expect(resultsDocument(off).parts).toEqual([]);
  });

  it('of a rehearsal are marked, on each slide and before each name', () => {
    const session = sessionOf('closed', 'closed');
    const slides = slidesOf(
      resultsDocument({
        ...session,
        workshop: { ...session.workshop, rehearsalOf: 'w0' },
      }),
    );
    expect(slides).toHaveLength(4);
    for (const { name, slide } of slides) {
      expect(name).toMatch(/^GENERALPRØVE 0\d /u);
      expect(slide.mark).toContain('GENERALPRØVE');
    }
    expect(JSON.stringify(slidesOf(resultsDocument(session)))).not.toContain('GENERALPRØVE');
  });

  it('can be taken one at a time, with the rounds that it tells of', () => {
    const session = sessionOf('ready', 'revealed');
    const second = { ...roundIn('closed', choice), id: 'r-again', number: 2 };
    const document = resultsDocument({ ...session, rounds: [second, ...session.rounds] });
    expect(roundsIn(document)).toEqual(['r-choice', 'r-again']);
    const rounds = slidesOf(document).map((slide) => {
      const one = withSlide(document, slide);
      expect(slidesOf(one)).toEqual([slide]);
      return roundsIn(one);
    });
    expect(rounds).toEqual([['r-choice'], ['r-again'], ['r-again', 'r-choice']]);
  });
});

describe('what the room has seen', () => {
  /** Two rounds of the choice, by role too. */
  const twoRounds = (second: Partial<Round>): Session => {
    const session = sessionOf('ready', 'revealed');
    const frozen = frozenOf(choice, { roles: [roleOf('boss')] });
    const whole = {
      state: 'revealed',
      frozen,
      revealStep: 5,
      shownThrough: 0,
      shownBallots: 0,
    } as const;
    const rounds = session.rounds.map((round) =>
      round.id === 'r-choice' ? { ...round, ...whole } : round,
    );
    const next = { ...roundIn('closed', choice), frozen, id: 'r-again', number: 2, ...second };
    const entries = [slipOf(1, 1, 7, { a: 2, b: 5 }, { roundId: 'r-again' })];
    return { ...session, rounds: [...rounds, next], entries };
  };
  const sights = (second: Partial<Round>) =>
    resultsDocument(twoRounds(second)).parts.map(({ round, kind, sight }) => [
      ...[round.id, kind, sight],
    ]);

  it('is told by part, where it is known', () => {
    expect(sights({})).toEqual([
      ['r-choice', 'result', 'whole'],
      ['r-choice', 'groups', 'unknown'],
      ['r-again', 'result', 'never'],
      ['r-again', 'groups', 'never'],
      ['r-again', 'comparison', 'never'],
    ]);
    const seen = {
      state: 'revealed',
      wallThrough: 1000,
      shownThrough: 0,
      shownBallots: 0,
    } as const;
    expect(sights({ ...seen, revealStep: 0 }).map(([, , sight]) => sight)).toEqual([
      ...['whole', 'unknown', 'partly', 'partly', 'partly'],
    ]);
    expect(sights({ ...seen, revealStep: 5 }).map(([, , sight]) => sight)).toEqual([
      ...['whole', 'unknown', 'whole', 'unknown', 'unknown'],
    ]);
  });

  it('can be taken alone', () => {
    const seen = onlySeen(resultsDocument(twoRounds({})));
    expect(roundsIn(seen)).toEqual(['r-choice']);
    // By role it may never have been shown.
    expect(seen.parts.map(({ kind }) => kind)).toEqual(['result']);
  });
});

describe('what is hidden', () => {
  const roles = ['boss', 'field', 'staff'].map(roleOf);
  const round: Round = {
    ...roundIn('closed', choice),
    id: 'r-choice',
    frozen: frozenOf(choice, { roles, threshold: 5 }),
  };
  const inRoles = (entries: Session['entries'], ballots: Session['ballots'] = []): Session => {
    const session = sessionWith([round], [choice]);
    const agenda = [itemOf('choice', choice.id)];
    return { ...session, workshop: { ...session.workshop, agenda }, entries, ballots };
  };
  const slipFor = (place: number, roleId: string | null, voters: number, a = 1) =>
    slipOf(place, place, voters, { a }, { roundId: round.id, roleId });
  const groupsIn = (session: Session) => {
    const part = resultsDocument(session).parts.find(({ kind }) => kind === 'groups');
    if (part?.kind !== 'groups') throw new Error('The round has roles.');
    return part.hidden;
  };

  it('is said by role, with the reason', () => {
    expect(groupsIn(inRoles([slipFor(1, 'boss', 6), slipFor(2, 'field', 9)]))).toEqual({
      ...{ threshold: 5, roles: [], cells: [] },
    });
    const small = [slipFor(1, 'boss', 6), slipFor(2, 'field', 9), slipFor(3, 'staff', 2)];
    expect(groupsIn(inRoles(small)).roles.map(({ role, why }) => [role.id, why])).toEqual([
      // Who knows the room and the field would know the staff.
      ['boss', 'tells-of-others'],
      ['staff', 'few-people'],
    ]);
  });

  it('is said by statement where a role that is shown is silent there', () => {
    const both = (place: number, roleId: string, people: number, took: number) => {
      const counts = { 's/1': took, 's/0': people - took, 't/1': people };
      return slipOf(place, place, people, counts, { roundId: 'r-scale', roleId });
    };
    const session = sessionWith(
      [
        {
          ...roundIn('closed', scale),
          id: 'r-scale',
          frozen: frozenOf(scale, { roles, tables: [] }),
        },
      ],
      [scale],
    );
    const hidden = groupsIn({
      ...session,
      workshop: { ...session.workshop, agenda: [itemOf('scale', scale.id)] },
      entries: [both(1, 'boss', 12, 12), both(2, 'field', 9, 9), both(3, 'staff', 8, 2)],
    });
    expect(hidden.roles).toEqual([]);
    expect(hidden.cells.map(({ rowId, role }) => [rowId, role.id])).toEqual([
      ['s', 'field'],
      ['s', 'staff'],
    ]);
  });

  it('is nowhere in the document: it is the same whoever of those hidden voted what', () => {
    const sizes = [1, 2, 3, 4];
    const entries = [slipFor(1, 'boss', 9, 4), slipFor(2, null, 6, 2)];
    let different = 0;
    for (const [staff, field] of sizes.flatMap((one) => sizes.map((other) => [one, other]))) {
      const people = (staff ?? 0) + (field ?? 0);
      const isStaff = (place: number) => place < (staff ?? 0);
      // Everyone there voted for one of the two; how many for which is the same at each turn, the roles are not.
      const turns = Array.from({ length: people }, (_, turn) => {
        const votes = Array.from({ length: people }, (__, place) =>
          (place + turn) % people < people / 2 ? 'a' : 'b',
        );
        const ballots = votes.map((option, place) => {
          const origin = { kind: 'role', roleId: isStaff(place) ? 'staff' : 'field' } as const;
          return { ...ballotOf(`b${place}`, marked(option), origin), roundId: round.id };
        });
        const inStaff = votes.filter((option, place) => isStaff(place) && option === 'a').length;
        return { inStaff, document: resultsDocument(inRoles(entries, ballots)) };
      });
      const [first] = turns;
      expect(first?.document.parts.map(({ kind }) => kind)).toEqual(['result', 'groups']);
      for (const other of turns) expect(other.document).toEqual(first?.document);
      different += turns.filter(({ inStaff }) => inStaff !== first?.inStaff).length;
    }
    // Of 80.
    expect(different).toBeGreaterThan(30);
  });

  it('is not told by what the round remembers of its showings either', () => {
    const session = inRoles([slipFor(1, 'boss', 6), slipFor(2, 'field', 9)]);
    const ballots = [{ roleId: 'staff', voters: 2, positions: {} }];
    const rounds = [{ ...round, shown: [{ entries: [], ballots }] }];
    const document = resultsDocument({ ...session, rounds });
    for (const part of document.parts) expect(part.round).not.toHaveProperty('shown');
  });
});
