/** Figures as slides write them; «–» if there is none. */
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';

type Write = (value: number | null) => string;

interface WrittenFigures {
  readonly number: Write;
  /** One decimal. */
  readonly decimal: Write;
  /** «over 100 %» without saying by how much: a share of people can't be more than all of them. */
  readonly percent: Write;
  /** A difference with its sign: «+5», «−3», «0»; with `decimal` «+0,4». */
  readonly signed: Write;
  readonly signedDecimal: Write;
}

const MINUS = '\u2212';

export function writtenFigures(language: Language): WrittenFigures {
  const { noValue, overAll } = dictionaryFor(language).slides;
  const { number, decimal, percent } = formatFor(language);
  const orNone =
    (write: (value: number) => string): Write =>
    (value) =>
      value === null ? noValue : write(value);
  return {
    number: orNone(number),
    decimal: orNone(decimal),
    percent: orNone((value) => (value > 100 ? overAll : percent(value))),
    signed: orNone((value) => signedNumber(value, number)),
    signedDecimal: orNone((value) => signedNumber(value, decimal)),
  };
}

/** A difference with its sign, written with a real minus; `write` writes the size, which is never negative. */
export function signedNumber(value: number, write: (size: number) => string): string {
  const size = write(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `${MINUS}${size}` : size;
}
