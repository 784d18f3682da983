/** What is done to an item on the day, and that nothing of it is left in what is used again. */
import { expect, it } from 'vitest';
import { textOf } from '../testing/builders';
import { newItem } from './agenda-item';
import { asPlanned, stretched, withoutThemes, withSkip } from './on-the-day';

const item = { ...newItem('exercise', { id: 'a', title: textOf('Øvelse') }), minutes: 30 };
const handed = { roundId: 'r1', voteId: 'v1', themes: [{ text: textOf('Løn'), tables: [1, 2] }] };

it.each([
  [5, 35],
  [-5, 25],
  [-30, 0],
  [-45, 0],
  [570, 600],
  [575, 600],
])('with %i minutes more it takes %i', (more, minutes) => {
  expect(stretched(item, more)).toEqual({ ...item, minutes });
});

it('is as it was once it is taken in again', () => {
  expect(withSkip(item, true)).toEqual({ ...item, isSkipped: true });
  expect(withSkip(withSkip(item, true), false)).toStrictEqual(item);
});

it('is as it was planned without skip and themes, and without themes is still skipped', () => {
  const onTheDay = { ...withSkip(item, true), handed };
  expect(asPlanned(onTheDay)).toStrictEqual(item);
  expect(withoutThemes(onTheDay)).toStrictEqual(withSkip(item, true));
});
