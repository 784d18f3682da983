/** The workbook behind a chart, which opens with «Rediger data»: the categories in its first column, a series in each of the others. */
import { zipSync, type Zippable } from 'fflate';
import type { DeckChart } from '../../../shared/export/deck/parts/deck';
import type { Language } from '../../../shared/lib/language';
import { columnName, numberFormat } from './chart-numbers';
import { OfficePackage } from './office-package';
import { NS, tag, textTag } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIXED_TIME = new Date(1980, 0, 1);
const WIDTHS = { categories: 48, series: 16 } as const;

/** The bytes of an XLSX with one sheet. An empty cell is one without a figure; a zero is a zero. */
export function chartWorkbook(
  chart: DeckChart,
  sheet: string,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const office = new OfficePackage();
  const sheets = tag('sheets', {}, tag('sheet', { name: sheet, sheetId: 1, 'r:id': 'rId1' }));
  office.add(
    'xl/workbook.xml',
    `${TYPE}.sheet.main+xml`,
    tag('workbook', { xmlns: NS.sheet, 'xmlns:r': NS.r }, sheets),
    [
      { type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
      { type: 'styles', target: 'xl/styles.xml' },
      { type: 'sharedStrings', target: 'xl/sharedStrings.xml' },
    ],
  );
  const texts = [
    chart.categoriesName,
    ...chart.series.map(({ name }) => name),
    ...chart.categories,
  ];
  office.add('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`, sheetXml(chart));
  office.add('xl/styles.xml', `${TYPE}.styles+xml`, stylesXml(numberFormat(chart, language)));
  office.add('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`, stringsXml(texts));
  const files: Zippable = {};
  for (const [name, bytes] of office.files([
    { type: 'officeDocument', target: 'xl/workbook.xml' },
  ])) {
    files[name] = [bytes, { mtime: FIXED_TIME }];
  }
  return zipSync(files);
}

/** Texts are kept beside the sheet, by their number: the heads, then the categories. */
function stringsXml(texts: readonly string[]): string {
  return tag(
    'sst',
    { xmlns: NS.sheet, count: texts.length, uniqueCount: texts.length },
    ...texts.map((text) => tag('si', {}, textTag('t', text, { 'xml:space': 'preserve' }))),
  );
}

function sheetXml({ categories, series }: DeckChart): string {
  const text = (at: string, place: number) =>
    tag('c', { r: at, t: 's' }, tag('v', {}, String(place)));
  const head = [
    text('A1', 0),
    ...series.map((_, place) => text(`${columnName(place + 1)}1`, place + 1)),
  ];
  const rows = categories.map((_, place) => {
    const r = place + 2;
    const values = series.map(({ values: own }, column) => {
      const value = own[place] ?? null;
      const at = `${columnName(column + 1)}${r}`;
      return value === null ? '' : tag('c', { r: at, s: 1 }, tag('v', {}, String(value)));
    });
    return tag('row', { r }, text(`A${r}`, series.length + 1 + place), ...values);
  });
  const last = `${columnName(series.length)}${categories.length + 1}`;
  const widths = [WIDTHS.categories, ...series.map(() => WIDTHS.series)];
  return tag(
    'worksheet',
    { xmlns: NS.sheet },
    tag('dimension', { ref: `A1:${last}` }),
    tag(
      'cols',
      {},
      ...widths.map((width, place) =>
        tag('col', { min: place + 1, max: place + 1, width, customWidth: 1 }),
      ),
    ),
    tag('sheetData', {}, tag('row', { r: 1 }, ...head), ...rows),
  );
}

/** Style 1 is that of the figures. */
function stylesXml(formatCode: string): string {
  const font = tag('font', {}, tag('sz', { val: 11 }), tag('name', { val: 'Calibri' }));
  const fills = ['none', 'gray125'].map((patternType) =>
    tag('fill', {}, tag('patternFill', { patternType })),
  );
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 } as const;
  return tag(
    'styleSheet',
    { xmlns: NS.sheet },
    tag('numFmts', { count: 1 }, tag('numFmt', { numFmtId: 164, formatCode })),
    tag('fonts', { count: 1 }, font),
    tag('fills', { count: 2 }, ...fills),
    tag('borders', { count: 1 }, tag('border', {}, ...sides)),
    tag('cellStyleXfs', { count: 1 }, tag('xf', plain)),
    tag(
      'cellXfs',
      { count: 2 },
      tag('xf', { ...plain, xfId: 0 }),
      tag('xf', { ...plain, numFmtId: 164, xfId: 0, applyNumberFormat: 1 }),
    ),
    tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
