/** Unpacks files of unknown origin: a small file may hold gigabytes of zeros, or claim sizes that are not so. */
import { Unzip, UnzipInflate, Unzlib } from 'fflate';

/** Bytes that all parts together may have unpacked. A package of ours is a hundredth of it. */
const MOST_BYTES = 30_000_000;
const MOST_FILES = 3000;
/** Compressed bytes given at once: they unpack to sixteen megabytes at most, and then it is counted. */
const STEP = 16_384;

export class TooLarge extends Error {}

/** The parts whose names are `wanted`, by name. Throws `TooLarge`, or whatever is wrong with the file. */
export function unzipBounded(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  mostBytes = MOST_BYTES,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let [files, total] = [0, 0];
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > MOST_FILES) throw new TooLarge('files');
    if (!wanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      total += piece.length;
      if (total > mostBytes) throw new TooLarge('bytes');
      pieces.push(piece);
      if (isLast) parts.set(file.name, joined(pieces));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  inSteps(bytes, (piece, isLast) => unzip.push(piece, isLast));
  return parts;
}

/** A stream of a PDF, which is packed in the way of zlib; null if it is not, or has more than `most` bytes. */
export function inflateBounded(bytes: Uint8Array, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const take = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > most) throw new TooLarge('bytes');
    pieces.push(piece);
  };
  try {
    const inflate = new Unzlib(take);
    inSteps(bytes, (piece, isLast) => inflate.push(piece, isLast));
    return joined(pieces);
  } catch {
    return null;
  }
}

function inSteps(bytes: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += STEP) {
    push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
