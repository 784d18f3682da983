/** Keys of ballots, typed or at the ballot box. */

/** Keys of the options in order: digits, then the Danish alphabet. Options beyond these can't be typed. */
const OPTION_KEYS = Array.from('1234567890abcdefghijklmnopqrstuvwxyzæøå');

/** «No answer», or a blank ballot. */
const NO_ANSWER_KEYS = new Set([' ', '.', ',']);

/** The key of the option at `index` (0 first), as shown beside it; null from the fortieth option on. */
export function ballotKeyOf(index: number): string | null {
  return OPTION_KEYS[index] ?? null;
}

/** The option (0 first) of a key; -1 if it is the key of none. */
export function optionIndexOf(key: string): number {
  return OPTION_KEYS.indexOf(key.toLowerCase());
}

export function isNoAnswerKey(key: string): boolean {
  return NO_ANSWER_KEYS.has(key);
}
