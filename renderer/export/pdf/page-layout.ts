/** Where text breaks on a page, and how wide the columns of a table are. Widths are in points, measured by the caller. */
import type { ReportTable } from '../../../shared/export/report/report';

type WidthOf = (text: string) => number;

/** The lines of a text in `width`; a word that is longer than a line is cut. Never empty. */
export function wrapped(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[^\S\u00a0\u202f]+/u).flatMap((own) => cut(own, width, widthOf))) {
    const own = widthOf(word);
    if (line === '' || used + space + own <= width) {
      used += line === '' ? own : space + own;
      line = line === '' ? word : `${line} ${word}`;
    } else {
      lines.push(line);
      [line, used] = [word, own];
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Each column gets room for its longest word; what is left goes to those whose texts are longer. Together `total`. */
export function columnWidths(
  { header, rows }: ReportTable,
  total: number,
  widthOf: WidthOf,
): readonly number[] {
  const cells = (at: number) => [header, ...rows].map((row) => row[at] ?? '');
  const least = header.map((_, at) =>
    Math.max(...cells(at).flatMap((text) => text.split(/\s+/u).map(widthOf))),
  );
  const wished = header.map((_, at) => Math.max(...cells(at).map(widthOf)));
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  if (sum(least) >= total) return least.map((own) => (own * total) / sum(least));
  const spare = total - sum(least);
  const wants = wished.map((own, at) => own - (least[at] ?? 0));
  const all = sum(wants);
  return least.map(
    (own, at) => own + (all === 0 ? spare / least.length : (spare * (wants[at] ?? 0)) / all),
  );
}
