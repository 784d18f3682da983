/** What is wrong with a session, found one by one: nobody looks further than the first. */
export type Faults = Generator<string, void>;

/** A fault where a key stands twice. */
export function* duplicates(place: string, keys: readonly (string | number)[]): Faults {
  if (new Set(keys).size < keys.length) yield `${place}: one name twice`;
}
