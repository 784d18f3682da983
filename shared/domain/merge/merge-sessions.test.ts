/** Which files can be taken in, and what is said where one can't. */
import { describe, expect, it } from 'vitest';
import { mergeRound, type RoundRefusal } from './merge-rounds';
import { mergeSessions, type MergeSide } from './merge-sessions';
import { resultOf } from '../result/result';
import type { Round } from '../round/round';
import { choicePollOf, frozenOf, slipOf, voidOf } from '../testing/builders';
import { pileRound, type PaperBallot } from '../testing/merge';

const round = pileRound(8);
const here = [slipOf(1, 1, 5, { a: 5 }, { id: 'x' }), slipOf(2, 2, 4, { a: 4 }, { id: 'own' })];
const there = [slipOf(1, 1, 5, { a: 5 }, { id: 'x' }), slipOf(2, 3, 3, { a: 3 }, { id: 'other' })];

function side(
  rounds: readonly Round[],
  entries: MergeSide<PaperBallot>['entries'],
  ballots: readonly PaperBallot[] = [],
  id = 'w1',
): MergeSide<PaperBallot> {
  return { workshop: { id }, rounds, entries, ballots };
}

function refusal(
  own: Round,
  other: Round,
  entries: MergeSide<PaperBallot>['entries'] = there,
): RoundRefusal | null {
  const result = mergeRound(
    { round: own, entries: here, ballots: [] },
    { round: other, entries, ballots: [] },
  );
  return result.ok ? null : result.error;
}

describe('a round is refused', () => {
  const frozen = round.frozen ?? frozenOf(choicePollOf(['a']));

  it('in none of the states in which it is being collected', () => {
    for (const own of ['open', 'closed'] as const) {
      for (const other of ['open', 'closed', 'revealed'] as const) {
        expect(refusal({ ...round, state: own }, { ...round, state: other })).toBeNull();
      }
    }
  });

  it('where it is not opened here, or the room sees the result', () => {
    const ready = { ...round, state: 'ready', frozen: null } as const;
    expect(refusal(ready, round)).toEqual({ kind: 'not-open' });
    const shown = { ...round, state: 'revealed' } as const;
    expect(refusal(shown, round)).toEqual({ kind: 'already-shown' });
  });

  it('where the other laptop asked something else', () => {
    const reworded = { ...frozen.poll, title: { da: 'Noget andet?', en: '' } };
    const other = { ...round, frozen: { ...frozen, poll: reworded } };
    expect(refusal(round, other)).toEqual({ kind: 'other-question' });
    expect(refusal(round, { ...round, id: 'r2' })).toEqual({ kind: 'other-question' });
  });

  it('not where only people and tables differ: this laptop keeps its own', () => {
    const other = { ...round, frozen: { ...frozen, present: 50, tables: [] } };
    const merged = mergeRound(
      { round, entries: here, ballots: [] },
      { round: other, entries: there, ballots: [] },
    );
    expect(merged).toMatchObject({ ok: true, value: { round } });
  });

  it('where the methods do not add up', () => {
    expect(refusal(round, { ...round, method: 'totals' })).toEqual({
      kind: 'other-method',
      own: 'table-slip',
      other: 'totals',
    });
  });

  it('where one laptop was reset and the other does not know', () => {
    const again = { ...round, voteId: 'second' };
    expect(refusal(round, again)).toEqual({ kind: 'reset-since' });
    expect(refusal(again, round)).toEqual({ kind: 'reset-since' });
    expect(refusal(again, { ...round, voteId: 'third' })).toEqual({ kind: 'reset-since' });
    expect(refusal(again, again)).toBeNull();
  });

  it('where a slip is of a table that is not there', () => {
    const entries = [
      ...there,
      slipOf(3, 12, 3, {}, { id: 'far' }),
      slipOf(4, 9, 3, {}, { id: 'off' }),
    ];
    expect(refusal(round, round, entries)).toEqual({ kind: 'unknown-tables', tables: [9, 12] });
    const undone = [
      ...entries,
      ...['far', 'off'].map((id, i) => voidOf(5 + i, 1, { id: `v${id}`, voids: id })),
    ];
    expect(refusal(round, round, undone)).toBeNull();
  });

  it('where one id stands for two contents', () => {
    const damaged = slipOf(1, 1, 5, { a: 4 }, { id: 'x' });
    expect(refusal(round, round, [damaged])).toEqual({ kind: 'damaged', ids: ['x'] });
  });

  it('never where the other laptop has nothing new', () => {
    const shown = { ...round, state: 'revealed', shownThrough: 2 } as const;
    expect(refusal(shown, { ...round, method: 'totals' }, here.slice(0, 1))).toBeNull();
  });
});

describe('a result that the room has seen', () => {
  const hidden = { ...round, state: 'closed', shownThrough: 2 } as const;

  it('is marked as corrected, though what came in has an older number', () => {
    const own = { round: hidden, entries: here, ballots: [] };
    const merged = mergeRound(own, { round, entries: there, ballots: [] });
    if (!merged.ok) throw new Error('Merged.');
    expect(resultOf(hidden, here, [])?.isCorrected).toBe(false);
    expect(resultOf(merged.value.round, merged.value.entries, [])?.isCorrected).toBe(true);
  });

  it('is not, where nothing came in', () => {
    const own = { round: hidden, entries: here, ballots: [] };
    const merged = mergeRound(own, { round, entries: here.slice(0, 1), ballots: [] });
    expect(merged).toMatchObject({ ok: true, value: { round: hidden } });
  });
});

describe('a session', () => {
  it('of another workshop is refused as a whole', () => {
    const own = side([round], here);
    expect(mergeSessions(own, side([round], there, [], 'w2'))).toEqual({
      ok: false,
      error: 'other-workshop',
    });
  });

  it('is taken in round by round: entries and ballots to their own, the refused ones named', () => {
    const [second, third] = ['r2', 'r3'].map((id) => pileRound(8, { id }));
    if (!second || !third) throw new Error('Three rounds.');
    const of = (roundId: string, id: string) => slipOf(1, 5, 2, { a: 2 }, { roundId, id });
    const ballot = (roundId: string, id: string) => ({ id, roundId, marks: ['a'] });
    const own = side([round, second, { ...third, state: 'revealed' }], here, [ballot('r1', 'p2')]);
    const other = side(
      [third, second, round],
      [...there, of('r3', 'late')],
      [ballot('r1', 'p1'), ballot('r2', 'p9')],
    );
    const result = mergeSessions(own, other);
    if (!result.ok) throw new Error('The same workshop.');
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(
      result.value.merged.map((merged) => [
        merged.round.id,
        ids(merged.entries),
        ids(merged.ballots),
        ids(merged.addedEntries),
        ids(merged.addedBallots),
      ]),
    ).toEqual([
      ['r1', ['x', 'other', 'own'], ['p1', 'p2'], ['other'], ['p1']],
      ['r2', [], ['p9'], [], ['p9']],
    ]);
    expect(result.value.refused.map(({ round: { id }, refusal }) => [id, refusal.kind])).toEqual([
      ['r3', 'already-shown'],
    ]);
  });

  it('names a round that is not here and holds something, so that it is not lost silently', () => {
    const [empty, filled] = ['new-1', 'new-2'].map((id) => pileRound(8, { id }));
    if (!empty || !filled) throw new Error('Two rounds.');
    const entry = slipOf(1, 5, 2, {}, { roundId: 'new-2', id: 'there' });
    const result = mergeSessions(side([round], here), side([round, empty, filled], [entry]));
    expect(result).toEqual({
      ok: true,
      value: { merged: [], refused: [{ round: filled, refusal: { kind: 'unknown-round' } }] },
    });
  });
});
