/** Minutes, summary and certificate as PDF. */
import { carriedReport } from '../../../shared/export/carried/report-views';
import type { ExportWriter } from '../../../shared/export/export-writer';
import { certificateReport } from '../../../shared/export/minutes/certificate';
import { minutesReport } from '../../../shared/export/minutes/minutes';
import { summaryReport } from '../../../shared/export/minutes/summary';
import type { Report } from '../../../shared/export/report/report';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { writeReportPdf } from './write-report';

function writerOf(reportOf: (document: ResultsDocument) => Report): ExportWriter['write'] {
  return async (document, job) => {
    const report = reportOf(document);
    const carried = carriedReport(document, report);
    return [
      {
        name: `${job.name}.pdf`,
        bytes: await writeReportPdf(report, document.workshop.date, job, carried),
      },
    ];
  };
}

export const writeMinutesPdf = writerOf(minutesReport);
export const writeSummaryPdf = writerOf(summaryReport);
export const writeCertificatePdf = writerOf(certificateReport);
