/** The voter at the box: what can be done at each step, that a ballot is always a valid one, and that nothing outlives it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentProblem } from '../ballot/ballot';
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
import { choicePollOf, roleOf, scalePollOf } from '../testing/builders';
import { longChoice } from '../testing/ballots';

const choice: BoxRules = {
  frozen: { poll: choicePollOf(['a', 'b', 'c', 'd']), roles: [] },
  needsCode: false,
};
const UNSURE_LESS: BoxRules = {
  frozen: { poll: scalePollOf(['s1', 's2'], 3, ''), roles: [] },
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

/** Where on the way to the ballot a voter stands. */
function placeOf({ step }: BoxVoter): string {
  return step.kind === 'statement' ? `statement ${step.index}` : step.kind;
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

  it('loses its last mark to Backspace, and is left by it only when none is set', () => {
    const full = typed(choice, ['Enter', '3', '1', '2', '4']);
    const less = typed(choice, ['Backspace'], full);
    expect(less).toMatchObject({ step: { kind: 'choice', isFull: false }, marks: ['c', 'a'] });
    const none = typed(choice, ['Backspace', 'Backspace'], less);
    expect(none).toMatchObject({ step: { kind: 'choice' }, marks: [] });
    expect(typed(choice, ['Backspace'], none)).toEqual(NEW_VOTER);
    // Esc and the button leave it at once.
    expect(typed(choice, ['Escape'], full)).toEqual(NEW_VOTER);
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

  it('takes 0 for «Ved ikke» only where that is an answer', () => {
    const first = typed(UNSURE_LESS, ['Enter']);
    expect(typed(UNSURE_LESS, ['0'], first)).toEqual(first);
    expect(actAtBox(UNSURE_LESS, first, { kind: 'mark', cell: 's1/0' })).toBe(first);
    expect(typed(UNSURE_LESS, ['3'], first).marks).toEqual(['s1/3']);
  });
});

describe('Enter after each answer, as fingers do it that learnt it on paper', () => {
  const five: BoxRules = {
    frozen: { poll: scalePollOf(['s1', 's2', 's3', 's4', 's5']), roles: [] },
    needsCode: false,
  };
  const answers = ({ marks }: BoxVoter) => answersOf(five.frozen.poll, marks);

  it('answers one question after the other, and casts nothing that was not looked over', () => {
    const keys = ['2', '3', '0', '4', '1'].flatMap((key) => [key, 'Enter']);
    const reviewed = typed(five, ['Enter', ...keys]);
    expect(answers(reviewed)).toEqual([2, 3, 0, 4, 1]);
    expect(reviewed.step).toMatchObject({ kind: 'review', isAsked: true });
    expect(typed(five, ['Enter'], reviewed).step).toEqual({ kind: 'casting' });
  });

  it('says what a second one does, and stays', () => {
    const asked = typed(five, ['Enter', '2', 'Enter']);
    expect(asked.step).toMatchObject({ kind: 'statement', index: 1, isAsked: true });
    const skipped = typed(five, ['Enter', '3'], asked);
    expect(answers(skipped)).toEqual([2, null, 3, null, null]);
    // A step that did not come up after an answer needs no second press.
    expect(typed(five, ['Enter', 'Enter'], asked).step).toMatchObject({ index: 3 });
  });

  it('leaves the answers of questions that come up again', () => {
    const again = typed(five, ['Enter', '1', '2', '3', 'Escape', 'Escape', 'Escape', '4', 'Enter']);
    expect(again.step).toMatchObject({ kind: 'statement', index: 1 });
    expect(answers(again)).toEqual([4, 2, 3, null, null]);
  });

  it('asks once about a ballot with open questions, however it came to be looked over', () => {
    const open = typed(five, ['Enter', '1', '.', 'Escape', 'Enter', '2', '3', '4']);
    expect(answers(open)).toEqual([1, null, 2, 3, 4]);
    const back = typed(five, ['Escape', 'Enter'], open);
    expect(back.step).toEqual({ kind: 'review', isAsked: false, isFailed: false });
    const asked = typed(five, ['Enter'], back);
    expect(asked.step).toMatchObject({ kind: 'review', isAsked: true });
    expect(typed(five, ['Enter'], asked).step).toEqual({ kind: 'casting' });
  });

  it('asks no more about a ballot that could not be stored', () => {
    const cast = typed(five, ['Enter', '.', '.', '.', '.', '1', 'Enter', 'Enter']);
    const failed = actAtBox(five, cast, { kind: 'cast-failed' });
    expect(typed(five, ['Enter'], failed).step).toEqual({ kind: 'casting' });
  });

  it.each([
    ['a code', true, [], CODE],
    ['a group', false, asking.frozen.roles, ['2']],
    ['a group that is not told', true, asking.frozen.roles, [...CODE, '0']],
  ] as const)('passes over no question after %s', (_, needsCode, roles, keys) => {
    const rules: BoxRules = { frozen: { ...five.frozen, roles }, needsCode };
    const first = { kind: 'statement', index: 0, isAsked: true };
    expect(typed(rules, ['Enter', ...keys, 'Enter']).step).toMatchObject(first);
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
    voter = typed(asking, ['Escape'], voter);
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
    ['scale without «Ved ikke»', UNSURE_LESS],
    ['scale with roles', { ...scale, frozen: { ...scale.frozen, roles: asking.frozen.roles } }],
    ['code and role', asking],
  ] as const)('the way on means nothing right after a move by itself (%s)', (_, rules) => {
    // What a voter presses to go on, by key and by finger.
    const wayOn = (voter: BoxVoter): BoxAct => ({
      kind: voter.step.kind === 'review' ? 'cast' : 'next',
    });
    fc.assert(
      fc.property(strokes, (list) => {
        let voter: BoxVoter = NEW_VOTER;
        for (const one of list) {
          const act = typeof one === 'string' ? actOfBoxKey(rules, voter, one) : one;
          if (!act) continue;
          const next = actAtBox(rules, voter, act);
          const isByItself = ['mark', 'no-answer', 'role', 'code-checked'].includes(act.kind);
          const isMoved = isByItself && placeOf(next) !== placeOf(voter);
          // Looking over the ballot of a choice skips nothing.
          if (isMoved && next.step.kind !== 'choice') {
            const pressed = actAtBox(rules, next, wayOn(next));
            expect(placeOf(pressed)).toBe(placeOf(next));
            expect(pressed.marks).toEqual(next.marks);
          }
          // What is cast is whole, or was asked about.
          if (next.step.kind === 'casting' && voter.step.kind === 'review') {
            const isOpen = answersOf(rules.frozen.poll, next.marks).includes(null);
            if (isOpen || next.marks.length === 0) expect(voter.step.isAsked).toBe(true);
          }
          voter = next;
        }
      }),
    );
  });

  it.each([
    ['choice', choice],
    ['scale', scale],
    ['scale without «Ved ikke»', UNSURE_LESS],
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
