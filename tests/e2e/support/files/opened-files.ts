/** The files of a package as somebody else's program reads them: rows of cells, charts, and every text that is in them anywhere. */
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from './pdf-text.ts';

export type Row = readonly string[];

type Parts = Readonly<Record<string, Uint8Array>>;

const partText = (parts: Parts, path: string) => strFromU8(parts[path] ?? new Uint8Array());

/** What stands in the elements of this name, which hold none of their own kind. */
function within(xml: string, name: string): readonly string[] {
  const element = new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>(.*?)</(?:\\w+:)?${name}>`, 'gsu');
  return [...xml.matchAll(element)].map(([, content = '']) => content);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/** Without markup, in one line. */
function textOf(xml: string): string {
  return inOneLine(
    xml
      .replace(/<[^>]*>/gu, '')
      .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole),
  );
}

/** With plain spaces, as a reader sees it. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The sheets of a workbook, row by row; numbers as the file has them, an empty cell as an empty text. */
function sheetsOf(workbook: Uint8Array): readonly Row[] {
  const parts = unzipSync(workbook);
  const shared = within(partText(parts, 'xl/sharedStrings.xml'), 'si').map(textOf);
  const sheets = Object.keys(parts).filter((path) => /worksheets\/[^/]+\.xml$/u.test(path));
  return sheets.sort().flatMap((path) =>
    within(partText(parts, path), 'row').map((row) => {
      const cells: string[] = [];
      for (const [, name = 'A', rest = '', content = ''] of row.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
      )) {
        const place = [...name].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
        while (cells.length < place - 1) cells.push('');
        const [value = ''] = within(content, 'v');
        cells.push(rest.includes('t="s"') ? (shared[Number(value)] ?? '') : value);
      }
      return cells;
    }),
  );
}

/** RFC 4180 with semicolons. */
function csvRows(text: string): readonly Row[] {
  return text
    .replace(/^\ufeff/u, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The cells of a file's tables, row by row; of a PDF the texts of each page, in the order they are read in. */
export function rowsIn(path: string, bytes: Uint8Array): readonly Row[] {
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'pdf':
      return readPdf(bytes).pages;
    case 'xlsx':
      return sheetsOf(bytes);
    case 'csv':
      return csvRows(strFromU8(bytes));
    case 'docx':
      return within(partText(unzipSync(bytes), 'word/document.xml'), 'tr').map((row) =>
        within(row, 'tc').map(textOf),
      );
    case 'html':
      return within(strFromU8(bytes), 'tr').map((row) =>
        within(row.replace(/\bth\b/gu, 'td'), 'td').map(textOf),
      );
    case 'md':
      return strFromU8(bytes)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').slice(1, -1))
        .map((cells) => cells.map((cell) => inOneLine(cell.replace(/\\(.)/gu, '$1'))));
    default:
      throw new Error(`Nothing reads the rows of ${path}`);
  }
}

export interface Chart {
  readonly categories: readonly string[];
  /** As the chart draws it: null where there is no value. */
  readonly series: readonly (readonly (number | null)[])[];
  /** The workbook behind it: the categories and the values of each series, without the header. */
  readonly sheet: readonly Row[];
}

/** The charts of a deck, in its order. */
export function chartsIn(deck: Uint8Array): readonly Chart[] {
  const parts = unzipSync(deck);
  const count = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/u.test(path)).length;
  return Array.from({ length: count }, (_, place) => {
    const xml = partText(parts, `ppt/charts/chart${place + 1}.xml`);
    const rels = partText(parts, `ppt/charts/_rels/chart${place + 1}.xml.rels`);
    const book = /Target="\.\.\/(embeddings\/[^"]+)"/u.exec(rels)?.[1] ?? '';
    const series = within(xml, 'ser');
    const categories = within(within(series[0] ?? '', 'cat')[0] ?? '', 'v').map(textOf);
    return {
      categories,
      series: series.map((own) => {
        const points = [
          ...(within(own, 'val')[0] ?? '').matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>(.*?)<\/c:v>/gu),
        ];
        const values = new Map(points.map(([, at, value]) => [Number(at), Number(value)]));
        return categories.map((_name, at) => values.get(at) ?? null);
      }),
      sheet: sheetsOf(parts[`ppt/${book}`] ?? new Uint8Array()).slice(1),
    };
  });
}

/** The text chunks of a PNG. */
function chunksOf(picture: Uint8Array): string {
  const file = Buffer.from(picture);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= file.length; at += file.readUInt32BE(at) + 12) {
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (['IHDR', 'IDAT', 'IEND'].includes(type)) continue;
    texts.push(type, data.toString('utf8'));
    // Packed texts begin where zlib's mark is.
    const packed = data.indexOf(0x78);
    try {
      if (packed >= 0) texts.push(inflateSync(data.subarray(packed)).toString('utf8'));
    } catch {
      // It was none.
    }
  }
  return texts.join('\n');
}

/** All that is said in a file and in the files within it, unpacked, without measures and the like; of pictures what they carry beside the picture. */
export function everythingIn(path: string, bytes: Uint8Array): string {
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'png':
      return chunksOf(bytes);
    case 'pdf': {
      const { pages, rest } = readPdf(bytes);
      return [...pages.flat(), rest].join('\n');
    }
    case 'pptx':
    case 'docx':
    case 'xlsx':
      return Object.entries(unzipSync(bytes))
        .map(([name, part]) => `${name}\n${everythingIn(name, part)}`)
        .join('\n');
    case 'xml':
    case 'rels':
      // What is said in the markup itself: alternative texts and names.
      return strFromU8(bytes).replace(/<[^>]*>/gu, (tag) =>
        [...tag.matchAll(/ (?:descr|title|name|Target)="([^"]*)"/gu)]
          .map(([, said]) => ` ${said} `)
          .join(''),
      );
    default:
      return strFromU8(bytes);
  }
}

/** The numbers that a file carries along for Pejling, as the names on the way to each and its value. */
export function carriedIn(path: string, bytes: Uint8Array): ReadonlySet<string> {
  const figure = /\{"at":(\[[^\]]*\]),"value":(-?[\d.e-]+)\}/gu;
  const texts = everythingIn(path, bytes).replaceAll('&quot;', '"');
  return new Set([...texts.matchAll(figure)].map(([, at, value]) => `${at} ${value}`));
}
