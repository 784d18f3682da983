/**
 * Everything that results can be written as. The code of a writer is fetched when it is asked for, so that none of them slows the first screen; how that works
 * in the one file is told in decision 20.
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
    id: 'zip',
    label: ({ results }) => results.zip,
    gives: 'one-file',
    extension: 'zip',
    write: async (...asked) => (await import('./write-zip')).writeZip(...asked),
  },
];
