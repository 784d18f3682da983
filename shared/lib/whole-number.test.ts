import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeNumber } from './whole-number';

const notANumber = { ok: false, error: { kind: 'not-a-number' } };
const outOfRange = { ok: false, error: { kind: 'out-of-range', least: 1, most: 99 } };

describe('readWholeNumber', () => {
  it.each([
    ['1', 1],
    ['99', 99],
    [' 12 ', 12],
    ['\t7\n', 7],
    ['\u00a07', 7],
    ['007', 7],
  ])('reads %j as %d', (text, value) => {
    expect(readWholeNumber(text, 1, 99)).toEqual({ ok: true, value });
  });

  it.each([
    '1e3',
    '1.5',
    '1,5',
    '1.0',
    '1.000',
    '0x10',
    '0b1',
    '٣',
    '３',
    '1 2',
    '1_0',
    '10n',
    'x',
    '7x',
    '½',
    '∞',
    'NaN',
    'Infinity',
    '--1',
    '-',
    '+',
    '.',
    '\u200b5',
    '5\u0000',
    '1\n2',
    '5%',
  ])('reads no number in %j', (text) => {
    expect(readWholeNumber(text, 1, 99)).toEqual(notANumber);
  });

  it.each(['-1', '-0', '-12', '+1', '−1'])('never takes a sign: %j', (text) => {
    expect(readWholeNumber(text, 0, 99).ok).toBe(false);
  });

  it.each(['0', '00', '100', '999999999999999999999', '9'.repeat(400)])(
    'says which numbers are asked for where %s is outside',
    (text) => {
      expect(readWholeNumber(text, 1, 99)).toEqual(outOfRange);
    },
  );

  it.each(['', ' ', '\n\t'])('takes the blank %j as the number agreed on, else as none', (text) => {
    expect(readWholeNumber(text, 1, 99)).toEqual(notANumber);
    expect(readWholeNumber(text, 1, 99, 0)).toEqual({ ok: true, value: 0 });
    expect(readWholeNumber(text, 1, 99, 7)).toEqual({ ok: true, value: 7 });
  });

  it('reads every number in its range, and refuses every one outside', () => {
    const bound = fc.nat({ max: 999 });
    fc.assert(
      fc.property(bound, bound, bound, (a, b, value) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const expected =
          least <= value && value <= most
            ? { ok: true, value }
            : { ok: false, error: { kind: 'out-of-range', least, most } };
        expect(readWholeNumber(String(value), least, most)).toEqual(expected);
      }),
    );
  });

  it('finds a number only in text of digits alone, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '-', '.', ',', 'e', ' ', '٣') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const isDigits =
          text.trim() !== '' && [...text.trim()].every((c) => '0123456789'.includes(c));
        const isRead = readWholeNumber(text, 0, Number.MAX_VALUE).ok;
        expect(isRead).toBe(isDigits);
      }),
      { numRuns: 500 },
    );
  });
});
