/**
 * The formats that results can be written in. A writer's code is fetched only when it is used, so that none of them slows the first
 * screen; decision 20 explains how that works in the one file.
 */
import type { ExportWriter } from '../../shared/export/export-writer';

type Write = ExportWriter['write'];

/**
 * A writer whose code `load` fetches. Compiling a library, and running it for the first time, takes about as long as may pass
 * between two keys, so it is a step of its own: keys are heard before it and after it.
 */
function fetched(load: () => Promise<Write>): Write {
  return async (document, job) => {
    await job.othersTurn();
    const write = await load();
    await job.othersTurn();
    job.signal.throwIfAborted();
    return write(document, job);
  };
}

export const EXPORT_WRITERS: readonly ExportWriter[] = [
  {
    id: 'png',
    label: ({ results }) => results.png,
    gives: 'a-file-per-slide',
    extension: 'png',
    write: fetched(async () => (await import('./write-png')).writePng),
  },
  {
    id: 'pptx',
    label: ({ deck }) => deck.label,
    gives: 'one-file',
    extension: 'pptx',
    tellsNotes: true,
    isDirect: true,
    write: fetched(async () => (await import('./pptx/write-pptx')).writePptx),
  },
  {
    id: 'zip',
    label: ({ results }) => results.zip,
    gives: 'one-file',
    extension: 'zip',
    isDirect: true,
    write: fetched(async () => (await import('./write-zip')).writeZip),
  },
  {
    id: 'pdf',
    label: ({ results }) => results.reports.slidesPdf,
    gives: 'one-file',
    extension: 'pdf',
    write: fetched(async () => (await import('./pdf/write-slides')).writeSlidesPdf),
  },
  {
    id: 'minutes-pdf',
    label: ({ results }) => results.reports.minutesPdf,
    gives: 'one-file',
    extension: 'pdf',
    tellsNotes: true,
    write: fetched(async () => (await import('./pdf/write-reports')).writeMinutesPdf),
  },
  {
    id: 'summary',
    label: ({ results }) => results.reports.summaryPdf,
    gives: 'one-file',
    extension: 'pdf',
    tellsNotes: true,
    write: fetched(async () => (await import('./pdf/write-reports')).writeSummaryPdf),
  },
  {
    id: 'certificate',
    label: ({ results }) => results.reports.certificatePdf,
    gives: 'one-file',
    extension: 'pdf',
    write: fetched(async () => (await import('./pdf/write-reports')).writeCertificatePdf),
  },
  {
    id: 'docx',
    label: ({ results }) => results.reports.minutes,
    gives: 'one-file',
    extension: 'docx',
    tellsNotes: true,
    write: fetched(async () => (await import('./reports/write-reports')).writeMinutesDocx),
  },
  {
    id: 'summary-docx',
    label: ({ results }) => results.reports.summary,
    gives: 'one-file',
    extension: 'docx',
    tellsNotes: true,
    write: fetched(async () => (await import('./reports/write-reports')).writeSummaryDocx),
  },
  {
    id: 'agenda-moderators',
    label: ({ day }) => day.paper.moderators,
    gives: 'one-file',
    extension: 'docx',
    write: fetched(async () => (await import('./reports/write-reports')).writeModeratorsDocx),
  },
  {
    id: 'agenda-wall',
    label: ({ day }) => day.paper.wall,
    gives: 'one-file',
    extension: 'docx',
    write: fetched(async () => (await import('./reports/write-reports')).writeWallDocx),
  },
  {
    id: 'markdown',
    label: ({ results }) => results.reports.markdown,
    gives: 'one-file',
    extension: 'md',
    tellsNotes: true,
    write: fetched(async () => (await import('./reports/write-reports')).writeMarkdown),
  },
  {
    id: 'mail',
    label: ({ results }) => results.reports.mail,
    gives: 'one-file',
    extension: 'html',
    tellsNotes: true,
    write: fetched(async () => (await import('./reports/write-reports')).writeMail),
  },
  {
    id: 'xlsx',
    label: ({ numbers }) => numbers.xlsx,
    gives: 'one-file',
    extension: 'xlsx',
    write: fetched(async () => (await import('./xlsx/write-xlsx')).writeXlsx),
  },
  {
    id: 'csv',
    label: ({ numbers }) => numbers.csv,
    gives: 'a-file-per-poll',
    extension: 'csv',
    write: fetched(async () => (await import('./write-csv')).writeCsv),
  },
];
