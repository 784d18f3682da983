import { describe, expect, it } from 'vitest';
import { voidsForSlip } from '../recording/recording';
import { resultOf } from '../result/result';
import { tally } from '../tally/tally';
import { choiceFooter } from '../../slides/kinds/choice/choice-slides';
import { ballotOf, marked } from '../testing/ballots';
import { choicePollOf, entryId, frozenOf, roundOf, slipOf, voidOf } from '../testing/builders';

const poll = choicePollOf(['a', 'b']);
const shownThrough = (sequence: number | null) =>
  roundOf(poll, 'table-slip', {
    state: 'revealed',
    frozen: frozenOf(poll),
    shownThrough: sequence,
  });

describe('a result that the room has seen', () => {
  const log = [slipOf(1, 1, 5, { a: 5 }), slipOf(2, 2, 5, { b: 5 })];

  it('is as it was while nothing came after', () => {
    expect(resultOf(shownThrough(2), log, [])?.isCorrected).toBe(false);
    expect(resultOf(shownThrough(null), log, [])?.isCorrected).toBe(false);
  });

  it('is corrected by what is recorded or taken back afterwards, and the slide says so', () => {
    const round = shownThrough(2);
    for (const later of [slipOf(3, 2, 5, { b: 4 }), voidOf(3, 1)]) {
      const result = resultOf(round, [...log, later], []);
      expect(result?.isCorrected).toBe(true);
      if (result?.kind !== 'choice' || result.majority) throw new Error('Not a choice');
      expect(choiceFooter(result, round, 'da').right).toBe('Runde 1 · rettet');
      expect(choiceFooter(result, round, 'en').right).toBe('Round 1 · corrected');
    }
  });

  it('is corrected by ballots that come late, or go, after it was hidden and opened again', () => {
    const ballots = ['b1', 'b2'].map((id) => ballotOf(id, marked('a')));
    const round = { ...shownThrough(0), method: 'ballot', shownBallots: 2 } as const;
    const isCorrected = (own: typeof ballots) => resultOf(round, [], own)?.isCorrected;
    expect(isCorrected(ballots)).toBe(false);
    expect(isCorrected([...ballots, ballotOf('b3', marked('b'))])).toBe(true);
    expect(isCorrected(ballots.slice(1))).toBe(true);
    expect(isCorrected([...ballots, { ...ballotOf('b3', marked('b')), roundId: 'r2' }])).toBe(
      false,
    );
  });

  it('does not mind what other rounds record', () => {
    const elsewhere = slipOf(9, 1, 5, {}, { roundId: 'r2' });
    expect(resultOf(shownThrough(2), [...log, elsewhere], [])?.isCorrected).toBe(false);
  });
});

describe('a slip typed under the wrong table', () => {
  it('is gone with all that was ever recorded for that table, and nothing else is', () => {
    const log = [
      slipOf(1, 1, 5, { a: 5 }),
      slipOf(2, 2, 4, { b: 4 }),
      slipOf(3, 1, 6, { a: 6 }, { replaces: entryId(1) }),
    ];
    const round = shownThrough(null);
    let next = 0;
    const voids = voidsForSlip(round, log, 1, () => {
      next += 1;
      return { id: `void-${next}`, recordedAt: 0 };
    });
    const counted = tally(round, [...log, ...voids], []);
    expect(counted.tables).toEqual([2]);
    expect(counted.voters).toBe(4);
    expect(new Set([...log, ...voids].map(({ sequence }) => sequence)).size).toBe(5);
  });
});
