/** Reading whole numbers that a facilitator typed. */
import { err, ok, type Result } from './result';

export type NumberProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number };

/**
 * Reads a whole number between `least` and `most`. Only digits are read (white space around them is
 * forgiven): no sign, no decimals, no exponent. A blank is `blank` where given, else not a number.
 */
export function readWholeNumber(
  text: string,
  least: number,
  most: number,
  blank: number | null = null,
): Result<number, NumberProblem> {
  const trimmed = text.trim();
  if (trimmed === '' && blank !== null) return ok(blank);
  if (!/^\d+$/.test(trimmed)) return err({ kind: 'not-a-number' });
  const value = Number(trimmed);
  if (value < least || value > most) return err({ kind: 'out-of-range', least, most });
  return ok(value);
}
