/** CSV, read back by a reader of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardDocument, BY_HAND, TITLES } from '../testing/awkward-numbers';
import { csvText, defused } from './csv-text';
import { pollTables } from './poll-tables';
import type { ResultTable } from './kinds/result-table';

/** RFC 4180, character by character. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let [line, cell, isQuoted] = [[] as string[], '', false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') cell += text.charAt((index += 1));
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      line.push(cell);
      cell = '';
    } else if (character === '\r' && text.charAt(index + 1) === '\n') {
      index += 1;
      lines.push([...line, cell]);
      [line, cell] = [[], ''];
    } else cell += character;
  }
  expect([line, cell, isQuoted]).toEqual([[], '', false]);
  return lines;
}

const csvOf = (place: number, language: 'da' | 'en'): string => {
  const table = pollTables(awkwardDocument(undefined, language))[place];
  return table ? csvText(table, language) : '';
};
const column = (lines: readonly (readonly string[])[], label: string) =>
  lines.slice(1).map((line) => line[lines[0]?.indexOf(label) ?? -1]);

describe('Danish', () => {
  const text = csvOf(0, 'da');
  const lines = readCsv(text.slice(1), ';');

  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(text.startsWith('\ufeffRunde;Plads;Svarmulighed;')).toBe(true);
    expect(text.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has every number of the count by hand, shares in per cent with a comma', () => {
    const byHand = [...BY_HAND.first, ...BY_HAND.second];
    expect(column(lines, 'Stemmer')).toEqual(byHand.map(({ votes }) => String(votes)));
    expect(column(lines, 'Plads')).toEqual(byHand.map(({ rank }) => String(rank)));
    expect(column(lines, 'Andel (%)')).toEqual([
      ...['42,11', '42,11', '26,32', '0', '100', '66,67', '33,33', '0'],
    ]);
    expect(column(lines, 'Ændring i pct.point')).toEqual([
      '',
      '',
      '',
      '',
      '100',
      '25',
      '-9',
      '-26',
    ]);
  });

  it('writes one and a third as 1,33', () => {
    const scale = readCsv(csvOf(1, 'da').slice(1), ';');
    expect(column(scale, 'Gennemsnit')).toEqual(['1,33', '4', '']);
    expect(column(scale, '1 Trin 1, andel (%)')).toEqual(['66,67', '0', '']);
  });

  it('has every title as it is, but none that a spreadsheet would run', () => {
    expect(column(lines, 'Svarmulighed').slice(0, 4)).toEqual([
      ...[`'${TITLES.a}`, TITLES.b, TITLES.c, TITLES.d],
    ]);
    expect(text).toContain('"Bo; ""ro"" & <b>fred</b>"');
  });
});

it('in English has commas between cells and points in numbers', () => {
  const lines = readCsv(csvOf(1, 'en').slice(1), ',');
  expect(lines[0]?.slice(0, 3)).toEqual(['Round', 'No.', 'Statement']);
  expect(column(lines, 'Mean')).toEqual(['1.33', '4', '']);
});

it('keeps any text in its cell, and lets none begin like a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'a1 æ'.split('')) }), {
        minLength: 1,
      }),
      fc.constantFrom('da' as const, 'en' as const),
      (texts, language) => {
        const table: ResultTable = {
          columns: [
            { key: 'a', label: 'A', measure: 'text' },
            { key: 'b', label: 'B', measure: 'number' },
          ],
          rows: texts.map((text) => ({ label: text, values: { a: text, b: 7 } })),
        };
        const lines = readCsv(csvText(table, language).slice(1), language === 'da' ? ';' : ',');
        expect(lines).toHaveLength(texts.length + 1);
        for (const [place, text] of texts.entries()) {
          const cell = lines[place + 1]?.[0] ?? '';
          expect([text, `'${text}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
          expect(lines[place + 1]?.[1]).toBe('7');
        }
      },
    ),
  );
});

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', ' =1+1'])('defuses %j', (text) => {
  expect(defused(text)).toBe(`'${text}`);
});
