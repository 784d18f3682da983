/** Results as CSV files, one for each poll: the twins of the workbook's sheets. */
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { csvText } from '../../shared/export/tables/csv-text';
import { pollTables } from '../../shared/export/tables/poll-tables';
import { yearsTables } from '../../shared/export/years/years-tables';
import { toldApart } from '../../shared/export/tables/kinds/result-table';
import { slideFileStem } from '../../shared/slides/file-stem';
import { markName } from '../../shared/slides/slide-mark';

export const writeCsv: ExportWriter['write'] = (document, { onProgress, signal }) => {
  signal.throwIfAborted();
  const { workshop } = document;
  const tables = [...pollTables(document), ...yearsTables(document)];
  const names = toldApart(
    tables.map(({ title }, place) => markName(slideFileStem(place + 1, title, ''), workshop)),
  );
  const files = tables.map((table, place): WrittenFile => ({
    name: `${names[place] ?? ''}.csv`,
    bytes: new TextEncoder().encode(csvText(table, workshop.language)),
  }));
  onProgress(files.length, files.length);
  return Promise.resolve(files);
};
