/** The voter at the box: what can be done at each step, that a ballot is always a valid one, and that nothing outlives it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentProblem } from './ballot';
import {
  actAtBox,
  actOfBoxKey,
  answersOf,
  marksLeft,
  NEW_VOTER,
  type BoxAct,
  type BoxRules,
  type BoxVoter,
} from './box-voter';
import { choicePollOf, roleOf, scalePollOf } from './testing/builders';
import { longChoice } from './testing/ballots';

const choice: BoxRules = {
  frozen: { poll: choicePollOf(['a', 'b', 'c', 'd']), roles: [] },
  needsCode: false,
};
const scale: BoxRules = {
  frozen: { poll: scalePollOf(['s1', 's2']), roles: [] },
  needsCode: false,
};
const asking: BoxRules = {
  frozen: { poll: choice.frozen.poll, roles: [roleOf('boss'), roleOf('staff')] },
  needsCode: true,
};

/** The voter after these keys; a code that is typed to its end is answered with `hash`. */
function typed(rules: BoxRules, keys: readonly string[], from: BoxVoter = NEW_VOTER): BoxVoter {
  return keys.reduce((voter, key) => {
    const act = actOfBoxKey(rules, voter, key);
    const next = act ? actAtBox(rules, voter, act) : voter;
    return next.step.kind === 'code' && next.step.isChecking
      ? actAtBox(rules, next, { kind: 'code-checked', check: { verdict: 'ok', hash: 'h1' } })
      : next;
  }, from);
}

const CODE = Array.from('K7M4QX').map((key) => key.toLowerCase());

describe('a choice', () => {
  it('is begun, marked, looked over and cast with the keys of paper ballots', () => {
    const marked = typed(choice, ['Enter', '1', '3', '1', '4']);
    expect(marked.marks).toEqual(['c', 'd']);
    const looked = typed(choice, ['Enter'], marked);
    expect(looked.step).toEqual({ kind: 'review', isAsked: false, isFailed: false });
    expect(typed(choice, ['Enter'], looked).step).toEqual({ kind: 'casting' });
  });

  it('never takes more marks than allowed, and says so until one is removed', () => {
    const full = typed(choice, ['Enter', '1', '2', '3', '4']);
    expect(full.marks).toEqual(['a', 'b', 'c']);
    expect(full.step).toEqual({ kind: 'choice', isFull: true });
    expect(marksLeft(choice, full)).toBe(0);
    const less = typed(choice, ['2', '4'], full);
    expect(less).toMatchObject({ step: { isFull: false }, marks: ['a', 'c', 'd'] });
  });

  it('with more options than digits goes on with letters, also upper case', () => {
    const long: BoxRules = { frozen: { poll: longChoice(12), roles: [] }, needsCode: false };
    expect(typed(long, ['Enter', '0', 'a', 'B']).marks).toEqual(['o10', 'o11', 'o12']);
  });

  it('asks once about a blank ballot', () => {
    const asked = typed(choice, ['Enter', 'Enter', 'Enter']);
    expect(asked.step).toMatchObject({ kind: 'review', isAsked: true });
    expect(typed(choice, ['Enter'], asked).step).toEqual({ kind: 'casting' });
    const back = typed(choice, ['Backspace', '2', 'Enter', 'Enter'], asked);
    expect(back).toMatchObject({ step: { kind: 'casting' }, marks: ['b'] });
  });
});

describe('a scale', () => {
  it('takes one key a statement, and goes back to change it', () => {
    const answered = typed(scale, ['Enter', '4', '0']);
    expect(answered.marks).toEqual(['s1/4', 's2/0']);
    expect(answered.step.kind).toBe('review');
    const changed = typed(scale, ['Escape', '1'], answered);
    expect(answersOf(scale.frozen.poll, changed.marks)).toEqual([4, 1]);
  });

  it('leaves statements open, by Enter or a full stop, which also takes an answer back', () => {
    const skipped = typed(scale, ['Enter', 'Enter', '2']);
    expect(answersOf(scale.frozen.poll, skipped.marks)).toEqual([null, 2]);
    const taken = typed(scale, ['Backspace', '.'], skipped);
    expect(answersOf(scale.frozen.poll, taken.marks)).toEqual([null, null]);
  });

  it('takes no answer to another statement, and no step that is not there', () => {
    const first = typed(scale, ['Enter']);
    expect(actAtBox(scale, first, { kind: 'mark', cell: 's2/1' })).toBe(first);
    expect(typed(scale, ['9', 'x'], first)).toEqual(first);
  });
});

describe('a code', () => {
  const atCode = typed(asking, ['Enter']);
  const full = CODE.slice(0, 5).reduce(
    (voter, key) => actAtBox(asking, voter, { kind: 'code-key', key }),
    atCode,
  );

  it('is looked at when it is complete, and takes no more keys meanwhile', () => {
    expect(full.step).toMatchObject({ typed: 'K7M4Q', isChecking: false });
    const checking = actAtBox(asking, full, { kind: 'code-key', key: 'x' });
    expect(checking.step).toMatchObject({ typed: 'K7M4QX', isChecking: true });
    expect(actAtBox(asking, checking, { kind: 'code-key', key: 'y' })).toBe(checking);
  });

  it.each(['mistyped', 'unknown', 'used'] as const)(
    'that is %s says so, and is typed anew',
    (verdict) => {
      const checking = actAtBox(asking, full, { kind: 'code-key', key: 'x' });
      const refused = actAtBox(asking, checking, { kind: 'code-checked', check: { verdict } });
      expect(refused.step).toMatchObject({ typed: 'K7M4QX', problem: verdict });
      expect(refused.codeHash).toBeNull();
      const corrected = actAtBox(asking, refused, { kind: 'code-key', key: 'Backspace' });
      expect(corrected.step).toMatchObject({ typed: 'K7M4Q', problem: null });
      const anew = actAtBox(asking, refused, { kind: 'code-key', key: 'c' });
      expect(anew.step).toMatchObject({ typed: 'C', problem: null });
    },
  );

  it('leads to the role and the ballot, and is kept to be spent with it', () => {
    const cast = typed(asking, ['Enter', ...CODE, '2', '1', 'Enter', 'Enter']);
    expect(cast).toEqual({
      step: { kind: 'casting' },
      codeHash: 'h1',
      roleId: 'staff',
      marks: ['a'],
    });
  });

  it('that somebody else spent meanwhile is asked for again, and the ballot is gone', () => {
    const cast = typed(asking, ['Enter', ...CODE, '0', '1', 'Enter', 'Enter']);
    const again = actAtBox(asking, cast, { kind: 'code-spent' });
    expect(again).toMatchObject({ codeHash: null, roleId: null, marks: [] });
    expect(again.step).toMatchObject({ kind: 'code', typed: '', problem: 'used' });
  });
});

describe('casting', () => {
  const cast = typed(choice, ['Enter', '1', 'Enter', 'Enter']);

  it('thanks once the ballot is on the disk, and has forgotten it by then', () => {
    const thanked = actAtBox(choice, cast, { kind: 'cast-done' });
    expect(thanked).toEqual({ ...NEW_VOTER, step: { kind: 'thanks' } });
  });

  it('that fails keeps the ballot', () => {
    const failed = actAtBox(choice, cast, { kind: 'cast-failed' });
    expect(failed).toMatchObject({ marks: ['a'], step: { kind: 'review', isFailed: true } });
    expect(typed(choice, ['Enter'], failed).step.kind).toBe('casting');
  });

  it('can be neither left nor changed while it lasts', () => {
    expect(typed(choice, ['Escape', 'Backspace', '2', 'Enter'], cast)).toEqual(cast);
  });
});

it('goes back step by step, and to the start with nothing left', () => {
  const steps = ['choice', 'role', 'start'];
  let voter = typed(asking, ['Enter', ...CODE, '1', '2', 'Enter']);
  for (const kind of steps) {
    voter = typed(asking, ['Backspace'], voter);
    expect(voter.step.kind).toBe(kind);
  }
  expect(voter).toEqual(NEW_VOTER);
  expect(typed(asking, ['Enter', 'k', 'Backspace', 'Backspace'])).toEqual(NEW_VOTER);
});

describe('whatever is done in whatever order', () => {
  const keys = fc.constantFrom(
    ...Array.from('0123456789ab.'),
    'Enter',
    'Backspace',
    'Escape',
    'F5',
    'Æ',
    'Tab',
  );
  const acts: fc.Arbitrary<BoxAct> = fc.oneof(
    fc.constantFrom<BoxAct>(
      { kind: 'begin' },
      { kind: 'next' },
      { kind: 'back' },
      { kind: 'cast' },
      { kind: 'no-answer' },
      { kind: 'cast-done' },
      { kind: 'cast-failed' },
      { kind: 'code-spent' },
      { kind: 'code-checked', check: { verdict: 'ok', hash: 'h' } },
      { kind: 'role', roleId: 'boss' },
      { kind: 'role', roleId: 'nobody' },
    ),
    fc
      .constantFrom('a', 'b', 'c', 'd', 's1/1', 's1/4', 's2/0', 'x')
      .map((cell): BoxAct => ({ kind: 'mark', cell })),
  );
  const strokes = fc.array(fc.oneof(keys, acts), { maxLength: 60 });

  it.each([
    ['choice', choice],
    ['scale', scale],
    ['code and role', asking],
  ] as const)(
    'a ballot (%s) is valid, and at the start and the thanks nothing is left',
    (_, rules) => {
      fc.assert(
        fc.property(strokes, (list) => {
          let voter: BoxVoter = NEW_VOTER;
          for (const one of list) {
            const act = typeof one === 'string' ? actOfBoxKey(rules, voter, one) : one;
            if (act) voter = actAtBox(rules, voter, act);
            const content = { marks: voter.marks, isSpoiled: false };
            expect(contentProblem(rules.frozen.poll, content)).toBeNull();
            const isCast = voter.step.kind === 'casting';
            if (isCast && rules.needsCode) expect(voter.codeHash).not.toBeNull();
            const isEnd = voter.step.kind === 'start' || voter.step.kind === 'thanks';
            if (isEnd) expect(voter).toEqual({ ...NEW_VOTER, step: voter.step });
          }
        }),
      );
    },
  );
});
