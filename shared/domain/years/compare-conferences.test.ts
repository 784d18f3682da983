import { describe, expect, it } from 'vitest';
import { leadershipChain2025 } from '../../content/leadership-chain-2025/pack';
import { createSession } from '../../content/create-session';
import { practicePoll } from '../../content/practice-poll';
import type { Poll } from '../poll/poll';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import {
  allocationPollOf,
  choicePollOf,
  majorityOf,
  optionOf,
  rankingPollOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
} from '../testing/builders';
import { sessionWith } from '../testing/sessions';
import { compareConferences, MOST_CONFERENCES, type YearsComparison } from './compare-conferences';
import { shownConference, type ShownConference } from './shown-conference';

const themes = choicePollOf(['a', 'b', 'c']);

/** Ten slips' worth at one table, seen whole. */
const SEEN: Partial<Round> = { state: 'revealed', revealStep: 99, wallThrough: 1000 };

function sessionOf(year: number, poll: Poll, overrides: Partial<Round> = {}): Session {
  const round = roundOf(poll, 'table-slip', { ...SEEN, ...overrides });
  const entries = [slipOf(1, 1, 10, { a: 7, b: 2, c: 1 }, { id: `e${year}` })];
  const session = sessionWith([round], [poll], { entries });
  return { ...session, workshop: { ...session.workshop, id: `y${year}`, date: `${year}-05-14` } };
}

const conferenceOf = (...given: Parameters<typeof sessionOf>): ShownConference =>
  shownConference(sessionOf(...given));

function compared(...conferences: readonly ShownConference[]): YearsComparison {
  const done = compareConferences(conferences);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

const years = ({ polls }: YearsComparison) =>
  polls[0]?.tables.map(({ members }) =>
    members.map(({ conference: { date } }) => date.slice(0, 4)),
  );

describe('what is compared', () => {
  it('stands in one table where the basis is the same, the oldest first', () => {
    const done = compared(...[2026, 2024, 2025].map((year) => conferenceOf(year, themes)));
    expect(years(done)).toEqual([['2024', '2025', '2026']]);
    expect(done.polls[0]?.apart).toEqual([]);
  });

  it('belongs together by ids, and what changed in the words is pointed out', () => {
    const reworded = {
      ...themes,
      title: textOf('Hvor er det størst?'),
      options: [optionOf('a'), { ...optionOf('b'), title: textOf('Andre ord') }, optionOf('c')],
    };
    const done = compared(conferenceOf(2025, themes), conferenceOf(2026, reworded));
    expect(years(done)).toEqual([['2025', '2026']]);
    const [changed] = done.polls[0]?.tables[0]?.changed ?? [];
    expect(changed?.since.date).toBe('2025-05-14');
    expect(changed?.differences.map(({ kind }) => kind)).toEqual(['question', 'wordings']);
  });

  it('is the last round that the room saw whole, as the room knows it', () => {
    const first = sessionOf(2025, themes);
    const second = roundOf(themes, 'table-slip', { ...SEEN, id: 'r2', number: 2, state: 'closed' });
    const late = slipOf(2000, 2, 5, { b: 5 });
    const session = {
      ...first,
      rounds: [...first.rounds, second],
      entries: [...first.entries, late, { ...late, id: 'other', roundId: 'r2' }],
    };
    const [told] = shownConference(session).polls;
    const both = { ...session, rounds: [...first.rounds, { ...second, ...SEEN }] };
    expect(shownConference(both).polls.map(({ round }) => round.number)).toEqual([2]);
    expect(told?.round.number).toBe(1);
    expect(told?.result.voters).toBe(10);
  });
});

const OTHER_BASIS: readonly (readonly [string, Poll, Poll, Partial<Round>])[] = [
  ['max-marks', themes, { ...themes, maxMarks: 2 }, {}],
  ['rows', themes, { ...themes, options: [optionOf('a'), optionOf('b'), optionOf('d')] }, {}],
  ['base-kind', themes, { ...themes, baseKind: 'present' }, {}],
  ['method', themes, themes, { method: 'totals' }],
  ['poll-kind', themes, { ...scalePollOf(['s']), id: themes.id }, {}],
  ['scale', scalePollOf(['s'], 4), scalePollOf(['s'], 5), {}],
  ['dont-know', scalePollOf(['s']), scalePollOf(['s'], 4, ''), {}],
  ['ranked-options', rankingPollOf(['a', 'b', 'c']), rankingPollOf(['a', 'b']), {}],
  [
    'total-points',
    allocationPollOf(['a', 'b']),
    allocationPollOf(['a', 'b'], { totalPoints: 20 }),
    {},
  ],
];

describe('what can’t stand in one table', () => {
  it.each(OTHER_BASIS)('%s: two tables, and the reason', (kind, then, now, overrides) => {
    const done = compared(conferenceOf(2025, then), conferenceOf(2026, now, overrides));
    expect(years(done)).toEqual([['2025'], ['2026']]);
    expect(
      done.polls[0]?.apart.map(({ differences }) => differences.map((own) => own.kind)),
    ).toEqual([expect.arrayContaining([kind])]);
  });

  it('leaves those together that have one basis, also with another year between', () => {
    const two = { ...themes, maxMarks: 2 };
    const done = compared(
      conferenceOf(2024, themes),
      conferenceOf(2025, two),
      conferenceOf(2026, themes),
    );
    expect(years(done)).toEqual([['2025'], ['2024', '2026']]);
  });

  it('says of whom there is no figure, and why', () => {
    const half = conferenceOf(2024, themes, { revealStep: 0 });
    const other = conferenceOf(2022, scalePollOf(['s']));
    const majority = {
      ...sessionOf(2021, themes, { method: 'hands' }),
      entries: [majorityOf(1, 'a')],
    };
    const done = compared(
      ...[shownConference(majority), other, half, conferenceOf(2025, themes)],
      conferenceOf(2026, themes),
    );
    const [poll] = done.polls;
    expect(poll?.absent.map(({ conference, why }) => [conference.date.slice(0, 4), why])).toEqual([
      ['2021', 'not-counted'],
      ['2022', 'not-asked'],
      ['2024', 'not-shown'],
    ]);
    expect(done.alone.map(({ member }) => member.poll.round.pollId)).toEqual(['scale-poll']);
  });
});

describe('what can’t be compared at all', () => {
  const refusal = (...conferences: readonly ShownConference[]) => {
    const done = compareConferences(conferences);
    return done.ok ? null : done.error;
  };
  const own = conferenceOf(2026, themes);

  it('says why', () => {
    expect(refusal()).toBe('too-few');
    expect(refusal(own)).toBe('too-few');
    expect(refusal(own, { ...own, date: '2025-01-01' })).toBe('same-conference');
    // Opened as a copy: another arrangement, and the same votes.
    expect(refusal(own, { ...own, id: 'copy' })).toBe('same-conference');
    const many = Array.from({ length: MOST_CONFERENCES + 1 }, (_, at) =>
      conferenceOf(2000 + at, themes),
    );
    expect(refusal(...many)).toBe('too-many');
    expect(refusal(own, conferenceOf(2025, scalePollOf(['s'])))).toBe('nothing-in-common');
  });

  it('never makes a series of the top three of 2025, which have no numbers', () => {
    const day = { id: 'pack', date: '2025-11-01', language: 'da' } as const;
    const pack = shownConference(createSession(leadershipChain2025, practicePoll, day));
    expect(pack.polls).toEqual([]);
    expect(refusal(pack, own)).toBe('nothing-in-common');
  });
});
