/** CRC-32 (IEEE 802.3), as in zip and PNG: detects accidental changes of a text, not deliberate ones. */

/** The generator polynomial with its bits reversed. */
const POLYNOMIAL = 0xedb88320;
const ALL_ONES = 0xffffffff;
const REPLACEMENT = 0xfffd;

/** The effect of each byte value on the remainder. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = (remainder >>> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
  }
  return remainder;
});

/** The checksum of the text's UTF-8 as 8 lower-case hex digits. A lone surrogate counts as U+FFFD, as TextEncoder has it. */
export function crc32(text: string): string {
  const sum = createCrc32();
  sum.add(text);
  return sum.digits();
}

/** The checksum of a text that comes in pieces; none of them may end between two surrogates. */
export function createCrc32(): { add: (text: string) => void; digits: () => string } {
  let remainder = ALL_ONES;
  const take = (byte: number): void => {
    remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  };
  const takePoint = (point: number): void => {
    if (point < 0x80) {
      take(point);
      return;
    }
    const continuing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    // The first byte says how many there are: 110…, 1110… or 11110….
    take(((0xff00 >> (continuing + 1)) & 0xff) | (point >> (6 * continuing)));
    for (let rest = continuing - 1; rest >= 0; rest -= 1) {
      take(0x80 | ((point >> (6 * rest)) & 0x3f));
    }
  };
  return {
    add: (text) => {
      for (let index = 0; index < text.length; index += 1) {
        const point = text.codePointAt(index) ?? 0;
        if (point > 0xffff) index += 1;
        takePoint(point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point);
      }
    },
    digits: () => ((remainder ^ ALL_ONES) >>> 0).toString(16).padStart(8, '0'),
  };
}
