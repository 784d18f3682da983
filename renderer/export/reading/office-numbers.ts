/** What an Office file carries and shows. */
import { CARRIED_FORMAT } from '../../../shared/export/carried/carried-numbers';
import type { FoundInFile } from '../../../shared/export/carried/visible-numbers';
import { LANGUAGES } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { unzipBounded } from './bounded-unzip';
import { chartCaches, tablesIn, workbookChart } from './visible-charts';
import { visibleSheets } from './visible-sheets';
import { sheetsOf } from './workbook-cells';
import { textOf, xmlRoot } from './xml';

const READ =
  /^(?:customXml\/item\d+\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|(?:ppt|word|xl)\/charts\/chart[^/]*\.xml|(?:ppt|word|xl)\/embeddings\/[^/]+\.xlsx|ppt\/slides\/slide\d+\.xml|word\/document\.xml)$/u;

/** Throws on a file that is broken or unpacks to too much. */
export function officeNumbers(bytes: Uint8Array): FoundInFile {
  const parts = unzipBounded(bytes, (name) => READ.test(name));
  const workbooks = [...parts].filter(([name]) => name.endsWith('.xlsx'));
  const charts = [
    ...chartCaches(parts),
    ...workbooks.flatMap(([, workbook]) =>
      workbookChart(unzipBounded(workbook, (name) => READ.test(name))),
    ),
    ...tablesIn(parts, /^(?:ppt\/slides\/slide\d+|word\/document)\.xml$/u),
  ];
  const isWorkbook = [...parts.keys()].some((name) => name.startsWith('xl/worksheets/'));
  return {
    carried: carriedIn(parts),
    sheets: isWorkbook
      ? LANGUAGES.flatMap((language) =>
          visibleSheets(sheetsOf(parts), dictionaryFor(language).numbers.columns.round),
        )
      : null,
    charts,
    isPictureIntact: null,
  };
}

/** In any custom XML part: Office numbers them anew. */
function carriedIn(parts: ReadonlyMap<string, Uint8Array>): string | null {
  for (const [name, bytes] of parts) {
    if (!name.startsWith('customXml/')) continue;
    const text = textOf(xmlRoot(bytes));
    if (text.includes(CARRIED_FORMAT)) return text;
  }
  return null;
}
