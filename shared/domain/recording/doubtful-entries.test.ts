import { describe, expect, it } from 'vitest';
import { doubtfulEntries } from './doubtful-entries';
import { createRound } from '../round/round';
import { checkEmpty } from './sum-check';
import {
  choicePollOf,
  entryId,
  frozenOf,
  handsOf,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';

/** 20 present; tables of 7, 7 and 6 people; up to two marks. */
const poll = choicePollOf(['a', 'b'], { maxMarks: 2 });
const open = (method: 'table-slip' | 'hands' | 'totals') =>
  roundOf(poll, method, { state: 'open', frozen: frozenOf(poll) });
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('entries that can’t be right', () => {
  it('are none where every number adds up', () => {
    expect(doubtfulEntries(open('table-slip'), [slipOf(1, 1, 7, { a: 7, b: 7 })])).toEqual([]);
    expect(doubtfulEntries(open('totals'), [totalsOf(1, 20, { a: 20 })])).toEqual([]);
  });

  it('are those that the facilitator confirmed, as long as they count', () => {
    const slip = slipOf(1, 1, 7, { a: 7 }, { confirmed: true });
    expect(idsOf(doubtfulEntries(open('table-slip'), [slip]))).toEqual([entryId(1)]);
    expect(doubtfulEntries(open('table-slip'), [slip, voidOf(2, 1)])).toEqual([]);
  });

  it('are also those that a change of people has overtaken', () => {
    const round = open('table-slip');
    const smaller = { ...frozenOf(poll), tables: [{ number: 1, people: 5 }] };
    const slips = [slipOf(1, 1, 7, { a: 7 })];
    expect(doubtfulEntries(round, slips)).toEqual([]);
    expect(idsOf(doubtfulEntries({ ...round, frozen: smaller }, slips))).toEqual([entryId(1)]);
    const fewer = { ...frozenOf(poll), present: 19 };
    const all = [slipOf(1, 1, 7, {}), slipOf(2, 2, 7, {}), slipOf(3, 3, 6, {})];
    expect(doubtfulEntries({ ...round, frozen: fewer }, all)).toHaveLength(3);
  });

  it('are hands and totals that are too many', () => {
    expect(idsOf(doubtfulEntries(open('hands'), [handsOf(1, 'a', 21)]))).toEqual([entryId(1)]);
    expect(idsOf(doubtfulEntries(open('totals'), [totalsOf(1, 21, {})]))).toEqual([entryId(1)]);
  });

  it('are none in a round that was never opened', () => {
    expect(
      doubtfulEntries(createRound('r1', poll.id, 'table-slip'), [slipOf(1, 1, 99, {})]),
    ).toEqual([]);
  });
});

describe('a slip without a single vote', () => {
  const counts = { a: 0, b: 0 };

  it('is questioned when people voted and nothing says that it is meant', () => {
    expect(checkEmpty(poll, { voters: 5, counts, controlSum: null })).toEqual([{ kind: 'empty' }]);
  });

  it('is taken with a control sum of 0, with a vote, or from an empty table', () => {
    expect(checkEmpty(poll, { voters: 5, counts, controlSum: 0 })).toEqual([]);
    expect(checkEmpty(poll, { voters: 5, counts: { a: 1 }, controlSum: null })).toEqual([]);
    expect(checkEmpty(poll, { voters: 0, counts, controlSum: null })).toEqual([]);
  });
});
