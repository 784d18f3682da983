/** The font that PDFs embed is the bundled one, table by table. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { plainFont } from './plain-font';

const require = createRequire(import.meta.url);
const woff = readFileSync(
  require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff'),
);

/** Name and content of the tables of a WOFF, read with Node's own inflate. */
function tablesOfWoff(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, place) => {
    const entry = 44 + 20 * place;
    const [offset, stored, length] = [4, 8, 12].map((field) => file.readUInt32BE(entry + field));
    const data = file.subarray(offset, (offset ?? 0) + (stored ?? 0));
    const isDeflated = (stored ?? 0) < (length ?? 0);
    return [
      file.toString('latin1', entry, entry + 4),
      isDeflated ? inflateSync(data) : data,
    ] as const;
  });
  return new Map(tables);
}

it('has every table of the WOFF, whole, in its place, with a header that finds them', () => {
  const font = Buffer.from(plainFont(woff));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  const expected = tablesOfWoff(woff);
  const count = font.readUInt16BE(4);
  expect(count).toBe(expected.size);
  // From 8 to 15 tables: the search begins at 8 entries of 16 bytes.
  expect(count).toBeGreaterThanOrEqual(8);
  expect(count).toBeLessThan(16);
  expect([6, 8, 10].map((at) => font.readUInt16BE(at))).toEqual([128, 3, 16 * count - 128]);
  for (let place = 0; place < count; place += 1) {
    const entry = 12 + 16 * place;
    const name = font.toString('latin1', entry, entry + 4);
    const [offset = 0, length = 0] = [8, 12].map((field) => font.readUInt32BE(entry + field));
    expect(offset % 4, name).toBe(0);
    expect(font.subarray(offset, offset + length).equals(expected.get(name) ?? Buffer.of())).toBe(
      true,
    );
  }
});

it('refuses what is no WOFF', () => {
  expect(() => plainFont(new Uint8Array(64))).toThrow('no WOFF');
});
