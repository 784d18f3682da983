/** SHA-256 (FIPS 180-4), for code that may not wait: browsers only offer one that does. */

const WORD = 32;
const BLOCK = 64;
const ROUNDS = 64;

/** The first 32 bits of the fractional part of a root of a prime. */
function rootBits(prime: number, root: number): number {
  const value = prime ** (1 / root);
  return Math.floor((value - Math.floor(value)) * 2 ** WORD) | 0;
}

const PRIMES: readonly number[] = (() => {
  const found: number[] = [];
  for (let next = 2; found.length < ROUNDS; next += 1) {
    if (found.every((prime) => next % prime !== 0)) found.push(next);
  }
  return found;
})();
const CONSTANTS = Int32Array.from(PRIMES, (prime) => rootBits(prime, 3));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => rootBits(prime, 2));

/** The hash of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const state = Int32Array.from(START);
  const padded = paddedBlocks(utf8Of(text));
  const view = new DataView(padded.buffer);
  const schedule = new Int32Array(ROUNDS);
  for (let offset = 0; offset < padded.length; offset += BLOCK) {
    addBlock(state, view, offset, schedule);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A lone surrogate counts as U+FFFD, as TextEncoder has it. */
function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  const put = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const found = text.codePointAt(index) ?? 0;
    if (found > 0xffff) index += 1;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) {
      put(point);
      continue;
    }
    const continuing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    // The first byte says how many there are: 110…, 1110… or 11110….
    put(((0xff00 >> (continuing + 1)) & 0xff) | (point >> (6 * continuing)));
    for (let rest = continuing - 1; rest >= 0; rest -= 1) {
      put(0x80 | ((point >> (6 * rest)) & 0x3f));
    }
  }
  return bytes.subarray(0, length);
}

/** Followed by a 1 bit, zeros, and the number of bits, so that the whole is a number of blocks. */
function paddedBlocks(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function addBlock(state: Int32Array, view: DataView, offset: number, schedule: Int32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = 0; index < ROUNDS; index += 1) {
    schedule[index] =
      index < 16
        ? view.getInt32(offset + index * 4)
        : at(index - 16) +
          small(at(index - 15), 7, 18, 3) +
          at(index - 7) +
          small(at(index - 2), 17, 19, 10);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < ROUNDS; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + big(e, 6, 11, 25) + choice + (CONSTANTS[index] ?? 0) + at(index)) | 0;
    const two = (big(a, 2, 13, 22) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word;
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (WORD - by));
}

function small(word: number, one: number, two: number, shift: number): number {
  return turned(word, one) ^ turned(word, two) ^ (word >>> shift);
}

function big(word: number, one: number, two: number, three: number): number {
  return turned(word, one) ^ turned(word, two) ^ turned(word, three);
}
