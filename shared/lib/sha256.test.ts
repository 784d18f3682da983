/** SHA-256 against Node's own. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

const byNode = (text: string) =>
  createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');

it('is that of the standard for the empty text and for «abc»', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('is Node’s for any text, at each length around the end of a block too', () => {
  for (let length = 0; length < 140; length += 1) {
    expect(sha256('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
  );
});
