/** How many slips did not add up at first: example by example, each counted by hand. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import { answerOf, choicePollOf, entryId, roundOf, slipOf, voidOf } from '../testing/builders';
import { firstTyping } from './first-typing';

const round = roundOf(choicePollOf(['a', 'b']));
/** Three tables whose slips add up. */
const GOOD = [slipOf(1, 1, 7, { a: 5 }), slipOf(2, 2, 6, { b: 5 }), slipOf(3, 3, 6, { a: 1 })];
const instead = (sequence: number, table: number, votes: number, of: number) =>
  slipOf(sequence, table, 7, { a: votes }, { replaces: entryId(of) });

it.each<readonly [string, readonly Entry[], string]>([
  ['nothing typed', [], '0 of 0'],
  ['slips that added up', GOOD, '0 of 3'],
  [
    'one confirmed in spite of a breach',
    [...GOOD.slice(0, 2), slipOf(3, 3, 9, { a: 1 }, { confirmed: true })],
    '1 of 3',
  ],
  ['one with other numbers later', [...GOOD, instead(4, 1, 6, 1)], '1 of 3'],
  [
    'one corrected twice, and back again',
    [...GOOD, instead(4, 1, 6, 1), instead(5, 1, 5, 4)],
    '1 of 3',
  ],
  ['one typed again with the same numbers', [...GOOD, instead(4, 1, 5, 1)], '0 of 3'],
  [
    'one confirmed, then corrected: still one slip',
    [slipOf(1, 1, 9, { a: 9 }, { confirmed: true }), instead(2, 1, 5, 1)],
    '1 of 1',
  ],
  [
    'one that added up, corrected to what does not',
    [...GOOD, { ...instead(4, 1, 9, 1), confirmed: true }],
    '1 of 3',
  ],
  [
    'one taken back because it was mistyped',
    [...GOOD, voidOf(4, 2, { reason: 'mistyped' })],
    '1 of 3',
  ],
  [
    'one taken back, and that undone',
    [...GOOD, voidOf(4, 2, { reason: 'mistyped' }), voidOf(5, 4)],
    '0 of 3',
  ],
  [
    'one under the wrong table, undone and typed right',
    [...GOOD.slice(0, 2), voidOf(3, 2), slipOf(4, 2, 6, { a: 4 }), slipOf(5, 3, 6, { b: 5 })],
    '0 of 3',
  ],
  [
    'a vote that was reset',
    [
      slipOf(1, 1, 9, { a: 9 }, { confirmed: true }),
      voidOf(2, 1, { reason: 'reset' }),
      slipOf(3, 1, 7, { a: 5 }),
    ],
    '0 of 1',
  ],
  [
    'slips of two roles at a table',
    [
      slipOf(1, 1, 3, { a: 9 }, { roleId: 'boss', confirmed: true }),
      slipOf(2, 1, 4, { a: 4 }, { roleId: 'staff' }),
    ],
    '1 of 2',
  ],
  [
    'a joint answer, which nobody counted',
    [...GOOD, answerOf(4, 4, 6, ['a'], { confirmed: true })],
    '0 of 3',
  ],
  ['another round', GOOD.map((slip) => ({ ...slip, roundId: 'r2', confirmed: true })), '0 of 0'],
])('of %s', (_, entries, expected) => {
  for (const log of [entries, [...entries].reverse()]) {
    const { wrong, slips } = firstTyping(round, log);
    expect(`${wrong} of ${slips}`).toBe(expected);
  }
});

describe('a zero', () => {
  it('that is written is the same as one that is not', () => {
    const again = slipOf(4, 1, 7, { a: 5, b: 0 }, { replaces: entryId(1) });
    expect(firstTyping(round, [...GOOD, again])).toEqual({ slips: 3, wrong: 0 });
  });
});
