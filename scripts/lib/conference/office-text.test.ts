/** Another program's reading of a document or a sheet: what is missing or other is named. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csvCells, missingParagraphs, otherCells, sheetsOf } from './office-text.mjs';

const docx = zipSync({
  'word/document.xml': strToU8(
    '<w:p><w:r><w:t xml:space="preserve">Flest, 71 af </w:t></w:r><w:r><w:t>124</w:t></w:r></w:p>' +
      '<w:tc><w:p><w:t>A &amp; B</w:t></w:p></w:tc><w:p></w:p>',
  ),
});
const xlsx = zipSync({
  'xl/sharedStrings.xml': strToU8('<sst><si><t>Tema</t></si><si><t>Ro, "mod"</t></si></sst>'),
  'xl/worksheets/sheet1.xml': strToU8(
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>0.5725806451612904</v></c></row>',
  ),
});

it('finds each paragraph of a document in what is shown, whatever its line breaks', () => {
  expect(missingParagraphs(docx, 'Flest, 71\naf 124\nA & B\n1 / 1')).toEqual([]);
  expect(missingParagraphs(docx, 'Flest, 72 af 124 A & B')).toEqual(['Flest, 71 af 124']);
});

it('compares each cell of a sheet, numbers as numbers', () => {
  const [sheet = []] = sheetsOf(xlsx);
  expect(sheet).toEqual([['Tema'], ['Ro, "mod"', '', '0.5725806451612904']]);
  const csv = 'Tema,,\r\n"Ro, ""mod""",,0.57258064516129\r\n';
  expect(otherCells(sheet, csvCells(csv))).toEqual([]);
  expect(otherCells(sheet, csvCells(csv.replace('0.5725', '0.5726')))).toEqual([
    expect.stringContaining('row 2, cell 3'),
  ]);
  expect(otherCells([['0.25'], [], ['1']], csvCells('25%\r\n\r\n100%\r\n'))).toEqual([]);
  // An empty cell is not zero.
  expect(otherCells([['0']], csvCells(''))).toHaveLength(1);
  expect(otherCells(sheet, csvCells(csv.replace('Tema', 'Titel')))).toHaveLength(1);
});
