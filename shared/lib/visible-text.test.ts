/** A pasted text as a reader sees it. */
import { expect, it } from 'vitest';
import { visibleText } from './visible-text';

it.each([
  ['control characters', 'Vel\u0000kom\u0007st\u001b', 'Velkomst'],
  ['marks of the writing direction', '\u202eVelkomst\u202c \u2066nu\u2069', 'Velkomst nu'],
  ['spaces of every kind', '\u00a0Vel \t\r\n\u2028 komst\u000b', 'Vel komst'],
  ['soft hyphens and spaces without width', 'Vel\u00adkom\u200bst\ufeff', 'Velkomst'],
  ['a letter in two parts', 'A\u030argang', '\u00c5rgang'],
])('is without %s', (_, text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

it('keeps joiners, which emoji need', () => {
  expect(visibleText('\u{1f469}\u200d\u{1f4bb}')).toBe('\u{1f469}\u200d\u{1f4bb}');
});
