/** What the room reads while it votes. */
import { describe, expect, it } from 'vitest';
import { choicePoll, roundOf, scalePoll, workshopOf } from '../../tests/fixtures/audience-states';
import type { Method } from '../domain/kinds/method';
import type { Poll } from '../domain/poll/poll';
import type { Round } from '../domain/round/round';
import type { Language } from '../lib/language';
import { collectingSlide } from './build-collecting-slide';

function slideOf(
  poll: Poll,
  method: Method,
  recorded: readonly number[] = [],
  {
    tables = 24,
    language = 'da',
    ...extra
  }: { tables?: number; language?: Language } & Partial<Round> = {},
) {
  const workshop = workshopOf(poll, tables);
  const round = roundOf(workshop, poll, 'open', method, extra);
  if (!round.frozen) throw new Error('An open round is frozen');
  return collectingSlide(round, round.frozen, { tables: recorded, ballots: 0 }, language);
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
    [24, [8], '1 af 24 bordsedler er registreret', 'Mangler: bord 1–7 og 9–24'],
    [
      99,
      except(
        99,
        all(99).filter((table) => table % 2 === 1),
      ),
      '49 af 99 bordsedler er registreret',
      'Mangler: bord 1, 3, 5, 7, 9, 11, 13, 15 og 42 andre borde',
    ],
  ])('says it well for %i tables with %j', (tables, recorded, status, missing) => {
    expect(slideOf(choicePoll(3), 'table-slip', recorded, { tables })).toMatchObject({
      status,
      missing,
    });
  });

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
