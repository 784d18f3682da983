import fc from 'fast-check';
import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  CODE_ALPHABET,
  formatCode,
  makeCodes,
  normalizeCode,
  type RandomBytes,
} from './ballot-code';

const ALPHABET = Array.from(CODE_ALPHABET);

const truly: RandomBytes = (bytes) => randomFillSync(bytes);

/** Gives these bytes, over and over. */
function bytesOf(...script: readonly number[]): RandomBytes {
  let given = 0;
  return (bytes) => {
    for (let index = 0; index < bytes.length; index += 1) {
      bytes[index] = script[given % script.length] ?? 0;
      given += 1;
    }
    return bytes;
  };
}

describe('the alphabet', () => {
  it('has no vowels, and at most one of characters that look alike', () => {
    expect(ALPHABET.filter((character) => 'AEIOUYÆØÅ'.includes(character))).toEqual([]);
    for (const alike of ['0ODQ', '1IL7', '2Z', '5S', '6G', '8B', 'UVY']) {
      const among = ALPHABET.filter((character) => alike.includes(character));
      // D and Q can be told apart well enough because there is no 0 or O.
      expect(among.length, alike).toBeLessThanOrEqual(alike === '0ODQ' ? 2 : 1);
    }
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length);
  });
});

describe('makeCodes', () => {
  it('makes as many different codes of six characters as asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const codes = makeCodes(count, truly);
        expect(new Set(codes).size).toBe(count);
        for (const code of codes) expect(code).toMatch(/^[2-9CDFHJKMNPQRTVWX]{6}$/);
      }),
      { numRuns: 30 },
    );
  });

  it('draws again where a code comes a second time', () => {
    const same = [0, 1, 2, 3, 4, 5];
    expect(makeCodes(2, bytesOf(...same, ...same, 6, 7, 8, 9, 10, 11))).toEqual([
      '234567',
      '89CDFH',
    ]);
  });

  it('throws away the bytes that would favour the first characters', () => {
    expect(makeCodes(1, bytesOf(253, 254, 255, 252, 0, 23, 22, 255, 45, 46))).toEqual(['X22XX2']);
  });

  it('uses every character as often as every other: each byte that is kept, eleven times', () => {
    const everyByte = Array.from({ length: 256 }, (_, index) => ((index * (index + 1)) / 2) % 256);
    expect(new Set(everyByte).size).toBe(256);
    const drawn = makeCodes(43, bytesOf(...everyByte))
      .join('')
      .slice(0, 253);
    const often = ALPHABET.map((one) => [...drawn].filter((other) => other === one).length);
    expect(new Set(often)).toEqual(new Set([11]));
  });

  it('gives up where the source is not random, rather than never to end', () => {
    expect(() => makeCodes(2, bytesOf(7))).toThrow('random');
    expect(() => makeCodes(1, bytesOf(255))).toThrow('random');
  });

  it.each([-1, 1.5, Number.NaN, 10_001])('refuses to make %s codes', (count) => {
    expect(() => makeCodes(count, truly)).toThrow(RangeError);
  });
});

describe('normalizeCode', () => {
  it.each([
    ['K7M-4QX', 'K7M4QX'],
    ['k7m4qx', 'K7M4QX'],
    ['  K7M 4QX ', 'K7M4QX'],
    ['K7M–4QX', 'K7M4QX'],
    ['k-7-m-4-q-x', 'K7M4QX'],
    ['K7M\u00a04QX', 'K7M4QX'],
    ['usb-zgk', 'V5826K'],
  ])('reads «%s» as %s', (typed, code) => {
    expect(normalizeCode(typed)).toBe(code);
  });

  it.each([
    '',
    'K7M4Q',
    'K7M4QXX',
    'K7M4Q0',
    'K7M4QO',
    'K7M4Q1',
    'K7M4QL',
    'K7M4QÅ',
    'K7M4ß',
    'K7M4Q!',
    '😀',
  ])('sees that «%s» is none', (typed) => {
    expect(normalizeCode(typed)).toBeNull();
  });

  it('reads every code as it is printed, and in any careless way of typing it', () => {
    const careless: Readonly<Record<string, readonly string[]>> = {
      2: ['2', 'Z', 'z'],
      5: ['5', 'S', 's'],
      6: ['6', 'G', 'g'],
      8: ['8', 'B', 'b'],
      V: ['V', 'U', 'u', 'v'],
    };
    const code = fc.array(fc.constantFrom(...ALPHABET), { minLength: 6, maxLength: 6 });
    const ways = code.chain((characters) =>
      fc.record({
        code: fc.constant(characters.join('')),
        typed: fc
          .tuple(
            ...characters.map((one) =>
              fc.tuple(
                fc.constantFrom(...(careless[one] ?? [one, one.toLowerCase()])),
                fc.constantFrom('', ' ', '-', ' - '),
              ),
            ),
          )
          .map((parts) => parts.flat().join('')),
      }),
    );
    fc.assert(
      fc.property(ways, ({ code: printed, typed }) => {
        expect(normalizeCode(typed)).toBe(printed);
        expect(normalizeCode(formatCode(printed))).toBe(printed);
      }),
    );
  });

  it('gives a code of the alphabet or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
        const code = normalizeCode(typed);
        if (code !== null) expect(code).toMatch(/^[2-9CDFHJKMNPQRTVWX]{6}$/);
      }),
    );
  });
});

it('is printed in two halves', () => {
  expect(formatCode('K7M4QX')).toBe('K7M-4QX');
});
