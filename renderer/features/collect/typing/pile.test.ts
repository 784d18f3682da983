/** A pile of slips: what lies in it, which tables may still come, and what they have in other piles. */
import { describe, expect, it } from 'vitest';
import { choicePollOf, frozenOf, roleOf, slipOf } from '../../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import { elsewhereWords, peopleLeft, pileName, slipsInPile, tablesToCome } from './pile';

const words = dictionaryFor('da');
/** Seven sit at tables 1 and 2, six at table 3. */
const frozen = frozenOf(choicePollOf(['a']), { roles: [roleOf('boss'), roleOf('staff')] });
const counted = [
  slipOf(1, 1, 3, {}, { roleId: 'boss' }),
  slipOf(2, 1, 4, {}, { roleId: 'staff' }),
  slipOf(3, 2, 2, {}, { roleId: 'boss' }),
];

describe('a pile', () => {
  it('holds the slips of its role only', () => {
    expect([...slipsInPile(counted, 'boss').keys()]).toEqual([1, 2]);
    expect([...slipsInPile(counted, 'staff').keys()]).toEqual([1]);
    expect(slipsInPile(counted, null).size).toBe(0);
  });

  it('has its role’s name, or says that there is none', () => {
    expect(pileName(frozen, 'boss', words, 'en')).toBe('boss (en)');
    expect(pileName(frozen, null, words, 'da')).toBe('Uden rolle');
  });
});

describe('the people of a table', () => {
  it('are those whom no other pile has, and all of them for a slip of the whole table', () => {
    expect(peopleLeft(frozen, counted, 1, 'boss')).toBe(3);
    expect(peopleLeft(frozen, counted, 2, 'staff')).toBe(5);
    expect(peopleLeft(frozen, counted, 2, null)).toBe(7);
    const many = [slipOf(4, 3, 9, {}, { roleId: 'boss' })];
    expect(peopleLeft(frozen, many, 3, 'staff')).toBe(0);
  });
});

describe('the tables to come', () => {
  it('are those without a slip in the pile that have people left', () => {
    expect(tablesToCome(frozen, counted, 'boss')).toEqual([3]);
    expect(tablesToCome(frozen, counted, 'staff')).toEqual([2, 3]);
    expect(tablesToCome(frozen, [...counted, slipOf(4, 3, 6, {})], 'staff')).toEqual([2]);
  });

  it('are in the pile without roles those with nothing at all', () => {
    expect(tablesToCome(frozen, counted, null)).toEqual([3]);
  });
});

describe('what lies in other piles', () => {
  it('is said by role, or of the whole table', () => {
    const say = (table: number, roleId: string | null) =>
      elsewhereWords(frozen, [...counted, slipOf(4, 3, 6, {})], table, roleId, words, 'da');
    expect(say(1, null)).toBe('boss 3 · staff 4');
    expect(say(1, 'boss')).toBe('staff 4');
    expect(say(2, 'boss')).toBe('');
    expect(say(3, 'boss')).toBe('hele bordet 6');
  });
});
