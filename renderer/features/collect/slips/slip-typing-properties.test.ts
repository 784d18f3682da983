/** Typing a slip: what holds for every slip and every row of keys, and how few keys a slip takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceForm, fieldAt, scaleForm, typed, valuesOf } from '../../../testing/slip';
import type { SlipForm } from './slip-typing';

/** The keys for a number, by the rule that the key sheet gives. */
function keysFor(number: number): readonly string[] {
  return number < 10 ? [String(number)] : ['+', ...String(number).split('')];
}

const numbers = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });

describe('any slip', () => {
  it('of a choice holds exactly the numbers typed, and stands at the control sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), numbers, (voters, cells) => {
        const form = choiceForm(cells.length);
        const after = typed(form, ['3', 'Enter', ...keysFor(voters), ...cells.flatMap(keysFor)]);
        const expected = cells.map((cell, index) => [`c${index + 1}`, String(cell)]);
        expect(valuesOf(after)).toEqual({
          voters: String(voters),
          ...Object.fromEntries(expected),
        });
        expect(fieldAt(form, after)).toBe('control');
        expect(after.records).toBe(0);
      }),
    );
  });

  it('of a scale holds exactly the numbers typed, and stands behind the last', () => {
    const form = scaleForm(['a', 'b', 'c']);
    const nine = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 9, maxLength: 9 });
    const ids = ['a1', 'a2', 'a0', 'b1', 'b2', 'b0', 'c1', 'c2', 'c0'];
    fc.assert(
      fc.property(nine, (cells) => {
        const after = typed(form, ['7', 'Enter', 'Enter', ...cells.flatMap(keysFor)]);
        const expected = Object.fromEntries(ids.map((id, at) => [id, String(cells[at])]));
        expect(valuesOf(after)).toEqual({ voters: '5', ...expected });
        expect(fieldAt(form, after)).toBe('end');
      }),
    );
  });

  it('keeps the numbers of other cells when one is left blank', () => {
    const cellsOrBlank = fc.array(fc.option(fc.integer({ min: 0, max: 99 })), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(cellsOrBlank, fc.constantFrom('␣', 'ArrowRight'), (cells, skip) => {
        const form = choiceForm(cells.length);
        const keys = cells.flatMap((cell) => (cell === null ? [skip] : keysFor(cell)));
        const expected = cells.flatMap((cell, at) =>
          cell === null ? [] : [[`c${at + 1}`, String(cell)] as const],
        );
        const after = typed(form, ['7', 'Enter', 'Enter', ...keys]);
        expect(valuesOf(after)).toEqual({ voters: '5', ...Object.fromEntries(expected) });
      }),
    );
  });
});

const KEYS = [
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ...['+', 'Enter', '⇧Enter', '␣', 'ArrowRight', 'ArrowLeft', 'Backspace', 'Delete', 'Escape'],
  ...['a', 'Å', '-', '.', '😀', 'F2', 'Home', 'Dead', 'Unidentified', ''],
];
const anyKeys = fc.array(fc.constantFrom(...KEYS), { maxLength: 60 });
const anyForm: fc.Arbitrary<SlipForm> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((cells) => choiceForm(cells)),
  fc.integer({ min: 1, max: 3 }).map((rows) => scaleForm(['a', 'b', 'c'].slice(0, rows))),
  fc.constant(choiceForm(2, { suggestion: null })),
);

describe('any row of keys', () => {
  it('leaves a slip of a table that exists, with nothing but short numbers in its fields', () => {
    fc.assert(
      fc.property(anyForm, anyKeys, (form, keys) => {
        const { row, tableText } = typed(form, keys).typing;
        if (!row) {
          expect(form.tables.filter((table) => String(table).startsWith(tableText))).not.toEqual(
            [],
          );
          return;
        }
        expect(tableText).toBe('');
        expect(form.tables).toContain(row.table);
        expect(row.index).toBeGreaterThanOrEqual(0);
        expect(row.index).toBeLessThanOrEqual(form.fields.length);
        const digits = new Map(
          form.fields.map(({ id, kind }) => [id, kind === 'control' ? /^\d{0,3}$/ : /^\d{0,2}$/]),
        );
        for (const [id, value] of Object.entries(row.values)) {
          expect(value).toMatch(digits.get(id) ?? 'no such field');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('touches no other field than the current one and the one before', () => {
    fc.assert(
      fc.property(anyForm, anyKeys, fc.constantFrom(...KEYS), (form, keys, key) => {
        const before = typed(form, ['7', 'Enter', ...keys]);
        const { row } = before.typing;
        const after = typed(form, [key], before.typing).typing.row;
        fc.pre(row !== null && after !== null);
        const near = form.fields.slice(Math.max(0, row.index - 1), row.index + 1);
        const far = form.fields.filter((field) => !near.includes(field));
        for (const { id } of far) expect(after.values[id]).toBe(row.values[id]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes a number only by a digit, +, Backspace or Delete', () => {
    fc.assert(
      fc.property(anyForm, anyKeys, fc.constantFrom(...KEYS), (form, keys, key) => {
        fc.pre(!/^(\d|\+|Backspace|Delete|Escape)$/.test(key));
        const before = typed(form, ['7', 'Enter', ...keys]);
        fc.pre(before.typing.row !== null);
        const after = typed(form, [key], before.typing);
        expect(valuesOf(after)).toEqual(valuesOf(before));
      }),
      { numRuns: 500 },
    );
  });

  it('marks a slip as touched as soon as a number in it differs from its beginning', () => {
    fc.assert(
      fc.property(anyForm, anyKeys, (form, keys) => {
        const after = typed(form, ['7', 'Enter', ...keys]);
        const { row } = after.typing;
        fc.pre(row !== null);
        const beginning = { voters: String(form.peopleAt(row.table)) };
        if (!row.isTouched) expect(valuesOf(after)).toEqual(beginning);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a typical slip of ten themes', () => {
  const form = choiceForm(10);
  const marks = ['3', '1', '0', '2', '0', '4', '1', '0', '2', '5'];

  it.each([
    [
      'a table with two digits, everyone voting',
      ['1', '2', 'Enter', 'Enter', ...marks, '1', '8', 'Enter'],
    ],
    ['a table with one digit, one person less', ['3', 'Enter', '5', ...marks, '1', '8', 'Enter']],
    ['the table that comes next', ['Enter', 'Enter', ...marks, '1', '8', 'Enter']],
  ])('takes at most seventeen keys: %s', (_, keys) => {
    const after = typed(form, keys);
    expect(keys.length).toBeLessThanOrEqual(17);
    expect(after).toMatchObject({ act: 'record', records: 1 });
    expect(valuesOf(after)).toMatchObject({ c1: '3', c6: '4', c10: '5', control: '18' });
  });
});
