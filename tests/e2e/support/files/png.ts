/** Looks into a PNG without a picture library: size from its header, colours from its pixels. */
import { inflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes per pixel of 8-bit RGB and RGBA. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Different colours among the pixels. */
  readonly colours: number;
  /** Share of the pixels, 0 … 1, that have the commonest colour: 1 where the picture is blank. */
  readonly background: number;
}

/** Reads an 8-bit RGB or RGBA picture without interlacing, as browsers write it. */
export function readPng(bytes: Uint8Array): Picture {
  const { width, height, pixels, size } = decoded(bytes);
  return { width, height, ...coloursOf(pixels, size) };
}

/** Share of the pixels, 0 … 1, that have another colour in the other picture, which is of the same size. */
export function differingShare(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [decoded(one), decoded(other)];
  if (a.width !== b.width || a.height !== b.height) throw new Error('Pictures of different sizes');
  const count = a.width * a.height;
  let differing = 0;
  for (let place = 0; place < count; place += 1) {
    const colour = a.pixels.readUIntBE(place * a.size, 3);
    if (colour !== b.pixels.readUIntBE(place * b.size, 3)) differing += 1;
  }
  return differing / count;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
  /** Bytes per pixel. */
  readonly size: number;
}

function decoded(bytes: Uint8Array): Decoded {
  const file = Buffer.from(bytes);
  if (SIGNATURE.some((byte, place) => file[place] !== byte)) throw new Error('Not a PNG');
  const parts: Buffer[] = [];
  let header: Buffer | null = null;
  for (let offset = SIGNATURE.length; offset < file.length;) {
    const length = file.readUInt32BE(offset);
    const type = file.toString('latin1', offset + 4, offset + 8);
    const data = file.subarray(offset + 8, offset + 8 + length);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    offset += length + 12;
  }
  const size = BYTES[header?.[9] ?? -1];
  if (header?.[8] !== 8 || size === undefined || header[12] !== 0) {
    throw new Error('Not a PNG as browsers write it');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width, height, size);
  return { width, height, pixels, size };
}

/** Each line begins with the filter it was written through; see the PNG specification, 9.2. */
function unfilter(raw: Buffer, width: number, height: number, size: number): Buffer {
  const stride = width * size;
  const pixels = Buffer.alloc(stride * height);
  for (let line = 0; line < height; line += 1) {
    const filter = raw[line * (stride + 1)] ?? 0;
    const source = line * (stride + 1) + 1;
    const target = line * stride;
    for (let place = 0; place < stride; place += 1) {
      const left = place < size ? 0 : (pixels[target + place - size] ?? 0);
      const up = line === 0 ? 0 : (pixels[target + place - stride] ?? 0);
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4) {
        const hasCorner = place >= size && line > 0;
        guess = nearest(left, up, hasCorner ? (pixels[target + place - stride - size] ?? 0) : 0);
      }
      pixels[target + place] = (raw[source + place] ?? 0) + guess;
    }
  }
  return pixels;
}

function nearest(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function coloursOf(pixels: Buffer, size: number): Pick<Picture, 'colours' | 'background'> {
  const counts = new Map<number, number>();
  for (let place = 0; place < pixels.length; place += size) {
    const colour = pixels.readUIntBE(place, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return {
    colours: counts.size,
    background: Math.max(...counts.values()) / (pixels.length / size),
  };
}
