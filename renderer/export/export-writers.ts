/**
 * The formats that results can be written in. A writer's code is fetched only when it is used, so that none of them slows the first
 * screen; decision 20 explains how that works in the one file.
 */
import type { ExportWriter } from '../../shared/export/export-writer';

export const EXPORT_WRITERS: readonly ExportWriter[] = [
  {
    id: 'png',
    label: ({ results }) => results.png,
    gives: 'a-file-per-slide',
    extension: 'png',
    write: async (...asked) => (await import('./write-png')).writePng(...asked),
  },
  {
    id: 'pptx',
    label: ({ deck }) => deck.label,
    gives: 'one-file',
    extension: 'pptx',
    write: async (document, job) => (await import('./pptx/write-pptx')).writePptx(document, job),
  },
  {
    id: 'zip',
    label: ({ results }) => results.zip,
    gives: 'one-file',
    extension: 'zip',
    write: async (...asked) => (await import('./write-zip')).writeZip(...asked),
  },
  {
    id: 'pdf',
    label: ({ results }) => results.reports.slidesPdf,
    gives: 'one-file',
    extension: 'pdf',
    write: async (...asked) => (await import('./pdf/write-slides')).writeSlidesPdf(...asked),
  },
  {
    id: 'minutes-pdf',
    label: ({ results }) => results.reports.minutesPdf,
    gives: 'one-file',
    extension: 'pdf',
    write: async (...asked) => (await import('./pdf/write-reports')).writeMinutesPdf(...asked),
  },
  {
    id: 'summary',
    label: ({ results }) => results.reports.summaryPdf,
    gives: 'one-file',
    extension: 'pdf',
    write: async (...asked) => (await import('./pdf/write-reports')).writeSummaryPdf(...asked),
  },
  {
    id: 'certificate',
    label: ({ results }) => results.reports.certificatePdf,
    gives: 'one-file',
    extension: 'pdf',
    write: async (...asked) => (await import('./pdf/write-reports')).writeCertificatePdf(...asked),
  },
  {
    id: 'docx',
    label: ({ results }) => results.reports.minutes,
    gives: 'one-file',
    extension: 'docx',
    write: async (...asked) => (await import('./reports/write-reports')).writeMinutesDocx(...asked),
  },
  {
    id: 'summary-docx',
    label: ({ results }) => results.reports.summary,
    gives: 'one-file',
    extension: 'docx',
    write: async (...asked) => (await import('./reports/write-reports')).writeSummaryDocx(...asked),
  },
  {
    id: 'agenda-moderators',
    label: ({ day }) => day.paper.moderators,
    gives: 'one-file',
    extension: 'docx',
    write: async (...asked) =>
      (await import('./reports/write-reports')).writeModeratorsDocx(...asked),
  },
  {
    id: 'agenda-wall',
    label: ({ day }) => day.paper.wall,
    gives: 'one-file',
    extension: 'docx',
    write: async (...asked) => (await import('./reports/write-reports')).writeWallDocx(...asked),
  },
  {
    id: 'markdown',
    label: ({ results }) => results.reports.markdown,
    gives: 'one-file',
    extension: 'md',
    write: async (...asked) => (await import('./reports/write-reports')).writeMarkdown(...asked),
  },
  {
    id: 'mail',
    label: ({ results }) => results.reports.mail,
    gives: 'one-file',
    extension: 'html',
    write: async (...asked) => (await import('./reports/write-reports')).writeMail(...asked),
  },
  {
    id: 'xlsx',
    label: ({ numbers }) => numbers.xlsx,
    gives: 'one-file',
    extension: 'xlsx',
    write: async (...asked) => (await import('./xlsx/write-xlsx')).writeXlsx(...asked),
  },
  {
    id: 'csv',
    label: ({ numbers }) => numbers.csv,
    gives: 'a-file-per-poll',
    extension: 'csv',
    write: async (...asked) => (await import('./write-csv')).writeCsv(...asked),
  },
];
