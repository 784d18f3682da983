/** An obvious majority by hands: recorded without counting, given up for counting, and never beside numbers. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../comparison/comparison';
import { disclosedByShowing } from '../disclosure/showing-again';
import { withShowing } from '../disclosure/showing';
import type { Entry } from '../entry/entry';
import { conflictsBetween } from '../merge/merge-conflicts';
import { simulateRound } from '../rehearsal/simulate-round';
import { resultOf } from '../result/result';
import { revealSteps } from '../result/reveal';
import type { Round } from '../round/round';
import { tally } from '../tally/tally';
import {
  choicePollOf,
  handsOf,
  majorityOf,
  roundOf,
  scalePollOf,
  slipOf,
  voidOf,
  workshopOf,
} from '../testing/builders';
import { handsResultOf } from '../testing/kinds/results';
import { stamps } from '../testing/arbitraries';
import { auditLog, newestAct, wallNews } from './amending';
import { doubtfulEntries } from './doubtful-entries';
import { countInstead, majorityIn, recordMajority } from './majority';

const poll = choicePollOf(['a', 'b', 'c']);
const round = roundOf(poll, 'hands');
const recorded = (entries: readonly Entry[] = [], own: Round = round, cell = 'b') =>
  recordMajority({ rounds: [own], entries, workshop: workshopOf([poll]) }, own.id, cell, stamps());
/** What counts: an obvious majority, and the counted hands. */
const counting = (entries: readonly Entry[]) => {
  const { majority, counts, entryCount } = tally(round, entries, []);
  return { majority, counts, entryCount };
};

describe('an obvious majority', () => {
  it('is one entry that says for which option, and has no number', () => {
    const change = recorded();
    const entries = change.ok ? (change.value.entries ?? []) : [];
    expect(entries).toMatchObject([{ kind: 'majority', cell: 'b', replaces: null }]);
    expect(counting(entries)).toEqual({ majority: 'b', counts: {}, entryCount: 1 });
    expect(doubtfulEntries(round, entries)).toEqual([]);
  });

  it('has one option: a second record replaces the first', () => {
    const [first] = [majorityOf(1, 'a')];
    const change = recorded([first]);
    expect(change.ok && change.value.entries).toMatchObject([{ replaces: first.id, cell: 'b' }]);
    expect(counting([first, majorityOf(2, 'b')])).toMatchObject({ majority: 'b', entryCount: 1 });
  });

  it('is refused where hands are counted', () => {
    expect(recorded([handsOf(1, 'a', 7)])).toEqual({ ok: false, error: 'hands-counted' });
    expect(recorded([handsOf(1, 'a', 7), voidOf(2, 1)]).ok).toBe(true);
  });

  it.each([
    ['a round that is not open', roundOf(poll, 'hands', { state: 'closed' }), 'b'],
    ['slips', roundOf(poll, 'table-slip'), 'b'],
    ['a scale', roundOf(scalePollOf(['s']), 'hands'), 's/1'],
    ['an option that is not there', round, 'x'],
  ])('is refused in %s', (_, own, cell) => {
    expect(recorded([], own, cell)).toEqual({ ok: false, error: 'impossible' });
  });

  it('gives way to a counted number, whichever came first, and comes back when that is undone', () => {
    for (const log of [
      [majorityOf(1, 'b'), handsOf(2, 'a', 7)],
      [handsOf(1, 'a', 7), majorityOf(2, 'b')],
    ]) {
      expect(counting(log)).toEqual({ majority: null, counts: { a: 7 }, entryCount: 1 });
    }
    const undone = [majorityOf(1, 'b'), handsOf(2, 'a', 7), voidOf(3, 2)];
    expect(counting(undone)).toEqual({ majority: 'b', counts: {}, entryCount: 1 });
  });

  it('counts in a show of hands only', () => {
    const log = [slipOf(1, 1, 5, { a: 5 }), majorityOf(2, 'b')];
    expect(tally(roundOf(poll), log, [])).toMatchObject({ majority: null, counts: { a: 5 } });
    expect(counting(log)).toEqual({ majority: 'b', counts: {}, entryCount: 1 });
  });

  it('is given up for counting: also one that was replaced does not come back', () => {
    const log = [majorityOf(1, 'a'), majorityOf(2, 'b', { replaces: majorityOf(1, 'a').id })];
    const change = countInstead({ rounds: [round], entries: log }, round.id, stamps());
    const voids = change.ok ? (change.value.entries ?? []) : [];
    expect(majorityIn(round, log)).toMatchObject({ cell: 'b' });
    expect(majorityIn(round, [...log, ...voids])).toBeNull();
    expect(countInstead({ rounds: [round], entries: [] }, round.id, stamps()).ok).toBe(false);
  });
});

describe('everywhere else an obvious majority', () => {
  const closed = { ...round, state: 'closed' } as const;
  const log = [majorityOf(1, 'b')];

  it('is a result of one step, without a vote, a place, a share or a base', () => {
    const result = resultOf(round, log, []);
    if (!result) throw new Error('An open round has a result.');
    expect(revealSteps(result)).toEqual([{ kind: 'all' }]);
    expect(result).toMatchObject({ majority: { id: 'b' }, voters: null });
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(['ranked']));
    expect('marks' in result || 'base' in result).toBe(false);
  });

  it('has nothing to compare with, and the reason is told', () => {
    const seen = resultOf(round, log, []);
    const counted = handsResultOf(poll, [3, 9, 1]);
    if (!seen) throw new Error('An open round has a result.');
    const sides = (one: typeof seen, other: typeof seen) =>
      compareResults(one, other).differences.find(({ kind }) => kind === 'uncounted');
    expect(compareResults(seen, counted).kind).toBe('incomparable');
    expect(sides(seen, counted)).toMatchObject({ before: true, after: false });
    expect(sides(counted, seen)).toMatchObject({ before: false, after: true });
    expect(sides(seen, seen)).toMatchObject({ before: true, after: true });
    expect(compareResults(counted, counted).kind).toBe('choice');
  });

  it('tells of nobody, and counting it afterwards does not tell of few people', () => {
    const few = [...log, handsOf(2, 'a', 1), handsOf(3, 'b', 2)];
    const shown = withShowing(closed, log, []);
    const session = (entries: readonly Entry[]) => ({ rounds: [shown], entries, ballots: [] });
    expect(disclosedByShowing(shown, session(few))).toBeNull();
    // The same three hands after one: that tells of people.
    const one = withShowing(closed, [handsOf(2, 'a', 1)], []);
    expect(disclosedByShowing(one, { ...session(few), rounds: [one] })).toMatchObject({
      people: 2,
    });
  });

  it('is news for the wall once it is counted', () => {
    const wall = { ...round, state: 'revealed', wallThrough: 1 } as const;
    expect(wallNews(wall, [...log, handsOf(2, 'b', 12)], [])).toBe('figures');
    expect(wallNews(wall, [...log, majorityOf(2, 'a')], [])).toBe('figures');
  });

  it('is replaced in the list by the hands that were counted, and can be taken back', () => {
    const [hands, seen] = auditLog(closed, [...log, handsOf(2, 'a', 7)]);
    expect(hands).toMatchObject({ standing: { kind: 'counts' } });
    expect(seen).toMatchObject({ standing: { kind: 'replaced', by: { sequence: 2 } } });
    expect(newestAct(closed, log)?.kind).toBe('majority');
  });

  it('is all a rehearsal’s room has to say', () => {
    const simulation = { random: () => 0.5, stamp: stamps(), newId: () => 'x' };
    expect(simulateRound({ entries: log, ballots: [] }, round, simulation)).toBeNull();
    expect(simulateRound({ entries: [], ballots: [] }, round, simulation)?.entries).toHaveLength(3);
  });
});

describe('two laptops', () => {
  const [own, other] = [majorityOf(1, 'a', { id: 'own' }), majorityOf(1, 'b', { id: 'other' })];

  it('that saw another majority: the facilitator settles it', () => {
    expect(conflictsBetween([own], [other])).toMatchObject([
      { slot: 'majority', table: null, a: [{ cell: 'a' }], b: [{ cell: 'b' }] },
    ]);
    expect(conflictsBetween([own], [{ ...other, cell: 'a' }])).toEqual([]);
  });

  it('of which one counted: the numbers count, in either order', () => {
    const counted = handsOf(1, 'a', 7, { id: 'counted' });
    expect(conflictsBetween([own], [counted])).toEqual([]);
    for (const log of [
      [own, counted],
      [counted, own],
    ]) {
      expect(counting(log)).toEqual({ majority: null, counts: { a: 7 }, entryCount: 1 });
    }
  });
});
