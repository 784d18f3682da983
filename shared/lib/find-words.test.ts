/** Finding by words. */
import { expect, it } from 'vitest';
import { hasWords } from './find-words';

const TEXTS = ['Årsmøde for stabschefer', 'Viborg Kongrescenter', '12. marts 2026'];

it.each([
  ['', true],
  ['   ', true],
  ['årsmøde', true],
  ['ÅRSMØDE', true],
  ['aarsmøde', true],
  ['stabs 2026 vib', true],
  ['kongrès', true],
  ['marts 2025', false],
  ['arsmøde', true],
  ['møde2026', false],
] as const)('«%s» is found: %s', (query, expected) => {
  expect(hasWords(query, TEXTS)).toBe(expected);
});

it('finds aa where å is typed', () => {
  expect(hasWords('ålborg', ['Aalborg'])).toBe(true);
});

it('finds nothing where there is nothing', () => {
  expect(hasWords('a', [])).toBe(false);
});
