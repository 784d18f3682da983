/** Text as the fonts of a PDF can draw it: cut into runs of one font file, with a named substitute for what no font has. */
import { visibleText } from '../../../shared/lib/visible-text';

/** The files of each weight: most text is in the first. */
export type Script = 'latin' | 'latin-ext';

export interface GlyphRun {
  readonly script: Script;
  readonly text: string;
}

/** Whether a font file has a glyph for the code point. */
export type HasGlyph = (script: Script, codePoint: number) => boolean;

/** Characters that have a plain equivalent. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\n': ' ',
  '\u2011': '-',
  '\u2010': '-',
  '\u00ad': '',
  '\u2713': 'v',
  '\u2714': 'v',
  // Slides have them in the reader’s other fonts; these are in the first font file.
  '\u25b2': '\u2191',
  '\u25bc': '\u2193',
  '\u2192': '\u2013',
};

/** What stands for a character that no font has: «[U+1F389]», so that a reader sees that there was something, and what. */
function named(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Draw nothing, and change the order of what stands beside them. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\ufe00-\ufe0f]/u;
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** The text in runs. Marks of direction and joiners are dropped. */
export function glyphRuns(text: string, hasGlyph: HasGlyph): readonly GlyphRun[] {
  const runs: { script: Script; text: string }[] = [];
  const add = (script: Script, own: string): void => {
    const last = runs.at(-1);
    if (last?.script === script) last.text += own;
    else runs.push({ script, text: own });
  };
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    let isNamed = false;
    for (const character of segment) {
      const codePoint = character.codePointAt(0) ?? 0;
      const plain = PLAIN[character];
      if (plain !== undefined) add(runs.at(-1)?.script ?? 'latin', plain);
      else if (INVISIBLE.test(character)) continue;
      else if (hasGlyph('latin', codePoint)) add('latin', character);
      else if (hasGlyph('latin-ext', codePoint)) add('latin-ext', character);
      // A sign of several parts, such as a family, is named once.
      else if (!isNamed) {
        add('latin', named(codePoint));
        isNamed = true;
      }
    }
  }
  return runs;
}

/** For names of bookmarks and the title, which the reader’s own fonts draw. */
export function titleText(text: string): string {
  return visibleText(text);
}
