/** What is wrong with a session, found one by one: nobody looks further than the first. */
export type Faults = Generator<string | typeof NONE_YET, void>;

/** Yielded where a long list is looked through, so that the page can breathe in between. */
export const NONE_YET = null;

/** A fault where a key stands twice. */
export function* duplicates(place: string, keys: readonly (string | number)[]): Faults {
  if (new Set(keys).size < keys.length) yield `${place}: one name twice`;
}
