/** Packed files that unpack to far more than they should. */
import { strFromU8, strToU8, zipSync, zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { inflateBounded, TooLarge, unzipBounded } from './bounded-unzip';

const MOST = 100_000;
const zeros = (length: number) => new Uint8Array(length);
const all = () => true;

it('unpacks what is wanted, and leaves the rest packed', () => {
  const bytes = zipSync({ a: strToU8('Ål'), b: zeros(5 * MOST) });
  const parts = unzipBounded(bytes, (name) => name === 'a', MOST);
  expect([...parts].map(([name, part]) => [name, strFromU8(part)])).toEqual([['a', 'Ål']]);
});

it('gives up on one part that is too large, and on many that are together', () => {
  expect(() => unzipBounded(zipSync({ a: zeros(2 * MOST) }), all, MOST)).toThrow(TooLarge);
  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_, place) => [`part ${place}`, zeros(MOST / 5)]),
  );
  expect(() => unzipBounded(zipSync(many), all, MOST)).toThrow(TooLarge);
});

it('believes no size that a file claims', () => {
  const liar = zipSync({ a: zeros(2 * MOST) });
  // The unpacked size, in the part's own head.
  new DataView(liar.buffer).setUint32(22, 10, true);
  expect(() => unzipBounded(liar, all, MOST)).toThrow();
});

it('gives up on thousands of empty parts', () => {
  const names = Array.from({ length: 3001 }, (_, place) => [`${place}`, zeros(0)] as const);
  expect(() => unzipBounded(zipSync(Object.fromEntries(names)), all, MOST)).toThrow(TooLarge);
});

it('inflates a stream that is small enough, with a line end behind it as in a PDF', () => {
  const packed = new Uint8Array([...zlibSync(strToU8('tal')), 10]);
  expect(strFromU8(inflateBounded(packed, MOST) ?? zeros(0))).toBe('tal');
  expect(inflateBounded(zlibSync(zeros(2 * MOST)), MOST)).toBeNull();
  expect(inflateBounded(strToU8('no stream'), MOST)).toBeNull();
});
