/** Lines and columns of a page, with letters that are all 10 points wide. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportTable } from '../../../shared/export/report/report';
import { columnWidths, wrapped } from './page-layout';

const widthOf = (text: string) => 10 * [...text].length;

it('breaks between words, and within one only where it is longer than a line', () => {
  expect(wrapped('Ro og mod', 60, widthOf)).toEqual(['Ro og', 'mod']);
  expect(wrapped('x'.repeat(8), 30, widthOf)).toEqual(['xxx', 'xxx', 'xx']);
  expect(wrapped('57\u00a0% mere', 50, widthOf)).toEqual(['57\u00a0%', 'mere']);
  expect(wrapped('', 50, widthOf)).toEqual(['']);
});

it('no line is wider than the page, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,14}$/), { minLength: 1 }), (words) => {
      const lines = wrapped(words.join(' '), 90, widthOf);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(90);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
    }),
  );
});

it('columns fill the page, and a word has room', () => {
  const table: ReportTable = {
    ...({ kind: 'table', caption: '', align: ['end', 'start'] } as const),
    header: ['Plads', 'Svarmulighed'],
    rows: [['1', 'Skab fælles retning og tydelige rammer']],
  };
  const [place = 0, option = 0] = columnWidths(table, 400, widthOf);
  expect(place + option).toBeCloseTo(400);
  expect(place).toBeGreaterThanOrEqual(widthOf('Plads'));
  expect(option).toBeGreaterThanOrEqual(widthOf('Svarmulighed'));
});
