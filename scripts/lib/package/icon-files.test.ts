import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bmpFile, icnsFile, ICNS_SIZES, icoFile } from './icon-files.mjs';

const NOTHING = Buffer.alloc(0);
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** A picture of no two equal neighbours, some runs, and a PNG that only says its size. */
function picture(size: number) {
  const rgba = Buffer.from(
    Array.from({ length: size * size * 4 }, (_value, index) =>
      index % 4 === 3 ? (index < size * 40 ? 255 : 17) : (index * 7 + (index >> 3)) % 256,
    ),
  );
  const png = Buffer.alloc(24);
  PNG_START.copy(png);
  png.writeUInt32BE(size, 16);
  png.writeUInt32BE(size, 20);
  return { size, png, rgba };
}

interface Entry {
  readonly type: string;
  readonly size: number;
  readonly content: Buffer;
}

const isPng = (content: Buffer) => content.subarray(0, 4).equals(PNG_START);
const pngSize = (content: Buffer) => content.readUInt32BE(16);

/** Reads an .ico by its format's description, without the code that wrote it. */
function readIco(file: Buffer): readonly Entry[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  const count = file.readUInt16LE(4);
  let end = 6 + 16 * count;
  const entries = Array.from({ length: count }, (_value, index) => {
    const entry = file.subarray(6 + 16 * index, 6 + 16 * (index + 1));
    const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
    expect(offset).toBe(end);
    end = offset + length;
    expect(entry.readUInt16LE(6)).toBe(32);
    const size = entry.readUInt8(0) || 256;
    expect(entry.readUInt8(1) || 256).toBe(size);
    const content = file.subarray(offset, end);
    return { type: isPng(content) ? 'png' : 'bitmap', size, content };
  });
  expect(end).toBe(file.length);
  return entries;
}

const BLUE_FIRST = [2, 0, -2, 0];

/** Pixels of a bitmap in an .ico: blue first, last row first. */
function readBitmap({ size, content }: Entry): Buffer {
  expect(content.readUInt32LE(0)).toBe(40);
  expect([content.readInt32LE(4), content.readInt32LE(8)]).toEqual([size, size * 2]);
  expect(content.length).toBe(40 + size * size * 4 + Math.ceil(size / 32) * 4 * size);
  const rows = Array.from({ length: size }, (_value, row) =>
    content.subarray(40 + row * size * 4, 40 + (row + 1) * size * 4),
  );
  const pixels = Buffer.concat(rows.reverse());
  return Buffer.from(
    pixels.map((_value, index) => pixels[index + (BLUE_FIRST[index % 4] ?? 0)] ?? 0),
  );
}

function readIcns(file: Buffer): readonly Entry[] {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const entries: Entry[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at + 4);
    const content = file.subarray(at + 8, at + length);
    const type = file.toString('latin1', at, at + 4);
    entries.push({ type, size: isPng(content) ? pngSize(content) : 0, content });
    at += length;
  }
  return entries;
}

/** Undoes Apple's run lengths, and puts the four channels together again. */
function readPlain(content: Buffer, size: number): Buffer {
  expect(content.toString('latin1', 0, 4)).toBe('ARGB');
  const bytes: number[] = [];
  for (let at = 4; at < content.length;) {
    const head = content[at] ?? 0;
    if (head < 128) {
      bytes.push(...content.subarray(at + 1, at + 2 + head));
      at += head + 2;
    } else {
      for (let times = 0; times < head - 125; times += 1) bytes.push(content[at + 1] ?? 0);
      at += 2;
    }
  }
  const pixels = size * size;
  expect(bytes).toHaveLength(pixels * 4);
  const channel = [1, 2, 3, 0];
  return Buffer.from(
    Array.from({ length: pixels * 4 }, (_value, index) => {
      return bytes[(channel[index % 4] ?? 0) * pixels + (index >> 2)] ?? 0;
    }),
  );
}

describe('icoFile', () => {
  const sizes = [16, 24, 48, 64, 256];
  const pictures = sizes.map(picture);
  const entries = readIco(icoFile(pictures));

  it('holds each size once, small ones as bitmaps and large ones as PNG', () => {
    expect(entries.map(({ size }) => size)).toEqual(sizes);
    expect(entries.map(({ type }) => type)).toEqual(['bitmap', 'bitmap', 'bitmap', 'png', 'png']);
  });

  it('keeps every pixel', () => {
    for (const [index, entry] of entries.slice(0, 3).entries()) {
      expect(readBitmap(entry).equals(pictures[index]?.rgba ?? NOTHING)).toBe(true);
    }
    expect(pngSize(entries[4]?.content ?? NOTHING)).toBe(256);
  });
});

describe('icnsFile', () => {
  const pictures = ICNS_SIZES.map(picture);

  it('holds each size under its name', () => {
    const entries = readIcns(icnsFile(pictures));
    expect(entries.map(({ type, size }) => `${type} ${size}`)).toEqual([
      'ic04 0',
      'ic05 0',
      'ic11 32',
      'ic12 64',
      'ic07 128',
      'ic13 256',
      'ic08 256',
      'ic14 512',
      'ic09 512',
      'ic10 1024',
    ]);
  });

  it('keeps every pixel of the plain ones', () => {
    const [small, medium] = readIcns(icnsFile(pictures));
    expect(readPlain(small?.content ?? NOTHING, 16).equals(picture(16).rgba)).toBe(true);
    expect(readPlain(medium?.content ?? NOTHING, 32).equals(picture(32).rgba)).toBe(true);
  });

  it('misses no size silently', () => {
    expect(() => icnsFile(pictures.slice(1))).toThrow('16');
  });
});

describe('the icons in assets', () => {
  const asset = (name: string) => readFileSync(new URL(`../../../assets/${name}`, import.meta.url));

  it.each(['icon', 'document'])('%s.ico has what Windows shows', (name) => {
    const sizes = readIco(asset(`${name}.ico`)).map(({ type, size, content }) =>
      type === 'png' ? pngSize(content) : size,
    );
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  it.each(['icon', 'document'])('%s.icns has what macOS shows', (name) => {
    const entries = readIcns(asset(`${name}.icns`));
    expect(entries).toHaveLength(10);
    expect(entries.at(-1)?.size).toBe(1024);
    const small = readPlain(entries[0]?.content ?? NOTHING, 16);
    // Something is drawn in the middle, and the corner is clear.
    expect(small[(8 * 16 + 8) * 4 + 3]).toBe(255);
    expect(small[3]).toBe(0);
  });

  it.each([16, 24, 32, 48, 64, 128, 256, 512])('have %i pixels for Linux', (size) => {
    expect(pngSize(asset(`icons/${size}x${size}.png`))).toBe(size);
  });

  it('are together small enough to keep in the repository', () => {
    expect(pngSize(asset('icon.png'))).toBe(1024);
    const names = ['icon.png', 'icon.ico', 'icon.icns', 'document.ico', 'document.icns'];
    const total = names.reduce((sum, name) => sum + asset(name).length, 0);
    expect(total).toBeLessThan(400_000);
  });
});

describe('a .bmp', () => {
  it('has its rows from below, blue first, each filled up to four bytes, on a ground', () => {
    // Above: red, and nothing; below: half of white, and blue.
    const rgba = Buffer.from([255, 0, 0, 255, 9, 9, 9, 0, 255, 255, 255, 128, 0, 0, 255, 255]);
    const file = bmpFile({ size: 2, png: Buffer.alloc(0), rgba }, [10, 20, 30]);
    expect(file.subarray(0, 2).toString('latin1')).toBe('BM');
    expect(file.readUInt32LE(2)).toBe(file.length);
    expect(file.readUInt16LE(28)).toBe(24);
    const pixels = [...file.subarray(file.readUInt32LE(10))];
    expect(pixels).toEqual([143, 138, 133, 255, 0, 0, 0, 0, 0, 0, 255, 30, 20, 10, 0, 0]);
  });
});
