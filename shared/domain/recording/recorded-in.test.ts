/** What a round holds, so that a change of tables and roles keeps it. */
import { expect, it } from 'vitest';
import { recordedIn } from './recorded-in';
import { ballotOf, BLANK, marked } from '../testing/ballots';
import {
  choicePollOf,
  frozenOf,
  placed,
  roleOf,
  roundOf,
  slipOf,
  voidOf,
} from '../testing/builders';

const poll = choicePollOf(['a']);
const roles = ['boss', 'staff', 'head'].map(roleOf);
const round = roundOf(poll, 'totals', { frozen: frozenOf(poll, { roles }) });

it('names the tables and roles of slips, ballots and corrections, also while another method is chosen', () => {
  const correction = {
    ...placed(3),
    roundId: 'r1',
    kind: 'ballot-correction',
    origin: { kind: 'role', roleId: 'head' },
    from: null,
    to: marked('a'),
  } as const;
  const entries = [slipOf(1, 2, 3, {}, { roleId: 'boss' }), slipOf(2, 1, 3, {}), correction];
  const cast = [ballotOf('1', BLANK, { kind: 'role', roleId: 'staff' })];
  const { tables, roleIds } = recordedIn(round, entries, cast);
  expect(tables).toEqual([1, 2]);
  expect([...roleIds].sort()).toEqual(['boss', 'head', 'staff']);
});

it('knows nothing of what was taken back, nor of other rounds', () => {
  const elsewhere = { roundId: 'r2' };
  const entries = [
    slipOf(1, 2, 3, {}, { roleId: 'boss' }),
    voidOf(2, 1),
    slipOf(3, 1, 3, {}, { roleId: 'staff', ...elsewhere }),
  ];
  const cast = [{ ...ballotOf('1', BLANK, { kind: 'role', roleId: 'head' }), ...elsewhere }];
  expect(recordedIn(round, entries, cast)).toEqual({ tables: [], roleIds: new Set() });
});

it('keeps the role of a slip that a slip of the whole table stands for, for that may be taken back', () => {
  const entries = [slipOf(1, 2, 3, {}, { roleId: 'boss' }), slipOf(2, 2, 6, {})];
  expect(recordedIn(round, entries, []).roleIds).toEqual(new Set(['boss']));
});
