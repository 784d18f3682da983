/** Whatever lies over a page has one of two frames: a dialog's, or that of panels and menus. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../..', import.meta.url));

/** The files that hold the text, without tests. */
function filesWith(text: string, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: renderer })
    .filter((file) => !file.includes('.test.'))
    .filter((file) => readFileSync(`${renderer}/${file}`, 'utf8').includes(text));
}

it.each([
  ['var(--dialog-shadow)', '**/*.css', 'components/overlays/dialog.css'],
  ['var(--popover-shadow)', '**/*.css', 'components/overlays/floating.css'],
  ['<dialog', '**/*.tsx', 'components/overlays/dialog.tsx'],
])('%s is written once', (text, pattern, place) => {
  expect(filesWith(text, pattern)).toEqual([place]);
});
