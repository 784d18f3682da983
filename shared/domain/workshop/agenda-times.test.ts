/** The clock times of the drejebog. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBehind, minutesOf, plannedStarts, readTime, timeOf } from './agenda-times';
import { itemOf } from '../testing/sessions';
import type { AgendaItem } from './agenda-item';

function itemsOf(...minutes: readonly number[]): readonly AgendaItem[] {
  return minutes.map((planned, index) => itemOf(`item-${index}`, null, planned));
}

describe('a time of day', () => {
  it.each([
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1415', '14:15'],
    ['9', '09:00'],
    ['  13 ', '13:00'],
    ['0', '00:00'],
    ['23.59', '23:59'],
  ])('written %s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each([
    '',
    ' ',
    '24',
    '24:00',
    '9.60',
    '960',
    '9.5',
    '9:3',
    '12345',
    '-9',
    'kl. 9',
    '9,30',
    '٩',
  ])('is not written %s', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it('is as many minutes after midnight as it says', () => {
    expect(minutesOf('00:00')).toBe(0);
    expect(minutesOf('09:30')).toBe(570);
    expect(minutesOf('23:59')).toBe(1439);
    expect(minutesOf('who knows')).toBe(0);
  });

  it('begins anew at midnight', () => {
    expect([1439, 1440, 1441, 2 * 1440 + 570, -1].map(timeOf)).toEqual([
      '23:59',
      '00:00',
      '00:01',
      '09:30',
      '23:59',
    ]);
  });

  it('is read as it is written, for every minute of the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (hours, minutes) => {
          const written = `${hours}.${minutes < 10 ? `0${minutes}` : minutes}`;
          const read = readTime(written) ?? 'unreadable';
          expect(minutesOf(read)).toBe(hours * 60 + minutes);
          expect(timeOf(hours * 60 + minutes)).toBe(read);
        },
      ),
    );
  });
});

describe('the planned starts', () => {
  it('follow each other without a gap', () => {
    expect(plannedStarts('09:30', itemsOf(15, 0, 35, 25))).toEqual([570, 585, 585, 620]);
    expect(plannedStarts('09:30', [])).toEqual([]);
  });

  it('go on past midnight', () => {
    expect(plannedStarts('23:30', itemsOf(45, 10)).map(timeOf)).toEqual(['23:30', '00:15']);
  });
});

describe('how far behind the day is', () => {
  const agenda = itemsOf(15, 30, 20);

  it.each([
    [0, '09:00', 0],
    [0, '09:15', 0],
    [0, '09:16', 1],
    [0, '08:50', -10],
    [1, '09:14', -1],
    [1, '09:15', 0],
    [1, '09:45', 0],
    [1, '10:00', 15],
    [2, '09:45', 0],
    [2, '10:30', 25],
  ])('while item %i is on at %s: %i minutes', (index, time, minutes) => {
    expect(minutesBehind('09:00', agenda, index, minutesOf(time))).toBe(minutes);
  });

  it('is nothing where no item of the agenda is on', () => {
    expect(minutesBehind('09:00', agenda, -1, 900)).toBe(0);
    expect(minutesBehind('09:00', agenda, 3, 900)).toBe(0);
  });

  it('is behind from the start of what is skipped on', () => {
    const skipping = itemsOf(30, 20).map((item) => ({ ...item, isSkipped: item.minutes === 20 }));
    expect(minutesBehind('09:00', skipping, 1, minutesOf('09:35'))).toBe(5);
  });
});
