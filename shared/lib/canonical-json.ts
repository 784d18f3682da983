/** JSON text that is the same whenever the data are: keys in order, no white space. */

/**
 * The JSON text of plain data, with the keys of each object sorted by UTF-16 code units, as RFC 8785 does. A property
 * that is undefined is left out. Throws RangeError on data nested deeper than the call stack: not for unread input.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
