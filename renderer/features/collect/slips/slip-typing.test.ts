/** Typing a slip: what each key does, as the facilitator has learned it. */
import { describe, expect, it } from 'vitest';
import { choiceForm, fieldAt, scaleForm, typed, valuesOf } from '../../../testing/slip';
import { beginSlip, goToField, NOTHING_TYPED, typeKey } from './slip-typing';

const form = choiceForm(3);
const tableOf = (keys: string) => typed(form, keys).typing.row?.table ?? null;

it.each([
  ['3 Enter 6', 'c1'],
  ['3 Enter 6 Enter', 'c1'],
  ['3 Enter 6 Enter Enter', 'control'],
  ['3 Enter 6 Enter 2', 'c2'],
  ['3 Enter + 1 2 Enter', 'c1'],
  // A number that is corrected later goes on as before.
  ['3 Enter 6 2 ArrowLeft ArrowLeft 5 Enter', 'control'],
])(
  'an Enter after a number of voters that moved on by itself belongs to it: %s leads to %s',
  (keys, field) => {
    const form = choiceForm(3);
    expect(fieldAt(form, typed(form, keys))).toBe(field);
  },
);

describe('the table number, with 24 tables', () => {
  it.each([
    ['1', null],
    ['3', null],
    ['1 2', null],
    ['1 Enter', 1],
    ['3 Enter', 3],
    ['1 2 Enter', 12],
    ['2 4 Enter', 24],
    ['1 Backspace 5 Enter', 5],
    ['Enter', 4],
    ['1 Backspace Enter', 4],
    ['1 Escape Enter', 4],
    ['x 9 Enter', 9],
  ])('%s leads to table %s', (keys, table) => {
    expect(tableOf(keys)).toBe(table);
  });

  it('shows the first digit while the second may come', () => {
    expect(typed(form, '1').typing).toEqual({ tableText: '1', row: null, problem: null });
  });

  it.each([
    ['0', '0'],
    ['2 5', '25'],
    ['1 2 Enter Escape 7 Escape 2 9', '29'],
  ])('says that there is no such table after %s, and begins anew', (keys, wrong) => {
    const { typing } = typed(form, keys);
    expect(typing).toEqual({ ...NOTHING_TYPED, problem: { kind: 'unknown-table', typed: wrong } });
    expect(typed(form, '1 9 Enter', typing).typing.row?.table).toBe(19);
  });

  it('stays where it is on Enter when every slip is in', () => {
    const done = choiceForm(3, { suggestion: null });
    expect(typed(done, 'Enter').typing).toEqual(NOTHING_TYPED);
  });

  it.each(['1', '2', '3', '9', '1 0', '2 4'])(
    'has one rhythm for all tables: after %s and Enter a second Enter leaves the voters as they are',
    (number) => {
      const at = (keys: string) => fieldAt(form, typed(form, keys));
      expect(at(number)).toBeNull();
      expect(at(`${number} Enter`)).toBe('voters');
      expect(at(`${number} Enter Enter`)).toBe('c1');
    },
  );

  it.each(['2 5', '0', 'x'])(
    'takes no other table by an Enter that follows %s out of habit',
    (keys) => {
      const refused = typed(form, keys).typing;
      expect(refused.problem).not.toBeNull();
      expect(typed(form, 'Enter Enter', refused).typing).toEqual(refused);
      expect(typed(form, '1 9 Enter', refused).typing.row?.table).toBe(19);
      expect(typed(form, 'Escape Enter', refused).typing.row?.table).toBe(4);
    },
  );

  it('takes no table whose number has only been begun', () => {
    const gaps = choiceForm(3, { tables: [3, 12] });
    expect(typed(gaps, '1 Enter').typing.problem).toEqual({ kind: 'unknown-table', typed: '1' });
    expect(typed(gaps, '1 2 Enter').typing.row?.table).toBe(12);
  });

  it.each([
    ['a', { kind: 'only-digits', typed: 'a' }],
    ['+', { kind: 'only-digits', typed: '+' }],
    ['-', { kind: 'not-negative' }],
  ])('answers %s with a problem and keeps the digit typed before', (key, problem) => {
    expect(typed(form, `1 ${key}`).typing).toEqual({ tableText: '1', row: null, problem });
  });

  it.each(['F2', 'Home', 'Shift', 'ArrowDown', 'PageDown'])('leaves %s to the browser', (key) => {
    expect(typeKey(form, NOTHING_TYPED, key, false)).toBeNull();
    expect(typeKey(form, beginSlip(form, 3), key, false)).toBeNull();
  });
});

describe('the people who voted', () => {
  it('are the people at the table until another number is typed', () => {
    expect(valuesOf(typed(form, '7 Enter'))).toEqual({ voters: '5' });
    expect(typed(form, '7 Enter').typing.row?.isTouched).toBe(false);
  });

  it('are typed over by one key, which goes on to the first cell', () => {
    const after = typed(form, '7 Enter 4');
    expect(valuesOf(after)).toEqual({ voters: '4' });
    expect(fieldAt(form, after)).toBe('c1');
  });

  it('are left as they are by Enter, which goes on to the first cell', () => {
    const after = typed(form, '7 Enter Enter');
    expect(valuesOf(after)).toEqual({ voters: '5' });
    expect(fieldAt(form, after)).toBe('c1');
  });

  it('may have two digits', () => {
    expect(valuesOf(typed(form, '7 Enter + 1 2 5'))).toEqual({ voters: '12', c1: '5' });
  });
});

describe('cells', () => {
  it('take one key each and end at the control sum', () => {
    const after = typed(form, '7 Enter Enter 5 0 9');
    expect(valuesOf(after)).toEqual({ voters: '5', c1: '5', c2: '0', c3: '9' });
    expect(fieldAt(form, after)).toBe('control');
  });

  it.each(['␣', 'ArrowRight'])('are left blank by %s', (key) => {
    const after = typed(form, `7 Enter Enter ${key} 4 ${key}`);
    expect(valuesOf(after)).toEqual({ voters: '5', c2: '4' });
    expect(fieldAt(form, after)).toBe('control');
  });

  it('are all left blank by Enter, which goes to the control sum', () => {
    const after = typed(form, '7 Enter Enter 2 Enter');
    expect(valuesOf(after)).toEqual({ voters: '5', c1: '2' });
    expect(fieldAt(form, after)).toBe('control');
  });

  it('are typed over when one comes back to them', () => {
    const after = typed(form, '7 Enter Enter 1 2 ArrowLeft ArrowLeft 8');
    expect(valuesOf(after)).toEqual({ voters: '5', c1: '8', c2: '2' });
    expect(fieldAt(form, after)).toBe('c2');
  });

  it('and the control sum too', () => {
    const after = typed(form, '7 Enter Enter Enter 1 5 ArrowLeft ArrowRight 9');
    expect(valuesOf(after)).toEqual({ voters: '5', control: '9' });
  });

  it('are reached by a click too', () => {
    const clicked = goToField(typed(form, '7 Enter Enter 1 2').typing, 2);
    expect(valuesOf(typed(form, '9', clicked))).toEqual({ voters: '5', c1: '1', c2: '9' });
    expect(goToField(NOTHING_TYPED, 2)).toBe(NOTHING_TYPED);
  });

  it('are emptied by Delete, which stays', () => {
    const after = typed(form, '7 Enter Enter 1 2 ArrowLeft Delete');
    expect(valuesOf(after)).toEqual({ voters: '5', c1: '1' });
    expect(fieldAt(form, after)).toBe('c2');
  });

  it('can’t be left beyond either end by the arrows', () => {
    expect(fieldAt(form, typed(form, '7 Enter ArrowLeft ArrowLeft'))).toBe('voters');
    const right = Array.from({ length: 9 }, () => 'ArrowRight').join(' ');
    expect(fieldAt(form, typed(form, `7 Enter ${right}`))).toBe('control');
  });
});

describe('a number of two digits', () => {
  it.each([
    ['+ 1 2', { c1: '12' }, 'c2'],
    ['+ 1', { c1: '1' }, 'c1'],
    ['+ 0 7', { c1: '07' }, 'c2'],
    ['+ 1 Backspace', {}, 'c1'],
    ['+ 1 Backspace 4', { c1: '4' }, 'c2'],
    ['+ 1 Backspace + 3 4', { c1: '34' }, 'c2'],
    ['+ 1 ArrowRight', { c1: '1' }, 'c2'],
    ['+ 1 ArrowRight 4', { c1: '1', c2: '4' }, 'c3'],
    ['+ 1 ␣ 4', { c1: '1', c2: '4' }, 'c3'],
    ['+ 1 Enter 4', { c1: '1', control: '4' }, 'control'],
    ['+ ArrowRight', {}, 'c2'],
    ['+ ArrowRight 4', { c2: '4' }, 'c3'],
    ['+ 1 2 ArrowLeft Backspace', {}, 'c1'],
    ['+ + 4 4', { c1: '44' }, 'c2'],
    ['+ 1 Delete 3', { c1: '3' }, 'c2'],
    ['+ x 4 5', { c1: '45' }, 'c2'],
    ['5 ArrowLeft + 1 2', { c1: '12' }, 'c2'],
  ])('%s makes %o and stands at %s', (keys, values, field) => {
    const after = typed(form, `7 Enter Enter ${keys}`);
    expect(valuesOf(after)).toEqual({ voters: '5', ...values });
    expect(fieldAt(form, after)).toBe(field);
  });

  it('no longer waits for a digit once it is emptied', () => {
    expect(typed(form, '7 Enter Enter + 1 Backspace').typing.row?.digitsToCome).toBe(0);
  });

  it('needs no + in the control sum', () => {
    expect(valuesOf(typed(form, '7 Enter Enter Enter 1 + 5 2')).control).toBe('152');
  });
});

describe('Backspace', () => {
  it('empties the cell before, and goes there', () => {
    const after = typed(form, '7 Enter Enter 1 2 Backspace');
    expect(valuesOf(after)).toEqual({ voters: '5', c1: '1' });
    expect(fieldAt(form, after)).toBe('c2');
  });

  it('first empties the field it stands in', () => {
    const after = typed(form, '7 Enter Backspace');
    expect(valuesOf(after)).toEqual({});
    expect(fieldAt(form, after)).toBe('voters');
  });

  it('takes the digits of a control sum one by one, and then goes back', () => {
    expect(valuesOf(typed(form, '7 Enter Enter 1 2 3 1 5 Backspace'))).toMatchObject({
      control: '1',
    });
    const back = typed(form, '7 Enter Enter 1 2 3 1 5 Backspace Backspace Backspace');
    expect(valuesOf(back)).toEqual({ voters: '5', c1: '1', c2: '2' });
    expect(fieldAt(form, back)).toBe('c3');
  });

  it('stays at the first field when nothing is left', () => {
    expect(
      fieldAt(form, typed(form, '7 Enter Enter 1 Backspace Backspace Backspace Backspace')),
    ).toBe('voters');
  });
});

describe('Enter', () => {
  it('records at the control sum, with or without a sum', () => {
    expect(typed(form, '7 Enter Enter 1 Enter Enter').act).toBe('record');
    expect(typed(form, '7 Enter Enter 1 2 3 6 Enter')).toMatchObject({ act: 'record', records: 1 });
  });

  it('records with Shift from anywhere, whatever does not add up', () => {
    expect(typed(form, '7 Enter Enter 1 ⇧Enter').act).toBe('record-anyway');
    expect(typed(form, '7 Enter ⇧Enter').act).toBe('record-anyway');
  });

  it('goes row by row on a scale, and records from the last row or behind it', () => {
    const scale = scaleForm(['a', 'b']);
    expect(fieldAt(scale, typed(scale, '7 Enter Enter'))).toBe('a1');
    expect(fieldAt(scale, typed(scale, '7 Enter Enter 5'))).toBe('a2');
    expect(fieldAt(scale, typed(scale, '7 Enter Enter 5 Enter'))).toBe('b1');
    expect(typed(scale, '7 Enter Enter 5 Enter 3 Enter')).toMatchObject({
      act: 'record',
      records: 1,
    });
    expect(fieldAt(scale, typed(scale, '7 Enter Enter 1 2 0 1 2 0'))).toBe('end');
    expect(typed(scale, '7 Enter Enter 1 2 0 1 2 0 Enter').act).toBe('record');
  });
});

describe('what does not belong', () => {
  it.each([
    ['a', { kind: 'only-digits', typed: 'a' }],
    ['æ', { kind: 'only-digits', typed: 'æ' }],
    [',', { kind: 'only-digits', typed: ',' }],
    ['-', { kind: 'not-negative' }],
    ['−', { kind: 'not-negative' }],
  ])('%s is answered with a problem and changes no number', (key, problem) => {
    const before = typed(form, '7 Enter Enter 1 2');
    const after = typed(form, [key], before.typing);
    expect(after.typing.problem).toEqual(problem);
    expect(after.typing.row).toEqual(before.typing.row);
    expect(typed(form, '3', after.typing).typing.problem).toBeNull();
  });

  it('a fourth digit of the control sum is a problem and changes nothing', () => {
    const after = typed(form, '7 Enter Enter Enter 1 2 3 4');
    expect(after.typing.problem).toEqual({ kind: 'too-long' });
    expect(valuesOf(after)).toEqual({ voters: '5', control: '123' });
  });

  it('Esc clears the row', () => {
    expect(typed(form, '7 Enter Enter 1 2 Escape').typing).toEqual(NOTHING_TYPED);
  });
});
