/** Where the range of each number, text and list ends: what the program can make is in, the next one is out. */
import { PAGES } from '../domain/session/pages';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../domain/limits/limits';
import { eventfulSession } from './testing/conducted-sessions';
import { sealedFile, verdictOf, withValueAt } from './testing/sealed-file';

const session = eventfulSession();
const slip = session.entries.findIndex(({ kind }) => kind === 'table-slip');
const isOk = (place: string, value: unknown): boolean => {
  const path = place.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return verdictOf(sealedFile(withValueAt(session, path, value))) === 'ok';
};

describe.each([
  ['workshop/present', 1, LIMITS.present],
  ['workshop/tables/0/people', 1, LIMITS.present],
  ['workshop/agenda/0/minutes', 0, 600],
  [`entries/${slip}/voters`, 0, LIMITS.present],
  [`entries/${slip}/recordedAt`, 0, 8.64e15],
  ['rounds/1/countdownEndsAt', 0, 8.64e15],
])('%s', (place, least, most) => {
  it(`is from ${least} to ${most}`, () => {
    expect(
      [least - 1, least, most, most + (most > 1e9 ? 1000 : 1)].map((value) => isOk(place, value)),
    ).toEqual([false, true, true, false]);
  });
});

describe.each([
  ['workshop/title', 1, 300],
  ['workshop/place', 0, 300],
  ['workshop/polls/0/title/da', 0, 200],
  ['workshop/polls/0/options/1/title/da', 0, 200],
  ['workshop/polls/0/options/1/explanation/en', 0, 300],
  ['workshop/polls/1/statements/0/text/da', 0, 240],
  ['rounds/0/frozen/poll/title/da', 0, 200],
  ['workshop/id', 1, 50],
])('%s', (place, least, most) => {
  it(`has ${least} to ${most} characters`, () => {
    const lengths = least === 0 ? [0, most, most + 1] : [least - 1, least, most, most + 1];
    const expected = least === 0 ? [true, true, false] : [false, true, true, false];
    expect(lengths.map((length) => isOk(place, 'x'.repeat(length)))).toEqual(expected);
  });
});

describe.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ['workshop/title', ['Ærø', ' x '], ['', ' ', '\n']],
  [
    'workshop/date',
    ['2026-02-28', '0001-01-01', '9999-12-31'],
    [
      '2026-13-01',
      '2026-00-10',
      '2026-01-32',
      '26-1-1',
      '22-09-2026',
      '2026-09-22T00:00:00Z',
      ' 2026-09-22',
    ],
  ],
  ['workshop/startTime', ['00:00', '23:59'], ['24:00', '9:30', '09.30', '09:60', '', '09:30:00']],
  ['workshop/language', ['da', 'en'], ['de', 'DA', '', null]],
  [
    'workshop/id',
    ['w1', '3f2b8a1e-0c5d-4e6f-8a9b-0c1d2e3f4a5b'],
    ['W1', 'w_1', 'w 1', '../w', '-w', 'æ', 'w/1', ''],
  ],
  ['rounds/0/method', ['table-slip', 'hands', 'totals'], ['slips', '', null]],
  ['rounds/0/state', ['closed', 'revealed', 'open'], ['ready', 'shown', '', 1]],
  ['position/page', PAGES.map(({ id }) => id), ['start', '']],
  // Only a poll conducts one, and which may still be to be chosen.
  ['workshop/agenda/0/pollId', [null], ['choice', 'scale', '']],
  ['workshop/agenda/1/pollId', ['choice-poll', null], ['', 1]],
  ['workshop/agenda/1/kind', ['poll'], ['talk', 'lunch', '', null]],
  ['workshop/polls/0/baseKind', ['voters', 'present'], ['marks', null]],
  ['workshop/slipsPrinted', [true, false], [0, 1, 'true', null]],
  [
    'workshop/printed',
    // A list each: `it.each` spreads the outer one.
    [[[]], [[{ id: 'choice-poll', edition: 'K7M' }]], [[{ id: 'gone', edition: 'Z2A' }]]],
    [
      [[{ id: 'choice-poll', edition: 'K7' }]],
      [[{ id: 'choice-poll', edition: 'KIM' }]],
      [[{ id: 'choice-poll', edition: 'K1M' }]],
      [null],
    ],
  ],
  [
    'projector/showing',
    [{ kind: 'break' }, { kind: 'title' }, { kind: 'test-picture' }],
    [{ kind: 'black' }, {}, { kind: 'round' }, { kind: 'break', roundId: 'x' }],
  ],
  ['rounds/0/shownThrough', [null, 0, 1], [-1, 1e6, 0.5]],
  ['rounds/0/shownBallots', [null, 0, 1e6], [-1, 1e6 + 1, 0.5]],
])('%s', (place, good, bad) => {
  it.each(good)('may be %j', (value) => {
    expect(isOk(place, value)).toBe(true);
  });

  it.each(bad)('is never %j', (value) => {
    expect(isOk(place, value)).toBe(false);
  });
});

it('a workshop has 1 to 99 tables, numbered 1 to 99', () => {
  const tables = (count: number, first = 1) =>
    Array.from({ length: count }, (_, index) => ({ number: first + index, people: 1 }));
  const verdicts = [
    tables(0),
    tables(1),
    tables(99),
    tables(100),
    tables(99, 0),
    tables(1, 99),
    tables(1, 100),
  ];
  expect(verdicts.map((value) => isOk('workshop/tables', value))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});

it('a scale has 2 to 7 steps, a poll at least one row', () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ value: index + 1, label: { da: '', en: '' } }));
  const verdicts = [1, 2, 7, 8].map((count) => isOk('workshop/polls/1/scale/steps', steps(count)));
  expect(verdicts).toEqual([false, true, true, false]);
  expect(isOk('workshop/polls/1/statements', [])).toBe(false);
  expect(isOk('workshop/polls/0/options', [])).toBe(false);
});

it('a poll has at most 20 rows, whose titles have 2,400 characters together', () => {
  const text = (length: number) => ({ da: 'x'.repeat(length), en: '' });
  const options = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `o-${index}`, title: text(length), explanation: text(0) },
      ...{ verbatim: false, sources: [] },
    }));
  const statements = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `s-${index}`, text: text(240), label: text(length), verbatim: false, sources: [] },
    }));
  const areRead = (rows: object) => isOk('workshop/polls/0/options', rows);
  expect([20, 21].map((count) => areRead(options(count, 80)))).toEqual([true, false]);
  // What quick polls could always make, and more than can be drawn.
  expect([10, 12, 13].map((count) => areRead(options(count, 200)))).toEqual([true, true, false]);
  const areAsked = (rows: object) => isOk('workshop/polls/1/statements', rows);
  expect([120, 121].map((length) => areAsked(statements(20, length)))).toEqual([true, false]);
  expect(areAsked(statements(21, 60))).toBe(false);
});
