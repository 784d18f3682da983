/** A file's name on a line that has no room for all of it. */

/**
 * `name` in at most `most` characters (8 or more): what is in the middle of it is left out, so that its beginning and
 * its ending can still be read.
 */
export function shortenName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const tail = Math.min(Math.floor(most / 2), 12);
  const head = most - tail - 1;
  return `${letters.slice(0, head).join('').trimEnd()}…${letters.slice(-tail).join('')}`;
}
