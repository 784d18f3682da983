/** What a recount of a round should draw, and what it has shown: never more than was done. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import type { Draw } from '../entry/recount-draw';
import { ballotOf, marked } from '../testing/ballots';
import {
  answerOf,
  choicePollOf,
  drawOf,
  entryId,
  frozenOf,
  recountOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
} from '../testing/builders';
import { drawSize, plansOfRound, proofOf } from './recount-planning';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const round = roundOf(poll, 'table-slip', { state: 'closed' });

/** 24 tables with the same slip: a 48, b 24, c 24 and d 7 votes, so 17 between the third place and d. */
const SLIPS = Array.from({ length: 24 }, (_, index) =>
  slipOf(index + 1, index + 1, 6, { a: 2, b: 1, c: 1, d: index < 7 ? 1 : 0 }),
);
const SIX = [1, 2, 3, 8, 9, 10];

function log(draw: Partial<Draw>, tables = SIX): readonly Entry[] {
  const drawn = drawOf(30, tables, { errors: 1, ...draw });
  const recounts = tables.map((table, index) => {
    const counts = { a: 2, b: 1, c: 1, d: table <= 7 ? 1 : 0 };
    return recountOf(31 + index, table, 6, counts);
  });
  return [...SLIPS, drawn, ...recounts];
}

const proof = (entries: readonly Entry[]) => proofOf(round, { entries, ballots: [] });

describe('the plan of a round', () => {
  it('is that of its votes, as in docs/collection.md', () => {
    expect(plansOfRound(round, { entries: SLIPS, ballots: [] }, 1)?.[0]).toEqual({
      places: 3,
      named: [0, 1, 2],
      margin: 17,
      wrongSlips: 9,
      tables: 6,
    });
  });

  it('takes every slip of a table for wrong where tables hand in one for each role', () => {
    const roles = [roleOf('boss'), roleOf('staff')];
    const byRole = roundOf(poll, 'table-slip', {
      state: 'closed',
      frozen: frozenOf(poll, { roles }),
    });
    const entries = SLIPS.map((slip) => ({ ...slip, roleId: 'boss' }));
    const recorded = {
      entries: [...entries, slipOf(25, 1, 1, {}, { roleId: 'staff' })],
      ballots: [],
    };
    // Two slips at table 1: up to two votes at each option of a table. 17 / 4, rounded up.
    expect(plansOfRound(byRole, recorded, 1)?.[0].wrongSlips).toBe(5);
  });

  it('is none where votes count that are on no slip, for a scale, and without slips', () => {
    const mixed = [...SLIPS, answerOf(25, 25, 6, ['a'])];
    expect(plansOfRound(round, { entries: mixed, ballots: [] }, 1)).toBeNull();
    expect(
      plansOfRound(round, { entries: SLIPS, ballots: [ballotOf('b1', marked('a'))] }, 1),
    ).toBeNull();
    expect(plansOfRound(round, { entries: [], ballots: [] }, 1)).toBeNull();
    const scale = scalePollOf(['s1']);
    const scaleRound = roundOf(scale, 'table-slip', { state: 'closed' });
    const slips = [slipOf(1, 1, 6, { 's1/1': 6 })];
    expect(plansOfRound(scaleRound, { entries: slips, ballots: [] }, 1)).toBeNull();
  });
});

describe('what a recount has shown', () => {
  it('is the bound where it drew as many tables as the margin asks for', () => {
    expect(proof(log({}))).toMatchObject({ kind: 'bound', errors: 1, plan: { wrongSlips: 9 } });
  });

  it('is no more than those tables where it drew fewer, or for nothing in particular', () => {
    expect(proof(log({}, SIX.slice(1)))).toEqual({ kind: 'tables' });
    expect(proof(log({ errors: null }))).toEqual({ kind: 'tables' });
    // With two votes wrong at each option of a slip, five wrong slips would do: ten tables.
    expect(proof(log({ errors: 2 }))).toEqual({ kind: 'tables' });
  });

  it('is no more than those tables where another one was changed after the draw', () => {
    const changed = slipOf(40, 24, 6, { a: 3, b: 1, c: 1 }, { replaces: entryId(24) });
    expect(proof([...log({}), changed])).toEqual({ kind: 'tables' });
    // What was recorded before the draw was drawn for.
    expect(proof([...log({}), { ...changed, sequence: 29 }])).toMatchObject({ kind: 'bound' });
  });

  it('is nothing while a table is to be counted, and after a difference, corrected or not', () => {
    expect(proof(log({}).slice(0, -1))).toBeNull();
    const differing = [...log({}).slice(0, -1), recountOf(36, 10, 6, { a: 3, b: 1, c: 1 })];
    expect(proof(differing)).toBeNull();
    const corrected = slipOf(37, 10, 6, { a: 3, b: 1, c: 1 }, { replaces: entryId(10) });
    expect(proof([...differing, corrected])).toBeNull();
  });

  it('is no more than those tables where lots were drawn until they suited', () => {
    const given = { ...drawOf(29, [4, 5]), errors: 1 } as const;
    expect(proof([...log({}), given])).toEqual({ kind: 'tables' });
  });

  it('is every slip where all were counted, differences corrected', () => {
    const all = SLIPS.map(({ table }) => table);
    expect(proof(log({ by: { kind: 'all' }, errors: null }, all))).toEqual({ kind: 'all' });
  });
});

describe('the size of a draw', () => {
  const size = (entries: readonly Entry[], namesMore: boolean) =>
    drawSize(round, { entries, ballots: [] }, { errors: 1, namesMore });

  it('is that of the margin, and a usual few where nothing follows from it', () => {
    expect(size(SLIPS, false)).toEqual({ count: 6, errors: 1 });
    const mixed = [...SLIPS, answerOf(25, 25, 6, ['a'])];
    expect(size(mixed, false)).toEqual({ count: 3, errors: null });
    expect(size(mixed.slice(22), false)).toEqual({ count: 2, errors: null });
  });

  it('is smaller where more options are named, if that leaves something to draw for', () => {
    const five = choicePollOf(['a', 'b', 'c', 'd', 'e']);
    const own = roundOf(five, 'table-slip', { state: 'closed' });
    // 24 votes between the third place and e: twelve wrong slips, four tables.
    const choice = { errors: 1, namesMore: true } as const;
    expect(drawSize(own, { entries: SLIPS, ballots: [] }, choice)).toEqual({ count: 4, errors: 1 });
    // Naming all four of four leaves nothing to show.
    expect(size(SLIPS, true)).toEqual({ count: 6, errors: 1 });
  });
});
