import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byMean } from '../kinds/scale/scale-result';
import { resultOf } from './result';
import type { ScaleResult } from '../kinds/scale/scale-types';
import type { Round } from '../round/round';
import { logs, scalePolls } from '../testing/arbitraries';
import { frozenOf, handsOf, roundOf, scalePollOf, slipOf, totalsOf } from '../testing/builders';
import { dividedHalfUp, tallyByHand } from '../testing/reference';

const poll = scalePollOf(['s', 't', 'u'], 4);
const totals = roundOf(poll, 'totals');

function asScale(result: ReturnType<typeof resultOf>): ScaleResult {
  if (result?.kind !== 'scale') throw new Error('A scale poll gives a scale result.');
  return result;
}

function firstStatement(round: Round, ...log: Parameters<typeof resultOf>[1]) {
  const [statement] = asScale(resultOf(round, log, [])).statements;
  if (!statement) throw new Error('The poll has statements.');
  return statement;
}

describe('the result of a scale', () => {
  it('shows the distribution in the order of the scale, percentages of those who took a position', () => {
    const counts = { 's/0': 4, 's/1': 1, 's/2': 2, 's/4': 5 };
    const { distribution, statistics, dontKnow } = firstStatement(totals, totalsOf(1, 13, counts));
    expect(distribution).toEqual([
      { value: 1, count: 1, percent: 13 },
      { value: 2, count: 2, percent: 25 },
      { value: 3, count: 0, percent: 0 },
      { value: 4, count: 5, percent: 63 },
    ]);
    expect(statistics).toMatchObject({ n: 8, mean: 25 / 8, median: 4 });
    expect(dontKnow).toBe(4);
  });

  it('keeps «Ved ikke» out of n, mean, median and percentages', () => {
    const answers = { 's/1': 2, 's/4': 3 };
    const few = firstStatement(totals, totalsOf(1, 20, answers));
    const many = firstStatement(totals, totalsOf(1, 20, { ...answers, 's/0': 9 }));
    expect(many.statistics).toEqual(few.statistics);
    expect(many.distribution).toEqual(few.distribution);
    expect([few.dontKnow, many.dontKnow]).toEqual([0, 9]);
  });

  it('counts who voted but gave no answer as blank, and never below zero', () => {
    expect(firstStatement(totals, totalsOf(1, 9, { 's/1': 5, 's/0': 1 })).blank).toBe(3);
    expect(firstStatement(totals, totalsOf(1, 6, { 's/1': 5, 's/0': 1 })).blank).toBe(0);
    expect(firstStatement(totals, totalsOf(1, 4, { 's/1': 5, 's/0': 1 })).blank).toBe(0);
  });

  it('does not know who was blank in a show of hands', () => {
    const statement = firstStatement(roundOf(poll, 'hands'), handsOf(1, 's/2', 7));
    expect(statement.blank).toBeNull();
    expect(statement.statistics.n).toBe(7);
  });

  it('without «Ved ikke» counts nobody there: who gave no position gave no answer', () => {
    const round = roundOf(scalePollOf(['s'], 4, ''), 'totals');
    const statement = firstStatement(round, totalsOf(1, 9, { 's/1': 5 }));
    expect([statement.dontKnow, statement.blank, statement.statistics.n]).toEqual([null, 4, 5]);
  });

  it('has neither percentages nor a mean where only «Ved ikke» was answered', () => {
    const { distribution, statistics } = firstStatement(totals, totalsOf(1, 5, { 's/0': 5 }));
    expect(distribution.map(({ percent }) => percent)).toEqual([null, null, null, null]);
    expect(statistics).toMatchObject({ n: 0, mean: null, median: null });
  });

  it('agrees with votes laid out and counted one by one, statement by statement', () => {
    const given = scalePolls().chain((some) => fc.tuple(fc.constant(some), logs(some)));
    fc.assert(
      fc.property(given, ([some, log]) => {
        const round = roundOf(some, 'table-slip', { frozen: frozenOf(some, { present: 60 }) });
        const { counts, voters } = tallyByHand(round, log);
        const result = asScale(resultOf(round, log, []));
        expect(result).toMatchObject({ present: 60, voters });
        expect(result.statements.map(({ statement }) => statement)).toEqual(some.statements);
        for (const { statement, distribution, dontKnow } of result.statements) {
          const own = some.scale.steps.map(({ value }) => counts[`${statement.id}/${value}`] ?? 0);
          const n = own.reduce((total, count) => total + count);
          const share = (count: number) =>
            n === 0 ? null : Number(dividedHalfUp(100n * BigInt(count), BigInt(n)));
          expect(distribution.map(({ count }) => count)).toEqual(own);
          expect(distribution.map(({ percent }) => percent)).toEqual(own.map(share));
          const isAsked = some.scale.dontKnow.da !== '';
          expect(dontKnow).toBe(isAsked ? (counts[`${statement.id}/0`] ?? 0) : null);
        }
      }),
    );
  });
});

describe('byMean', () => {
  const orderOf = (counts: Record<string, number>) =>
    byMean(asScale(resultOf(totals, [totalsOf(1, 20, counts)], [])).statements).map(
      ({ statement }) => statement.id,
    );

  it('puts the lowest mean, the largest potential, on top', () => {
    expect(orderOf({ 's/4': 3, 't/1': 3, 'u/2': 3 })).toEqual(['t', 'u', 's']);
  });

  it('keeps the order of the poll where the means are equal, however many answered', () => {
    expect(orderOf({ 's/2': 1, 't/1': 3, 't/3': 3, 'u/1': 7, 'u/3': 7 })).toEqual(['s', 't', 'u']);
    expect(orderOf({ 's/4': 1, 't/3': 3, 't/4': 6, 'u/3': 1, 'u/4': 2 })).toEqual(['t', 'u', 's']);
  });

  it('puts statements nobody took a position on last, in the order of the poll', () => {
    expect(orderOf({ 's/0': 5, 'u/4': 3 })).toEqual(['u', 's', 't']);
    expect(orderOf({})).toEqual(['s', 't', 'u']);
  });

  it('leaves the result itself in the order of the poll', () => {
    const result = asScale(
      resultOf(totals, [totalsOf(1, 9, { 's/4': 3, 't/1': 3, 'u/2': 3 })], []),
    );
    byMean(result.statements);
    expect(result.statements.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('orders by the exact mean, not by what is shown with one decimal', () => {
    const slips = [slipOf(1, 1, 25, { 's/2': 12, 's/3': 13, 't/2': 10, 't/3': 10, 'u/3': 1 })];
    const { statements } = asScale(resultOf(roundOf(poll), slips, []));
    expect(byMean(statements).map(({ index }) => index)).toEqual([1, 0, 2]);
  });
});
