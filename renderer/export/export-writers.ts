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
];
