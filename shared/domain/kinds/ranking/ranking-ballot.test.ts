/** Ballots of a ranking: typed from the first option to the last, pressed in order at the box; gaps and doubles are no ranking. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentProblem, type BallotContent } from '../../ballot/ballot';
import { NO_BALLOT_TYPED, phaseOf } from '../../ballot/ballot-typing';
import {
  actAtBox,
  actOfBoxKey,
  NEW_VOTER,
  type BoxRules,
  type BoxVoter,
} from '../../ballot-box/box-voter';
import { typed } from '../../testing/ballot-keys';
import { BLANK, marked, SPOILED } from '../../testing/ballots';
import { rankingPollOf } from '../../testing/builders';

const poll = rankingPollOf(['a', 'b', 'c']);

const phase = (keys: string) => phaseOf(poll, typed(poll, keys).state);

describe('a typed ballot', () => {
  it.each<readonly [string, BallotContent]>([
    ['2 1 3 Enter', marked('a/2', 'b/1', 'c/3')],
    ['2 Backspace 3 1 2 Enter', marked('a/3', 'b/1', 'c/2')],
    ['. Enter', BLANK],
    ['. . . Enter', BLANK],
    ['2 - Enter', SPOILED],
    ['Escape 1 2 3 Enter', marked('a/1', 'b/2', 'c/3')],
  ])('%s is recorded as %o', (keys, content) => {
    expect(typed(poll, keys)).toEqual({ state: NO_BALLOT_TYPED, records: [content] });
  });

  it.each(['4', '0', 'x', '1'])('refuses %s after 1, and keeps what was typed', (key) => {
    const { state, records } = typed(poll, `1 ${key}`);
    expect([state.answers, state.refused, records]).toEqual([['a/1'], key, []]);
  });

  it.each(['1', '1 2', '1 . 2', '. 1 2', '1 . .'])(
    'with a gap (%s) asks first, and is then recorded as spoiled',
    (keys) => {
      expect(phase(keys)).toBe('no-answer');
      const asked = typed(poll, `${keys} Enter`);
      expect([asked.records, asked.state.isAsked]).toEqual([[], true]);
      expect(asked.state.answers).toEqual(typed(poll, keys).state.answers);
      expect(typed(poll, `${keys} Enter Enter`).records).toEqual([SPOILED]);
    },
  );

  it('takes no more numbers than options', () => {
    expect(typed(poll, '1 2 3 3').state).toMatchObject({ refused: '3' });
  });
});

describe('a content', () => {
  it.each([
    ['none', marked()],
    ['all, in any order', marked('c/1', 'a/3', 'b/2')],
  ])('with %s is a ballot', (_, content) => {
    expect(contentProblem(poll, content)).toBeNull();
  });

  it.each([
    ['a gap', marked('a/1', 'b/2')],
    ['a place twice', marked('a/1', 'b/1', 'c/3')],
    ['two places for one', marked('a/1', 'a/2', 'b/3')],
    ['two places for one, beside all', marked('a/1', 'a/2', 'b/3', 'c/2')],
  ])('with %s is none', (_, content) => {
    expect(contentProblem(poll, content)).toBe('no-ranking');
  });

  it('with a place beyond the last has a mark that there is not', () => {
    expect(contentProblem(poll, marked('a/1', 'b/2', 'c/4'))).toBe('unknown-cell');
  });
});

const rules: BoxRules = { frozen: { poll, roles: [] }, needsCode: false };

function pressed(keys: readonly string[], from: BoxVoter = NEW_VOTER): BoxVoter {
  return keys.reduce((voter, key) => {
    const act = actOfBoxKey(rules, voter, key);
    return act ? actAtBox(rules, voter, act) : voter;
  }, from);
}

describe('at the ballot box', () => {
  it('options get their places in the order in which they are pressed', () => {
    const voter = pressed(['Enter', '3', '1', '2']);
    expect(voter.marks).toEqual(['a/2', 'b/3', 'c/1']);
    expect(pressed(['Enter', 'Enter'], voter).step).toEqual({ kind: 'casting' });
  });

  it('one that is pressed again loses its place, and those behind it move up', () => {
    expect(pressed(['Enter', '3', '1', '2', '3']).marks).toEqual(['a/1', 'b/2']);
    expect(pressed(['Enter', '3', '1', '2', '3', '3']).marks).toEqual(['a/1', 'b/2', 'c/3']);
  });

  it('Backspace takes the last place back, and goes back where there is none', () => {
    const voter = pressed(['Enter', '2', '3', 'Backspace']);
    expect(voter.marks).toEqual(['b/1']);
    expect(pressed(['Backspace', 'Backspace'], voter)).toEqual(NEW_VOTER);
  });

  it('nobody goes on with a gap: the box says what is missing, and keeps what was pressed', () => {
    const held = pressed(['Enter', '2', 'Enter']);
    expect(held).toMatchObject({ step: { kind: 'ranking', isLacking: true }, marks: ['b/1'] });
    expect(pressed(['1'], held)).toMatchObject({ step: { isLacking: false } });
    expect(pressed(['1', '3', 'Enter'], held).step).toMatchObject({ kind: 'review' });
  });

  it('a blank ballot is asked about and cast', () => {
    const asked = pressed(['Enter', 'Enter', 'Enter']);
    expect(asked.step).toMatchObject({ kind: 'review', isAsked: true });
    expect(pressed(['Enter'], asked).step).toEqual({ kind: 'casting' });
  });

  it('whatever is pressed, what is cast is a ballot', () => {
    const keys = fc.constantFrom('1', '2', '3', '4', 'Enter', 'Backspace', 'Escape');
    // A finger may press what the screen no longer shows.
    const cells = fc.constantFrom('a/1', 'b/3', 'c/2', 'x');
    const acts = fc.oneof({ weight: 4, arbitrary: keys }, cells);
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), (list) => {
        let voter: BoxVoter = NEW_VOTER;
        for (const one of list) {
          voter = /^(?:x|[abc]\/\d)$/u.test(one)
            ? actAtBox(rules, voter, { kind: 'mark', cell: one })
            : pressed([one], voter);
          if (voter.step.kind !== 'review' && voter.step.kind !== 'casting') continue;
          expect(contentProblem(poll, { marks: voter.marks, isSpoiled: false })).toBeNull();
        }
      }),
    );
  });
});
