/** The preview of a poll shows numbers whatever its kind, also where only ballots can be cast. */
import { expect, it } from 'vitest';
import { resultOf } from '../result/result';
import { workshopOf } from '../testing/builders';
import { HISTORY_POLLS } from '../testing/random-histories';
import { previewSession } from './preview-session';

it.each(Object.values(HISTORY_POLLS))(
  'a $kind is previewed with a room that voted on it',
  (poll) => {
    const shown = previewSession(workshopOf([poll]), poll, 'revealed');
    const [round] = shown?.rounds ?? [];
    const result = shown && round && resultOf(round, shown.entries, shown.ballots);
    expect(result?.voters).toBeGreaterThan(0);
  },
);
