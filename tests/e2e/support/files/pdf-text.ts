/** What stands in a PDF, without a PDF program: its texts by the fonts' own tables, its streams unpacked, and what is attached. */
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  /** Unpacked. */
  readonly stream: string | null;
}

/** The objects of a file that lists them plainly, as Pejling's do, by their numbers. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { index, 0: head, 1: number } of text.matchAll(/^(\d+) 0 obj$/gmu)) {
    const end = text.indexOf('endobj', index);
    const begin = /stream\r?\n/u.exec(text.slice(index, end));
    const from = begin ? index + begin.index + begin[0].length : end;
    const dictionary = text.slice(index + head.length, from);
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    objects.set(Number(number), {
      dictionary,
      stream: begin && unpacked(bytes.subarray(from, from + length), dictionary),
    });
  }
  return objects;
}

function unpacked(stream: Uint8Array, dictionary: string): string {
  const plain = dictionary.includes('/FlateDecode') ? inflateSync(stream) : Buffer.from(stream);
  return plain.toString(dictionary.includes('/EmbeddedFile') ? 'utf8' : 'latin1');
}

/** What the glyphs of a font say, by their numbers in hexadecimal. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(
    /<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gu,
  )) {
    for (const [place, [, units = '']] of [...list.matchAll(/<([\da-f]*)>/gu)].entries()) {
      const glyph = (parseInt(first, 16) + place).toString(16).padStart(4, '0');
      const codes = (units.match(/.{4}/gu) ?? []).map((code) => parseInt(code, 16));
      letters.set(glyph, String.fromCharCode(...codes));
    }
  }
  return letters;
}

type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>;

function fontsOf(resources: string, objects: ReadonlyMap<number, PdfObject>): Fonts {
  const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)];
  return new Map(
    named.map(([, name = '', number]) => {
      const font = objects.get(Number(number))?.dictionary ?? '';
      const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/u.exec(font)?.[1]))?.stream ?? '';
      return [name, lettersOf(map)];
    }),
  );
}

/** The texts of a page in the order of the file, one for each tag. */
function textsOf(content: string, fonts: Fonts): readonly string[] {
  let font: ReadonlyMap<string, string> = new Map();
  const texts = [''];
  for (const [token, name, shown] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\[((?:<[\da-f]*>|[-\d. ]+)*)\] TJ|\bEMC\b|\bET\b/gu,
  )) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (shown !== undefined) {
      const glyphs = [...shown.matchAll(/<([\da-f]*)>/gu)].flatMap(
        ([, hex = '']) => hex.match(/.{4}/gu) ?? [],
      );
      texts.push((texts.pop() ?? '') + glyphs.map((glyph) => font.get(glyph) ?? '\ufffd').join(''));
    } else if (token === 'EMC') texts.push('');
    else texts.push(`${texts.pop() ?? ''} `);
  }
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

export interface ReadPdf {
  /** Page by page: the texts, one for each tag. */
  readonly pages: readonly (readonly string[])[];
  /** What else is said in it: titles, bookmarks, alternative texts, attached files, metadata. */
  readonly rest: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(bytes);
  const streamOf = (dictionary: string, key: string) =>
    objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1]));
  const all = [...objects.values()];
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b/u.test(dictionary));
  const contents = pages.map(({ dictionary }) => streamOf(dictionary, 'Contents'));
  return {
    pages: pages.map(({ dictionary }, place) =>
      textsOf(
        contents[place]?.stream ?? '',
        fontsOf(streamOf(dictionary, 'Resources')?.dictionary ?? '', objects),
      ),
    ),
    rest: all
      .flatMap(({ dictionary, stream }) => [
        ...stringsOf(dictionary),
        ...(/\/EmbeddedFile|\/Metadata/u.test(dictionary) ? [stream ?? ''] : []),
      ])
      .join('\n'),
  };
}

/** The texts of a dictionary, which are often in UTF-16. */
function stringsOf(dictionary: string): readonly string[] {
  return [...dictionary.matchAll(/\(((?:[^()\\]|\\.)*)\)/gsu)].map(([, written = '']) => {
    const text = written.replace(/\\(.)/gsu, '$1');
    const isWide = text.startsWith('\u00fe\u00ff');
    return isWide ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;
  });
}
