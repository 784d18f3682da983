/** Names of files and folders that are saved side by side. */

/** `name` for the first of its kind, then `name (2)`, `name (3)` … */
export function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

/**
 * True where all names lie within one folder and none of them replaces another, also on a computer that tells neither
 * case nor how å is composed apart. The contract has checked the names already; a file outside of the chosen folder must
 * not hang on one check.
 */
export function canLieTogether(names: readonly string[]): boolean {
  const spellings = new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
  return (
    spellings.size === names.length && names.every((name) => /^(?!\.{0,2}$)[^/\\\0]+$/.test(name))
  );
}
