/** The date is that of the calendar on the wall, not of Greenwich. */
import { expect, it } from 'vitest';
import { localIsoDate } from './local-date';

it('is the local date, also a second before and at midnight', () => {
  expect(localIsoDate(new Date(2026, 8, 2, 23, 59, 59).getTime())).toBe('2026-09-02');
  expect(localIsoDate(new Date(2026, 8, 3).getTime())).toBe('2026-09-03');
  expect(localIsoDate(new Date(2027, 0, 1).getTime())).toBe('2027-01-01');
});
