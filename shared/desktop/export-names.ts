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
  return spellings.size === names.length && names.every(isName);
}

/** The same of paths: folders, a slash after each, and a name. No name is also the folder of another. */
export function canLieInFolder(paths: readonly string[]): boolean {
  const spelling = (path: string) => path.normalize('NFC').toLowerCase();
  const folders = new Set(foldersOf(paths).map(spelling));
  const spellings = new Set(paths.map(spelling));
  return (
    spellings.size === paths.length &&
    paths.every((path) => !folders.has(spelling(path)) && path.split('/').every(isName))
  );
}

/** The folders that the paths lie in, each once and after the one it lies in. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_, place) => names.slice(0, place + 1).join('/'));
  });
  return [...new Set(folders)].sort((a, b) => a.split('/').length - b.split('/').length);
}

function isName(name: string): boolean {
  return /^(?!\.{0,2}$)[^/\\\0]+$/.test(name);
}
