/** Which slides there are to take home: those of votes that are over, in the order of the day. */
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
import { itemOf, sessionWith } from '../domain/testing/sessions';
import { resultsDocument, roundsIn, slidesOf, withSlide } from './results-document';

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
      '01 Hvor er potentialet størst – alle temaer',
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
