/** Key strokes as the keyboard's own caps say them. */
import type { Dictionary } from '../../../shared/text/dictionary';

/** «Ctrl+Enter» for the stroke «Ctrl+Enter». */
export function keyNames(stroke: string, words: Dictionary): string {
  if (stroke.length === 1) return stroke.toUpperCase();
  return stroke
    .split('+')
    .map((key) => words.help.keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join('+');
}
