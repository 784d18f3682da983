/** Minutes, summary and certificate as PDF. */
import type { ExportWriter } from '../../../shared/export/export-writer';
import { certificateReport } from '../../../shared/export/minutes/certificate';
import { minutesReport } from '../../../shared/export/minutes/minutes';
import { summaryReport } from '../../../shared/export/minutes/summary';
import type { Report } from '../../../shared/export/report/report';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { writeReportPdf } from './write-report';

function writerOf(reportOf: (document: ResultsDocument) => Report): ExportWriter['write'] {
  return async (document, job) => [
    {
      name: `${job.name}.pdf`,
      bytes: await writeReportPdf(reportOf(document), document.workshop.date, job, null),
    },
  ];
}

export const writeMinutesPdf = writerOf(minutesReport);
export const writeSummaryPdf = writerOf(summaryReport);
export const writeCertificatePdf = writerOf(certificateReport);
