/** Text for a PDF: each run has a font, and what no font has is named instead of left as an empty box. */
import { expect, it } from 'vitest';
import { glyphRuns, type Script } from './glyph-runs';

/** As in IBM Plex Sans: Latin-1 in one file, Latin Extended-A in the other. */
const hasGlyph = (script: Script, codePoint: number): boolean =>
  script === 'latin'
    ? codePoint >= 0x20 && codePoint < 0x100
    : codePoint >= 0x100 && codePoint < 0x180;
const runs = (text: string) =>
  glyphRuns(text, hasGlyph).map(({ script, text: own }) => [script, own]);

it('is cut where the font file changes', () => {
  expect(runs('Ålegræs i Łódź')).toEqual([
    ['latin', 'Ålegræs i '],
    ['latin-ext', 'Ł'],
    ['latin', 'ód'],
    ['latin-ext', 'ź'],
  ]);
});

it('names what no font has, a sign of several parts once', () => {
  expect(runs('Fest 🎉!')).toEqual([['latin', 'Fest [U+1F389]!']]);
  expect(runs('👨‍👩‍👧')).toEqual([['latin', '[U+1F468]']]);
});

it('drops marks of direction and keeps spaces that do not break', () => {
  expect(runs('\u202eabc\u200f 57\u00a0%')).toEqual([['latin', 'abc 57 %']]);
});

it('puts letters and their marks together first', () => {
  expect(runs('A\u030alborg')).toEqual([['latin', 'Ålborg']]);
});
