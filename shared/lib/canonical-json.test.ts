/** Canonical JSON: the same data give the same text, and the text gives the data back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, canonicalPieces, countPieces } from './canonical-json';

it.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ a: [{ d: null, c: true }] }, '{"a":[{"c":true,"d":null}]}'],
  [{ 10: 'x', 9: 'y', a: 'z' }, '{"10":"x","9":"y","a":"z"}'],
  [{ å: 1, z: 2, Z: 3, ø: 4, æ: 5 }, '{"Z":3,"z":2,"å":1,"æ":5,"ø":4}'],
  [{ 'a/1': 1, 'a-b': 2, a: 3 }, '{"a":3,"a-b":2,"a/1":1}'],
  ['»Ærø«\n"\u2028\ud800', '"»Ærø«\\n\\"\u2028\\ud800"'],
  [[], '[]'],
  [{}, '{}'],
  [null, 'null'],
  [1e21, '1e+21'],
])('of %j is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('leaves out what is undefined, as JSON does', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  expect(canonicalJson([undefined])).toBe('[null]');
});

it('takes a key like any other, whatever it is called', () => {
  const text = '{"__proto__":{"x":1},"constructor":2}';
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

/** The same data with the keys of each object turned around. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

it('does not hang on the order in which keys were set', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }),
  );
});

it('is read back as what it was made of, so that other data have another text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme-ascii' }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('is the same text in pieces, as many as were said', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 4 }), { maxKeys: 4 }),
    fc.constant({ a: [], b: undefined, c: [1, [2, 3], {}] }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const pieces = [...canonicalPieces(value)];
      expect(pieces.join('')).toBe(canonicalJson(value));
      expect(countPieces(value)).toBe(pieces.length);
    }),
  );
});

it('comes item by item where an object holds a list', () => {
  expect([...canonicalPieces({ b: [1, { y: 2, x: 3 }], a: 'z' })]).toEqual([
    ...['{"a":', '"z"', ',"b":', '[1', ',{"x":3,"y":2}', ']', '}'],
  ]);
});
