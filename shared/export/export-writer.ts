/** What writes results in one format. Writers only write: what may be in a file is decided by `resultsDocument`. */
import type { Dictionary } from '../text/dictionary';
import type { ResultsDocument } from './results-document';

export interface WrittenFile {
  /** With its ending; only characters that Windows accepts. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whoever asked has changed their mind; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Throws where it is stopped. */
  readonly throwIfAborted: () => void;
}

export interface WriterJob {
  /** The name of the whole, without an ending: a file's where it is one. */
  readonly name: string;
  /** Called with how many of `total` steps are done. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: StopSignal;
}

export interface ExportWriter {
  readonly id: string;
  readonly label: (words: Dictionary) => string;
  /** One file for the whole document, or one for each slide. */
  readonly gives: 'one-file' | 'a-file-per-slide';
  /** Of the files it writes, without a dot. */
  readonly extension: string;
  /**
   * Writes the document, in turns with everything else: no step of it keeps the page from hearing a key. Rejects where a part can't be
   * written, and with the signal's reason where it is stopped; then there is nothing.
   */
  readonly write: (document: ResultsDocument, job: WriterJob) => Promise<readonly WrittenFile[]>;
}
