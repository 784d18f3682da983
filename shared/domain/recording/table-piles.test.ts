/** Slips by pile: what counts beside the slip of one role at a table, and what it would stand for. */
import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../entry/entry';
import { doubtfulEntries } from './doubtful-entries';
import { recordEntry, voidsForSlip } from './recording';
import { checkTableSlip } from './sum-check';
import { otherRoleSlips, otherVoters, replacedAtTable } from './table-piles';
import { tally } from '../tally/tally';
import { answerOf, choicePollOf, frozenOf, roleOf, roundOf, slipOf } from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
const frozen = frozenOf(poll, { roles: [roleOf('boss'), roleOf('staff')] });
const round = roundOf(poll, 'table-slip', { frozen });

const boss = slipOf(1, 1, 3, { a: 3 }, { roleId: 'boss' });
const staff = slipOf(2, 1, 2, { b: 2 }, { roleId: 'staff' });
const whole = slipOf(3, 2, 7, { a: 7 });
const counted = [boss, staff, whole];

describe('beside a slip', () => {
  it('of a role stand those of the other roles at the table, and all other tables', () => {
    expect(otherRoleSlips(counted, { table: 1, roleId: 'boss' })).toEqual([staff]);
    expect(otherVoters(counted, { table: 1, roleId: 'boss' })).toEqual({ inRoom: 9, atTable: 2 });
    expect(otherVoters(counted, { table: 1, roleId: 'head' })).toEqual({ inRoom: 12, atTable: 5 });
  });

  it('of a whole table stands nothing at the table: it replaces what is there', () => {
    expect(otherVoters(counted, { table: 1, roleId: null })).toEqual({ inRoom: 7, atTable: 0 });
    expect(otherVoters(counted, { table: 2, roleId: 'boss' })).toEqual({ inRoom: 5, atTable: 0 });
  });
});

describe('the other way of counting a table', () => {
  it('is told before a slip stands for what counts', () => {
    expect(replacedAtTable(counted, { table: 1, roleId: null })).toEqual([
      { kind: 'other-way', table: 1, isWhole: true },
    ]);
    expect(replacedAtTable(counted, { table: 2, roleId: 'staff' })).toEqual([
      { kind: 'other-way', table: 2, isWhole: false },
    ]);
    expect(replacedAtTable([answerOf(1, 3, 6, ['a'])], { table: 3, roleId: 'boss' })).toHaveLength(
      1,
    );
  });

  it('is nothing to tell of where the slip is of the same kind, or the first of its table', () => {
    expect(replacedAtTable(counted, { table: 1, roleId: 'head' })).toEqual([]);
    expect(replacedAtTable(counted, { table: 2, roleId: null })).toEqual([]);
    expect(replacedAtTable(counted, { table: 3, roleId: null })).toEqual([]);
  });
});

describe('a table with slips by role', () => {
  const numbers = (voters: number) => ({ voters, counts: {}, controlSum: null });

  it('has no more voters than people, all roles together', () => {
    // Seven sit at table 1.
    expect(checkTableSlip(frozen, 1, numbers(4), 3, 3)).toEqual([]);
    expect(checkTableSlip(frozen, 1, numbers(5), 3, 3)).toEqual([
      { kind: 'voters-over-table', voters: 8, people: 7 },
    ]);
    const many = slipOf(4, 1, 5, { b: 2 }, { roleId: 'staff' });
    expect(doubtfulEntries(round, [boss, many]).map(({ id }) => id)).toEqual([boss.id, many.id]);
    expect(doubtfulEntries(round, [boss, staff])).toEqual([]);
  });

  it('is one table in the tally', () => {
    expect(tally(round, counted, []).tables).toEqual([1, 2]);
    expect(tally(round, counted, [])).toMatchObject({ voters: 12, sources: { slips: 3 } });
  });

  it('loses the slip of one role only, with all that it ever was', () => {
    const stamp = () => ({ id: 'void', recordedAt: 1 });
    const again = slipOf(4, 1, 4, { a: 4 }, { roleId: 'boss', replaces: boss.id });
    const log = [...counted, again];
    const voids = voidsForSlip(round, log, 1, stamp, 'boss').map(({ voids: id }) => id);
    expect(voids).toEqual([boss.id, again.id]);
    expect(voidsForSlip(round, log, 1, stamp, null)).toEqual([]);
    expect(voidsForSlip(round, log, 1, stamp).map(({ voids: id }) => id)).toEqual([
      boss.id,
      staff.id,
      again.id,
    ]);
  });

  it('replaces the slip of the same role only', () => {
    const stamp = { id: 'new', recordedAt: 1 };
    const count = { kind: 'table-slip', table: 1, voters: 2, counts: {} } as const;
    const record = (roleId: string | null) =>
      recordEntry(round, counted, { ...count, roleId }, false, stamp);
    expect(record('boss').replaces).toBe(boss.id);
    expect(record('head').replaces).toBeNull();
    expect(record(null).replaces).toBeNull();
    const after = effectiveEntries([...counted, record(null)]);
    expect(after.map(({ id }) => id)).toEqual([whole.id, 'new']);
  });
});
