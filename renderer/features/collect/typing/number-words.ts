/** Why a typed number was not taken, in words. */
import { readWholeNumber } from '../../../../shared/lib/whole-number';
import { LIMITS } from '../../../../shared/domain/limits/limits';
import type { Dictionary } from '../../../../shared/text/dictionary';

export interface ReadNumber {
  /** Null where the text is no number that can be. */
  readonly value: number | null;
  readonly problem: string | null;
}

/** Reads a count of votes or people, 0 … 999. A blank is `blank`. */
export function readCount(text: string, words: Dictionary, blank: number | null): ReadNumber {
  const read = readWholeNumber(text, 0, LIMITS.present, blank);
  if (read.ok) return { value: read.value, problem: null };
  const { collect } = words;
  if (text.trim().startsWith('-')) return { value: null, problem: collect.notNegative };
  if (read.error.kind === 'not-a-number') return { value: null, problem: collect.notANumber };
  const { least, most } = read.error;
  return { value: null, problem: collect.outOfRange(String(least), String(most)) };
}
