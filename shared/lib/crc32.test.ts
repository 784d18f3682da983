/** CRC-32: what is published about it, and Node's own. */
import { crc32 as crc32OfNode } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it.each([
  ['', '00000000'],
  ['a', 'e8b7be43'],
  ['abc', '352441c2'],
  ['123456789', 'cbf43926'],
  ['message digest', '20159d7f'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
])('of «%s» is %s', (text, checksum) => {
  expect(crc32(text)).toBe(checksum);
});

it('keeps its leading zeros', () => {
  expect(crc32('pejling-444')).toBe('00046349');
});

it('is that of the UTF-8, whatever the characters, lone surrogates included', () => {
  const anything = fc.oneof(
    fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      'Ærø',
      '½ – €',
      '😀',
      '\x7f\x80\u07ff\u0800\uffff\u{10000}\u{10ffff}',
      '\ud800',
      'x\udc00y',
      '\udc00\ud800',
    ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const expected = crc32OfNode(new TextEncoder().encode(text));
      expect(crc32(text)).toBe(expected.toString(16).padStart(8, '0'));
    }),
    { numRuns: 300 },
  );
});
