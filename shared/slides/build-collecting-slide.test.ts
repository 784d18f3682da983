/** What the room reads while it votes. */
import { describe, expect, it } from 'vitest';
import { choicePoll, roundOf, scalePoll, workshopOf } from '../../tests/fixtures/audience-states';
import type { Method } from '../domain/kinds/method';
import type { Poll } from '../domain/poll/poll';
import type { Round } from '../domain/round/round';
import type { Language } from '../lib/language';
import { collectingSlide, tablesWithout } from './build-collecting-slide';

function slideOf(
  poll: Poll,
  method: Method,
  recorded: readonly number[] = [],
  {
    tables = 24,
    ballots = 0,
    language = 'da',
    ...extra
  }: { tables?: number; ballots?: number; language?: Language } & Partial<Round> = {},
) {
  const workshop = workshopOf(poll, tables);
  const round = roundOf(workshop, poll, 'open', method, extra);
  if (!round.frozen) throw new Error('An open round is frozen');
  return collectingSlide(round, round.frozen, { tables: recorded, ballots }, language);
}

const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const except = (count: number, missing: readonly number[]): number[] =>
  all(count).filter((table) => !missing.includes(table));

describe('table slips', () => {
  it('counts them and names the missing tables', () => {
    const slide = slideOf(choicePoll(10), 'table-slip', except(24, [4, 10, 13]));
    expect(slide.status).toBe('21 af 24 bordsedler er registreret');
    expect(slide.missing).toBe('Mangler: bord 4, 10 og 13');
    expect(slide.instruction).toBe(
      'Sæt op til tre kryds. Bordværten tæller op og afleverer bordsedlen.',
    );
  });

  it.each([
    [1, [], '0 af 1 bordseddel er registreret', ''],
    [1, [1], 'Bordsedlen er registreret', ''],
    [24, all(24), 'Alle 24 bordsedler er registreret', ''],
    [24, [], '0 af 24 bordsedler er registreret', ''],
    [2, [1], '1 af 2 bordsedler er registreret', 'Mangler: bord 2'],
    // Few are called by their names, many are only shown.
    [24, [8], '1 af 24 bordsedler er registreret', ''],
    [24, all(17), '17 af 24 bordsedler er registreret', ''],
    [24, all(18), '18 af 24 bordsedler er registreret', 'Mangler: bord 19, 20, 21, 22, 23 og 24'],
  ])('says it well for %i tables with %j', (tables, recorded, status, missing) => {
    expect(slideOf(choicePoll(3), 'table-slip', recorded, { tables })).toMatchObject({
      status,
      missing,
    });
  });

  it('shows of each table whether its slip is in, in their order', () => {
    const slide = slideOf(choicePoll(3), 'table-slip', [2, 3], { tables: 4 });
    expect(slide.tables.map(({ number, isIn }) => `${number}${isIn ? '*' : ''}`)).toEqual([
      ...['1', '2*', '3*', '4'],
    ]);
  });

  it.each([
    ['table-slip', [], 63, '63 stemmesedler er registreret'],
    ['table-answer', [], 1, '1 stemmeseddel er registreret'],
    ['table-slip', [4, 5], 63, '2 af 24 bordsedler er registreret, desuden 63 stemmesedler'],
    ['table-answer', [4], 1, 'Svar fra 1 af 24 borde er registreret, desuden 1 stemmeseddel'],
    ['ballot', [], 0, 'Stemmesedlerne samles ind'],
    ['ballot', [], 63, '63 stemmesedler er registreret'],
    ['ballot', [4, 5], 0, 'Svar fra 2 af 24 borde er registreret'],
    ['ballot', [4, 5], 63, '63 stemmesedler er registreret, desuden svar fra 2 borde'],
  ] as const)(
    'tell by the method %s with tables %j and %i ballots all that came in',
    (method, recorded, ballots, status) => {
      expect(slideOf(choicePoll(3), method, recorded, { ballots }).status).toBe(status);
    },
  );

  it('speaks English', () => {
    expect(
      slideOf(choicePoll(3), 'table-slip', [1, 2], { tables: 3, language: 'en' }),
    ).toMatchObject({ status: '2 of 3 table slips are in', missing: 'Missing: table 3' });
    expect(slideOf(choicePoll(3), 'table-slip', [1], { tables: 3, language: 'en' })).toMatchObject({
      status: '1 of 3 table slips is in',
      missing: 'Missing: tables 2 and 3',
    });
  });
});

describe('other methods', () => {
  it('say which theme is being counted', () => {
    const slide = slideOf(choicePoll(5), 'hands', [], { countingCell: 'option-3' });
    expect(slide.status).toBe('Nu tæller vi nr. 3');
    expect(slide.items.map(({ isActive }) => isActive)).toEqual([false, false, true, false, false]);
    expect(slide.instruction).toBe('Ræk hånden op højst tre gange.');
  });

  it('say which question and answer are being counted', () => {
    const slide = slideOf(scalePoll(3), 'hands', [], { countingCell: 'statement-2/0' });
    expect(slide.status).toBe('Nu tæller vi spørgsmål 2: »Ved ikke«');
    expect(slide.scale.map(({ key, isActive }) => `${key}${isActive ? '*' : ''}`)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '0*',
    ]);
  });

  it('stay neutral for totals', () => {
    expect(slideOf(choicePoll(3), 'totals')).toMatchObject({
      status: 'Stemmerne tælles samlet op',
      tables: [],
      missing: '',
    });
  });
});

it('carries the countdown with both its labels', () => {
  expect(slideOf(choicePoll(3), 'totals', [], { countdownEndsAt: 5000 }).countdown).toEqual({
    endsAt: 5000,
    label: 'tilbage',
    overLabel: 'Tiden er gået',
  });
});

describe('a round that was closed early', () => {
  const without = (method: Method, recorded: readonly number[], tables = 24, ballots = 0) => {
    const workshop = workshopOf(choicePoll(3), tables);
    const round = roundOf(workshop, choicePoll(3), 'closed', method);
    if (!round.frozen) throw new Error('A closed round is frozen');
    return tablesWithout(method, round.frozen, { tables: recorded, ballots }, 'da');
  };

  it('names the tables that it went without, however many', () => {
    expect(without('table-slip', except(24, [4, 10]))).toBe('Mangler: bord 4 og 10');
    expect(without('table-answer', [8])).toBe('Mangler: bord 1–7 og 9–24');
    const odd = all(99).filter((table) => table % 2 === 1);
    expect(without('table-slip', except(99, odd), 99)).toBe(
      'Mangler: bord 1, 3, 5, 7, 9, 11, 13, 15 og 42 andre borde',
    );
  });

  it('names none where all are in, where no table handed in anything, and where tables hand in nothing', () => {
    expect(without('table-slip', all(24))).toBe('');
    expect(without('table-slip', [])).toBe('');
    expect(without('ballot', [3])).toBe('');
    expect(without('totals', [3])).toBe('');
  });

  it('names none where ballots were typed as well, open or closed: it may be theirs', () => {
    const mixed = { ballots: 9, tables: 3 };
    expect(slideOf(choicePoll(3), 'table-slip', [1, 2], mixed).missing).toBe('');
    expect(without('table-slip', [1, 2], 3, 9)).toBe('');
    expect(without('table-slip', [1, 2], 3)).toBe('Mangler: bord 3');
  });
});
