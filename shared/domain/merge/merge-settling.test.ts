/** Settling several conflicts at once: each in its own place, in its own round, and nothing voided twice. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import { conflictsBetween } from './merge-conflicts';
import { voidsForConflicts } from './merge-settling';
import { countedEntries } from '../tally/tally';
import { stamps } from '../testing/arbitraries';
import { drawOf, recountOf, slipOf, voidOf } from '../testing/builders';
import { pileRound } from '../testing/merge';

const round = pileRound(9);

function slip(
  id: string,
  sequence: number,
  table: number,
  a: number,
  roleId: string | null = null,
) {
  return slipOf(sequence, table, 3, { a }, { id, roleId });
}

/** Settles all conflicts of two logs, each in favour of what `keep` says; `elsewhere` is of other rounds. */
function settled(
  own: readonly Entry[],
  other: readonly Entry[],
  keep: readonly ('a' | 'b')[],
  elsewhere: readonly Entry[] = [],
) {
  const log = [...own, ...other, ...elsewhere];
  const union = [...new Map(log.map((entry) => [entry.id, entry])).values()];
  const conflicts = conflictsBetween(own, other);
  const settlements = conflicts.map((conflict, index) => ({ conflict, keep: keep[index] ?? 'a' }));
  const voids = voidsForConflicts(round, union, settlements, stamps());
  const counted = countedEntries(round, [...union, ...voids]).map(({ id }) => id);
  return { conflicts, voids, voided: voids.map((entry) => entry.voids).sort(), counted };
}

describe('conflicts at several tables', () => {
  const own = [slip('a1', 1, 1, 1), slip('a2', 2, 2, 1), slip('a3', 3, 3, 1)];
  const other = [slip('b1', 1, 1, 2), slip('b2', 2, 2, 2), slip('b4', 3, 4, 2)];

  it('are settled each by its own choice, and other tables are left alone', () => {
    const { voided, counted } = settled(own, other, ['a', 'b']);
    expect(voided).toEqual(['a2', 'b1']);
    expect([...counted].sort()).toEqual(['a1', 'a3', 'b2', 'b4']);
  });

  it('are voided one after another, after the last entry of the round, whatever other rounds hold', () => {
    const elsewhere = slipOf(80, 1, 3, { a: 9 }, { id: 'z1', roundId: 'r2' });
    const { voids } = settled(own, other, ['a', 'b'], [elsewhere]);
    expect(voids.map(({ sequence, roundId, reason }) => [sequence, roundId, reason])).toEqual([
      [4, 'r1', 'settled'],
      [5, 'r1', 'settled'],
    ]);
    expect(new Set(voids.map(({ id }) => id)).size).toBe(2);
  });
});

it('what another round says of the same table, and what only checks it, is never voided', () => {
  const others = [
    slipOf(1, 1, 3, { a: 9 }, { id: 'z1', roundId: 'r2' }),
    { ...drawOf(5, [1]), id: 'draw' },
    { ...recountOf(6, 1, 3, { a: 4 }), id: 'recount' },
  ];
  const conflicts = conflictsBetween([slip('a1', 1, 1, 1)], [slip('b1', 1, 1, 2)]);
  const entries = [slip('a1', 1, 1, 1), slip('b1', 1, 1, 2), ...others];
  const settlements = conflicts.map((conflict) => ({ conflict, keep: 'b' as const }));
  const voids = voidsForConflicts(round, entries, settlements, stamps());
  expect(voids.map((entry) => entry.voids)).toEqual(['a1']);
});

describe('two roles of one table in conflict', () => {
  // Before they counted it by roles, one of them had the whole table, and a third role.
  const old = [slip('w', 1, 7, 9), slip('g', 2, 7, 1, 'guest')];
  const own = [...old, slip('a1', 3, 7, 1, 'boss'), slip('a2', 4, 7, 1, 'staff')];
  const other = [...old, slip('b1', 3, 7, 2, 'boss'), slip('b2', 4, 7, 2, 'staff')];

  it('are settled apart; the whole that they stood for is voided once, and the third role stays', () => {
    const { conflicts, voided, counted } = settled(own, other, ['a', 'b']);
    expect(conflicts.map(({ slot }) => slot)).toEqual(['table-slip:7:boss', 'table-slip:7:staff']);
    expect(voided).toEqual(['a2', 'b1', 'w']);
    expect(counted).toEqual(['g', 'a1', 'b2']);
  });
});

describe('a whole table against its roles', () => {
  const whole = [slip('w', 9, 7, 9)];
  const roles = [slip('r1', 1, 7, 1, 'boss'), slip('r2', 2, 7, 1, 'staff')];
  const gone = [slip('q', 3, 7, 1, 'guest'), voidOf(4, 0, { id: 'v', voids: 'q' })];

  it('voids every role where the whole is kept, and nothing that was voided before', () => {
    const { voided, counted } = settled(whole, [...roles, ...gone], ['a']);
    expect(voided).toEqual(['r1', 'r2']);
    expect(counted).toEqual(['w']);
  });

  it('voids a role that the whole had stood for, where other roles are kept: it would come back', () => {
    const other = [slip('q', 1, 7, 1, 'guest'), slip('w', 9, 7, 9)];
    const { voided, counted } = settled(roles, other, ['a']);
    expect(voided).toEqual(['q', 'w']);
    expect(counted).toEqual(['r1', 'r2']);
  });

  it('voids the whole where the roles are kept, and brings back what the other laptop had voided of them', () => {
    const voids = [
      voidOf(10, 0, { id: 'x', voids: 'r2' }),
      voidOf(11, 0, { id: 'y', voids: 'r2' }),
    ];
    const taken = [...roles, ...voids, slip('w', 12, 7, 9)];
    const { voided, counted } = settled(taken, [...roles, slip('n', 3, 7, 5, 'guest')], ['b']);
    expect(voided).toEqual(['w', 'x', 'y']);
    expect(counted).toEqual(['r1', 'r2', 'n']);
  });
});

it('a slip that was taken back and then brought back is voided like any other, where the other one is kept', () => {
  const again = [voidOf(2, 0, { id: 'v', voids: 'a1' }), voidOf(3, 0, { id: 'vv', voids: 'v' })];
  const { voided, counted } = settled(
    [slip('a1', 1, 1, 1), ...again],
    [slip('b1', 1, 1, 2)],
    ['b'],
  );
  expect(voided).toEqual(['a1']);
  expect(counted).toEqual(['b1']);
});
