/** Names of sheets that Excel takes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from './sheet-names';

it.each([
  [['Temaer'], ['Temaer']],
  [['A // B \\ C: "x" [y]? * | CON'], ['A B C "x" y | CON']],
  [
    ["'Citat'", 'History', '///'],
    ['Citat', 'History 1', 'Ark'],
  ],
  [
    [
      'Hvor er potentialet i ledelseskæden størst?',
      'Hvor er potentialet i ledelseskæden størst nu?',
    ],
    ['Hvor er potentialet i', 'Hvor er potentialet i (2)'],
  ],
  [
    ['Ål', 'ÅL', 'ål'],
    ['Ål', 'ÅL (2)', 'ål (3)'],
  ],
])('of %j are %j', (titles, names) => {
  expect(sheetNames(titles, 'Ark')).toEqual(names);
});

it('are never too long, illegal, empty or alike', () => {
  const titles = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 });
  const alike = fc.array(fc.constantFrom('x'.repeat(40), 'X'.repeat(40), '?', ''), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(titles, alike), (texts) => {
      const names = sheetNames(texts, 'Ark');
      expect(names).toHaveLength(texts.length);
      expect(new Set(names.map((name) => name.toLocaleLowerCase())).size).toBe(texts.length);
      for (const name of names) {
        expect(name).toMatch(/^[^[\]/\\:*?']([^[\]/\\:*?]{0,29}[^[\]/\\:*?'])?$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
    }),
  );
});
