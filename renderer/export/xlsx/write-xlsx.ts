/** Results as a workbook: a sheet for each poll, and one that says what the numbers mean. */
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import type { ExportWriter } from '../../../shared/export/export-writer';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { carriedTables } from '../../../shared/export/carried/carried-numbers';
import { pollTables } from '../../../shared/export/tables/poll-tables';
import { yearsTables } from '../../../shared/export/years/years-tables';
import { sheetNames } from '../../../shared/export/tables/sheet-names';
import { formatFor } from '../../../shared/lib/format';
import { markOf } from '../../../shared/slides/slide-mark';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { addCarried } from '../office/carried-part';
import { addProperties } from '../office/core-properties';
import { closeParts, openParts, setPart, type OfficeParts } from '../office/office-package';
import { mendWorkbook } from './mend-workbook';
import { definitionsSheet, pollSheet } from './poll-sheet';

export const writeXlsx: ExportWriter['write'] = async (document, { name, onProgress, signal }) => {
  onProgress(0, 1);
  const bytes = await workbookOf(document, carriedTables(document));
  signal.throwIfAborted();
  onProgress(1, 1);
  return [{ name: `${name}.xlsx`, bytes }];
};

/** The workbook, which carries these numbers. */
export async function workbookOf(
  document: ResultsDocument,
  carried: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).numbers;
  const tables = [...pollTables(document), ...yearsTables(document)];
  const names = sheetNames(
    [...tables.map(({ title }) => title), words.definitionsSheet],
    words.sheetNameless,
  );
  const sheets = [
    ...tables.map((table, place) =>
      pollSheet(table, {
        name: names[place] ?? '',
        subtitle: subtitleOf(document),
        language: workshop.language,
      }),
    ),
    definitionsSheet(names.at(-1) ?? '', words),
  ];
  const parts = await written(sheets);
  mendWorkbook(parts);
  addProperties(parts, workshop);
  addCarried(parts, 'xl/_rels/workbook.xml.rels', carried);
  return closeParts(parts);
}

/** «Konference · 22. september 2026 · Odense», after the mark of a rehearsal. */
function subtitleOf({ workshop }: ResultsDocument): string {
  const date = formatFor(workshop.language).date(workshop.date);
  return [markOf(workshop).mark ?? '', workshop.title, date, workshop.place]
    .filter((part) => part.trim() !== '')
    .join(' · ');
}

/** Calibri is in every Office. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** What the library looks for in a sheet, in order to take it out again. */
const DRAWING = /<drawing [^>]*\/>/u;

/**
 * What the library writes. It compresses large parts in a worker made from a blob, which the program's policy forbids, so it gets empty
 * sheets; they are put back afterwards, without the drawings that it takes out of every sheet that has no picture.
 */
async function written(sheets: Sheet<Blob>[]): Promise<OfficeParts> {
  const kept = new Map<string, string>();
  const keepSheets: Feature<Blob> = {
    files: {
      write: {
        files: (_, library) => {
          for (const place of sheets.keys()) {
            const name = `xl/worksheets/sheet${place + 1}.xml`;
            const content = library.read(name);
            if (typeof content === 'string') kept.set(name, content);
          }
          return Object.fromEntries(
            [...kept].map(([name, content]) => [name, DRAWING.exec(content)?.[0] ?? ' ']),
          );
        },
      },
    },
  };
  const blob = await writeExcelFile(sheets, { ...FONT, features: [keepSheets] }).toBlob();
  const parts = openParts(new Uint8Array(await blob.arrayBuffer()));
  for (const [name, content] of kept) {
    setPart(parts, name, content.replace(DRAWING, ''));
  }
  return parts;
}
