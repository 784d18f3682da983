/** Reads an Office file as any other program would: its parts by their paths, as XML, and where relationships lead. */
import { strFromU8, unzipSync } from 'fflate';

export interface OfficeFile {
  readonly paths: readonly string[];
  /** The text of a part; throws where it is not there. */
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
  /** The part as XML; throws where it is no XML. */
  readonly xml: (path: string) => Document;
  /** The relationships of a part by their ids, with whole paths; blank for the package itself. */
  readonly links: (
    path: string,
  ) => ReadonlyMap<string, { readonly type: string; readonly target: string }>;
}

export function openOffice(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const bytes = (path: string): Uint8Array => {
    const own = parts[path];
    if (!own) throw new Error(`There is no part ${path}`);
    return own;
  };
  const text = (path: string): string => strFromU8(bytes(path));
  const xml = (path: string): Document => {
    const document = new DOMParser().parseFromString(text(path), 'text/xml');
    const fault = document.querySelector('parsererror');
    if (fault) throw new Error(`${path}: ${fault.textContent}`);
    return document;
  };
  return {
    paths: Object.keys(parts),
    text,
    bytes,
    xml,
    links: (path) => {
      const [folder, name] = [
        path.slice(0, path.lastIndexOf('/') + 1),
        path.split('/').at(-1) ?? '',
      ];
      const own = `${folder}_rels/${name}.rels`;
      if (!(own in parts)) return new Map();
      return new Map(
        all(xml(own), 'Relationship').map((one) => [
          one.getAttribute('Id') ?? '',
          {
            type: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
            target: new URL(one.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(
              1,
            ),
          },
        ]),
      );
    },
  };
}

/** All elements of this name, in order, whatever their prefix. */
export function all(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

/** The texts of all elements of this name. */
export function textsOf(root: Document | Element, name: string): readonly string[] {
  return all(root, name).map(({ textContent }) => textContent);
}

/** The cells of a workbook's first sheet, row by row: texts as texts, numbers as numbers, null for an empty one. */
export function sheetOf(workbook: Uint8Array): readonly (readonly (string | number | null)[])[] {
  const office = openOffice(workbook);
  const texts = textsOf(office.xml('xl/sharedStrings.xml'), 'si');
  const rows = all(office.xml('xl/worksheets/sheet1.xml'), 'row');
  return rows.map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of all(row, 'c')) {
      const place = (cell.getAttribute('r') ?? 'A').charCodeAt(0) - 65;
      while (cells.length < place) cells.push(null);
      const value = all(cell, 'v')[0]?.textContent;
      cells.push(cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : Number(value));
    }
    return cells;
  });
}

/** A chart's categories and series as it caches them. */
export function chartOf(office: OfficeFile, path: string) {
  const series = all(office.xml(path), 'ser').map((ser) => {
    const cache = all(ser, 'val')[0];
    const points = new Map(
      (cache ? all(cache, 'pt') : []).map((pt) => [
        Number(pt.getAttribute('idx')),
        Number(all(pt, 'v')[0]?.textContent),
      ]),
    );
    const cat = all(ser, 'cat')[0];
    const tx = all(ser, 'tx')[0];
    const categories = cat ? textsOf(cat, 'v') : [];
    return {
      name: tx ? textsOf(tx, 'v')[0] : '',
      categories,
      values: categories.map((_, place) => points.get(place) ?? null),
      formulas: textsOf(ser, 'f'),
      format: cache ? textsOf(cache, 'formatCode')[0] : '',
    };
  });
  const book =
    [...office.links(path).values()].find(({ type }) => type === 'package')?.target ?? '';
  return { series, book, sheet: sheetOf(office.bytes(book)) };
}

/** The text of every part of a file, workbooks within it included. */
export function everythingIn(file: Uint8Array): string {
  const office = openOffice(file);
  return office.paths
    .map((path) => (path.endsWith('.xlsx') ? everythingIn(office.bytes(path)) : office.text(path)))
    .join('\n');
}
