/** Where something was typed is noted on counts only: nothing in a file may tell on which laptop a ballot was cast. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ballotOf, marked } from '../domain/testing/ballots';
import { slipOf } from '../domain/testing/builders';
import { ballot, entry } from './round-schema';

const room = 'laptop-two';

it('takes a room on a slip, and refuses it on a ballot and on the correction of one', () => {
  const cast = ballotOf('p1', marked('a'));
  const { origin } = cast;
  const when = { id: 'c1', roundId: 'r1', sequence: 1, recordedAt: 1_790_000_000_000 };
  const content = { marks: ['a'], isSpoiled: false };
  const correction = { kind: 'ballot-correction', ...when, origin, from: content, to: null };
  const slip = slipOf(1, 4, 5, { a: 5 });
  for (const own of [slip, { ...slip, room }]) expect(v.is(entry, own)).toBe(true);
  expect([v.is(ballot, cast), v.is(ballot, { ...cast, room })]).toEqual([true, false]);
  expect([v.is(entry, correction), v.is(entry, { ...correction, room })]).toEqual([true, false]);
});
