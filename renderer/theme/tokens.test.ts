/** The interface's texts are legible on their grounds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TONES } from '../../shared/slides/theme/colours';
import { contrast, TEXT_CONTRAST } from '../../shared/slides/theme/contrast';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);
const tones = new Map<string, string>(
  Object.entries(TONES.paper).map(([key, colour]) => [
    `--slide-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    colour,
  ]),
);

/** The colour that a token resolves to, as «#rrggbb». */
function colourOf(name: string): string {
  const value = tokens.get(name) ?? tones.get(name) ?? '';
  const other = /^var\((.+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colourOf(other);
}

it.each([
  ...['--ink', '--quiet', '--accent', '--wrong', '--notice'].flatMap((text) =>
    ['--ground', '--panel'].map((ground) => [text, ground]),
  ),
  ...['--ink', '--quiet', '--accent'].map((text) => [text, '--accent-soft']),
  ...['--ink', '--wrong'].map((text) => [text, '--wrong-soft']),
  ...['--ink', '--notice', '--accent', '--quiet'].map((text) => [text, '--notice-soft']),
  ...['--on-accent', '--on-accent-soft', '--on-accent-quiet'].map((text) => [text, '--accent']),
  ['--on-accent', '--accent-dark'],
  ['--on-wrong', '--wrong'],
  ['--on-screen', '--screen-off'],
  ['--on-screen', '--screen-note'],
  ['--placeholder', '--panel'],
  ['--sheet-ink', '--sheet'],
  ['--sheet-ink', '--sheet-tint'],
  ['--sheet-muted', '--sheet'],
])('%s on %s', (text = '', ground = '') => {
  expect(contrast(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});
