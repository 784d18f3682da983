/** Where a package's files lie, and what they are called: names that every system accepts, none of them twice. */
import type { Language } from '../../lib/language';
import { fileStemOf } from '../../slides/file-stem';
import { dictionaryFor } from '../../text/dictionary';
import type { PackagePart } from './package-parts';

/** The name of the whole package, without an ending: also of its folder. */
export function packageName(title: string, date: string, language: Language): string {
  const { name } = dictionaryFor(language).packing;
  return fileStemOf(title, [date, name].filter((part) => part.trim() !== '').join(' '));
}

/** The stem of a part's file: the workshop's title, and what it is. */
export function partStem({ id }: PackagePart, title: string, language: Language): string {
  return fileStemOf(title, dictionaryFor(language).packing.parts[id].fileName);
}

/** Folder, own folder if the part has one, and the file's name, with slashes between. */
export function pathIn(part: PackagePart, name: string, language: Language): string {
  const { folders, parts } = dictionaryFor(language).packing;
  const own = part.lies === 'in-own-folder' ? [parts[part.id].fileName] : [];
  return [folders[part.folder], ...own, safeName(name)].join('/');
}

/** The paths, each like no other, even on a computer that ignores case and treats both encodings of å as one. */
export function unlikePaths(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const dot = path.lastIndexOf('.');
    const [stem, ending] =
      dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
    let free = path;
    for (let count = 2; taken.has(spellingOf(free)); count += 1) {
      free = `${stem} (${count})${ending}`;
    }
    taken.add(spellingOf(free));
    return free;
  });
}

function spellingOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** A writer's names are fit for any system already; whatever it gives, none leaves its folder. */
function safeName(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot).replace(/[^.\p{L}\p{N}]/gu, '') : '';
  return `${fileStemOf(dot > 0 ? name.slice(0, dot) : name, '')}${ending}`;
}
