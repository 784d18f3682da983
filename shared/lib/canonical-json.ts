/** JSON text that is the same for the same data: sorted keys, no white space. */

/**
 * The JSON text of plain data, with the keys of each object sorted by UTF-16 code units, as RFC 8785 does. A
 * property that is undefined is left out. Throws RangeError on data nested deeper than the call stack, so
 * don't use it on untrusted input.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = membersOf(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`,
  );
  return `{${members.join(',')}}`;
}

/** The same text in pieces: the items of an object's lists one by one, so that a long list can be processed with pauses. */
export function* canonicalPieces(value: unknown): Generator<string, void, void> {
  if (!isObject(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = '{';
  for (const [key, member] of membersOf(value)) {
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (Array.isArray(member)) yield* itemsOf(member);
    else yield canonicalJson(member);
  }
  yield before === '{' ? '{}' : '}';
}

/** How many pieces those are. */
export function countPieces(value: unknown): number {
  if (!isObject(value)) return 1;
  const members = membersOf(value).map(([, member]) =>
    Array.isArray(member) ? member.length + 1 : 1,
  );
  return members.reduce((all, pieces) => all + pieces + 1, 1);
}

function* itemsOf(items: readonly unknown[]): Generator<string, void, void> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[' : ','}${canonicalJson(item)}`;
  }
  yield items.length === 0 ? '[]' : ']';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: object): readonly [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
