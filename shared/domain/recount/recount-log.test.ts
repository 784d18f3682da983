/** Reading a recount from the log: what is drawn, how each table stands, and when the result is verified. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import { readRecount } from './recount-log';
import {
  answerOf,
  choicePollOf,
  drawOf,
  entryId,
  recountOf,
  roleOf,
  roundOf,
  slipOf,
  voidOf,
  frozenOf,
} from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
const round = roundOf(poll, 'table-slip', { state: 'closed' });
const SLIPS = [
  slipOf(1, 1, 6, { a: 4 }),
  slipOf(2, 2, 5, { a: 1, b: 2 }),
  slipOf(3, 3, 4, { b: 4 }),
];
const DRAW = drawOf(4, [1, 2]);

const statesOf = (log: readonly Entry[]) =>
  readRecount(round, log).tables.map(({ table, state }) => `${table} ${state}`);
const verificationOf = (log: readonly Entry[]) => readRecount(round, log).verification.state;

describe('a recount', () => {
  it('is none before anything is drawn', () => {
    const verification = { state: 'none', drawn: 0, of: 0, differences: 0 };
    expect(readRecount(round, SLIPS)).toEqual({
      draw: null,
      tables: [],
      verification,
      isChangedSince: false,
      isRedrawn: false,
    });
  });

  it('names how each drawn table stands', () => {
    const log = [...SLIPS, DRAW];
    expect(statesOf(log)).toEqual(['1 to-count', '2 to-count']);
    expect(statesOf([...log, recountOf(5, 1, 6, { a: 4, b: 0 })])).toEqual([
      '1 agrees',
      '2 to-count',
    ]);
    const differing = [...log, recountOf(5, 1, 6, { a: 3 })];
    expect(readRecount(round, differing)).toMatchObject({
      verification: { state: 'preliminary', drawn: 2, of: 3, differences: 1 },
      tables: [
        {
          state: 'differs',
          outcome: { voters: null, cells: [{ cell: 'a', first: 4, recounted: 3 }] },
          slip: { id: entryId(1) },
        },
        { state: 'to-count' },
      ],
    });
  });

  it('is settled by a correction to the new number, and open again after another one', () => {
    const log = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { a: 3 })];
    const corrected = [...log, slipOf(6, 1, 6, { a: 3 }, { replaces: entryId(1) })];
    expect(verificationOf(log)).toBe('preliminary');
    expect(verificationOf(corrected)).toBe('verified');
    const later = slipOf(7, 1, 6, { a: 2 }, { replaces: entryId(6) });
    expect(verificationOf([...corrected, later])).toBe('preliminary');
    expect(verificationOf([...corrected, voidOf(7, 6)])).toBe('preliminary');
  });

  it('says how many tables it checked of how many, once all of them agree', () => {
    const log = [...SLIPS, DRAW, recountOf(5, 1, 6, { a: 4 })];
    expect(readRecount(round, log).verification.state).toBe('preliminary');
    const all = [...log, recountOf(6, 2, 5, { a: 1, b: 2 })];
    expect(readRecount(round, all).verification).toMatchObject({ drawn: 2, of: 3 });
    // A joint answer is no slip, and a slip that was taken back does not count.
    expect(readRecount(round, [...all, voidOf(7, 3)]).verification).toMatchObject({
      ...{ drawn: 2, of: 2 },
    });
  });

  it('goes by the newest draw, and by what was counted after it', () => {
    const first = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { a: 4 })];
    expect(verificationOf(first)).toBe('verified');
    const again = [...first, drawOf(6, [1, 3])];
    expect(statesOf(again)).toEqual(['1 to-count', '3 to-count']);
    const undone = [...again, voidOf(7, 6)];
    expect(verificationOf(undone)).toBe('verified');
  });

  it('comes back with an undo of it, or of what was counted', () => {
    const log = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { a: 4 })];
    expect(statesOf([...log, voidOf(6, 5)])).toEqual(['1 to-count']);
    expect(verificationOf([...log, voidOf(6, 4)])).toBe('none');
    expect(verificationOf([...log, voidOf(6, 4), voidOf(7, 6)])).toBe('verified');
  });

  it('tells of a difference found even after it is corrected, and not of a helper’s miscount', () => {
    const log = [...SLIPS, drawOf(4, [1, 2]), recountOf(5, 1, 6, { a: 3 })];
    const found = (entries: readonly Entry[]) => readRecount(round, entries).verification;
    expect(found(log)).toEqual({ state: 'preliminary', drawn: 2, of: 3, differences: 1 });
    const corrected = [...log, slipOf(6, 1, 6, { a: 3 }, { replaces: entryId(1) })];
    const done = [...corrected, recountOf(7, 2, 5, { a: 1, b: 2 })];
    expect(found(done)).toEqual({ state: 'verified', drawn: 2, of: 3, differences: 1 });
    const again = [...log, recountOf(6, 1, 6, { a: 4 }), recountOf(7, 2, 5, { a: 1, b: 2 })];
    expect(found(again)).toEqual({ state: 'verified', drawn: 2, of: 3, differences: 0 });
  });

  it('does not forget what an earlier draw found: it stays told of, and stays to be settled', () => {
    const found = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { a: 3 })];
    const others = [drawOf(6, [2]), recountOf(7, 2, 5, { a: 1, b: 2 })];
    const unsettled = readRecount(round, [...found, ...others]).verification;
    expect(unsettled).toEqual({ state: 'preliminary', drawn: 1, of: 3, differences: 1 });
    const corrected = slipOf(8, 1, 6, { a: 3 }, { replaces: entryId(1) });
    const settled = readRecount(round, [...found, ...others, corrected]).verification;
    expect(settled).toEqual({ state: 'verified', drawn: 1, of: 3, differences: 1 });
  });

  it('knows of a draw that was given up, or taken back, before its tables were counted', () => {
    const isRedrawn = (log: readonly Entry[]) => readRecount(round, log).isRedrawn;
    const [first, second] = [drawOf(4, [1]), drawOf(6, [2])];
    const counted = recountOf(5, 1, 6, { a: 4 });
    expect(isRedrawn([...SLIPS, first, counted])).toBe(false);
    expect(isRedrawn([...SLIPS, first, counted, second])).toBe(false);
    expect(isRedrawn([...SLIPS, first, second])).toBe(true);
    expect(isRedrawn([...SLIPS, first, voidOf(5, 4), second])).toBe(true);
  });

  it('of every table takes what was counted after the draw before it, and its differences', () => {
    const log = [
      ...SLIPS,
      drawOf(4, [1]),
      recountOf(5, 1, 6, { a: 3 }),
      slipOf(6, 1, 6, { a: 3 }, { replaces: entryId(1) }),
      drawOf(7, [1, 2, 3], { by: { kind: 'all' } }),
    ];
    expect(statesOf(log)).toEqual(['1 agrees', '2 to-count', '3 to-count']);
    const { differences, drawn, of } = readRecount(round, log).verification;
    expect([differences, drawn, of]).toEqual([1, 3, 3]);
  });

  it('has nothing to compare with where the table’s slip is gone', () => {
    const log = [...SLIPS, DRAW];
    expect(statesOf([...log, voidOf(5, 1)])).toEqual(['1 no-slip', '2 to-count']);
    const answered = answerOf(5, 2, 5, ['a'], { replaces: entryId(2) });
    expect(statesOf([...log, answered])).toEqual(['1 to-count', '2 no-slip']);
  });

  it('knows whether a table that was not drawn was changed after the draw, in whatever way', () => {
    const isChanged = (...after: readonly Entry[]) =>
      readRecount(round, [...SLIPS, DRAW, ...after]).isChangedSince;
    expect(isChanged()).toBe(false);
    expect(isChanged(recountOf(5, 1, 6, { a: 4 }))).toBe(false);
    expect(isChanged(slipOf(5, 1, 6, { a: 3 }, { replaces: entryId(1) }))).toBe(false);
    expect(isChanged(slipOf(5, 3, 4, { b: 3 }, { replaces: entryId(3) }))).toBe(true);
    expect(isChanged(voidOf(5, 3))).toBe(true);
    expect(isChanged(slipOf(5, 4, 4, { b: 3 }))).toBe(true);
    expect(isChanged(voidOf(5, 3), voidOf(6, 5))).toBe(false);
  });

  it('is none where no slip counts at all any more', () => {
    const totals = { ...round, method: 'totals' } as const;
    expect(readRecount(totals, [...SLIPS, DRAW]).verification.state).toBe('none');
  });

  it('takes the slips of a table together, and offers none of them to be replaced', () => {
    const byRole = roundOf(poll, 'table-slip', {
      frozen: frozenOf(poll, { roles: [roleOf('boss'), roleOf('staff')] }),
    });
    const slips = [
      slipOf(1, 1, 2, { a: 2 }, { roleId: 'boss' }),
      slipOf(2, 1, 4, { a: 1, b: 3 }, { roleId: 'staff' }),
    ];
    const log = [...slips, drawOf(3, [1])];
    const equal = readRecount(byRole, [...log, recountOf(4, 1, 6, { a: 3, b: 3 })]);
    expect(equal.verification.state).toBe('verified');
    const [table] = readRecount(byRole, [...log, recountOf(4, 1, 6, { a: 3, b: 2 })]).tables;
    expect(table).toMatchObject({ state: 'differs', slip: null });
  });

  it('does not mind the order in which entries lie, nor other rounds', () => {
    const log: readonly Entry[] = [
      ...SLIPS,
      drawOf(4, [1, 3]),
      recountOf(5, 1, 6, { a: 3 }),
      recountOf(6, 1, 6, { a: 4 }),
      recountOf(7, 3, 4, { b: 4 }),
      { ...drawOf(8, [2]), roundId: 'r2' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...log], { minLength: log.length }), (shuffled) => {
        expect(readRecount(round, shuffled)).toEqual(readRecount(round, log));
        expect(verificationOf(shuffled)).toBe('verified');
      }),
    );
  });
});

/** A table of the simple model below; null: none. */
interface Model {
  /** What its slip says now, and what it said at the newest draw. */
  readonly slip: number | null;
  readonly slipAtDraw: number | null;
  /** What its last recount since the newest draw says, and its last one ever. */
  readonly recount: number | null;
  readonly lastRecount: number | null;
  /** A draw before the newest one found it different: it stays to be settled, by any recount. */
  readonly isFound: boolean;
}

const UNTOUCHED: Model = {
  slip: null,
  slipAtDraw: null,
  recount: null,
  lastRecount: null,
  isFound: false,
};

describe('over random logs', () => {
  const act = fc.record({
    kind: fc.constantFrom('slip', 'slip', 'void', 'draw', 'recount', 'recount', 'recount'),
    table: fc.integer({ min: 1, max: 3 }),
    votes: fc.integer({ min: 1, max: 2 }),
  });

  it('is verified exactly where every drawn table’s last recount says what counts, and what earlier draws found is settled', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const tables = new Map<number, Model>();
        const slips = new Map<number, number>();
        let drawn: readonly number[] = [];
        const log: Entry[] = [];
        for (const { kind, table, votes } of acts) {
          const sequence = log.length + 1;
          const old = tables.get(table) ?? UNTOUCHED;
          const standing = slips.get(table);
          if (kind === 'slip') {
            const replaces = standing === undefined ? null : entryId(standing);
            log.push(slipOf(sequence, table, 5, { a: votes }, { replaces }));
            tables.set(table, { ...old, slip: votes });
            slips.set(table, sequence);
          } else if (kind === 'void' && standing !== undefined && log.length > 0) {
            // Only a first slip is taken back, so that nothing comes back in its place.
            const target = log.find(({ sequence: own }) => own === standing);
            if (!target || !('replaces' in target) || target.replaces !== null) continue;
            log.push(voidOf(sequence, standing));
            tables.set(table, { ...old, slip: null });
            slips.delete(table);
          } else if (kind === 'draw') {
            for (const [number, model] of tables) {
              const { slip, slipAtDraw, recount } = model;
              const differs =
                drawn.includes(number) &&
                slipAtDraw !== null &&
                recount !== null &&
                slipAtDraw !== recount;
              const isFound = model.isFound || differs;
              tables.set(number, { ...model, slipAtDraw: slip, recount: null, isFound });
            }
            drawn = table === 3 ? [1, 2, 3] : [table];
            log.push(drawOf(sequence, drawn));
          } else if (kind === 'recount') {
            log.push(recountOf(sequence, table, 5, { a: votes }));
            tables.set(table, { ...old, recount: votes, lastRecount: votes });
          }
        }
        const isNone =
          drawn.length === 0 || [...tables.values()].every(({ slip }) => slip === null);
        const ofDrawn = drawn.map((table) => tables.get(table) ?? UNTOUCHED);
        const ofFound = [...tables].flatMap(([table, model]) =>
          model.isFound && !drawn.includes(table) ? [model] : [],
        );
        const isVerified =
          ofDrawn.every(({ slip, recount }) => slip !== null && slip === recount) &&
          ofFound.every(({ slip, lastRecount }) => slip !== null && slip === lastRecount);
        const expected = isNone ? 'none' : isVerified ? 'verified' : 'preliminary';
        seen.add(expected);
        expect(readRecount(round, log).verification.state).toBe(expected);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(['none', 'preliminary', 'verified']);
  });
});
