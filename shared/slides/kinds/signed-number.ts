/** Differences as people write them: with their sign, and a minus that is one. */

const MINUS = '\u2212';

/** «+5», «−3», «0»: `write` writes the size, which is never negative. */
export function signedNumber(value: number, write: (size: number) => string): string {
  const size = write(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `${MINUS}${size}` : size;
}
