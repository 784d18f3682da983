/** Names of files and folders that are saved side by side. */

/** `name` for the first of its kind, then `name (2)`, `name (3)` … */
export function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

/**
 * True if all names lie within one folder and no name replaces another, even on a computer that ignores case
 * and treats both encodings of å as one. The contract has checked the names already; this second check keeps
 * files inside the chosen folder even if the first one fails.
 */
export function canLieTogether(names: readonly string[]): boolean {
  const spellings = new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
  return (
    spellings.size === names.length && names.every((name) => /^(?!\.{0,2}$)[^/\\\0]+$/.test(name))
  );
}
