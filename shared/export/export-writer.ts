/**
 * The interface of a writer, which writes results in one format. Writers only write: `resultsDocument`
 * decides what may be in a file.
 */
import type { Dictionary } from '../text/dictionary';
import type { ResultsDocument } from './results-document';

export interface WrittenFile {
  /** With its ending; only characters that Windows accepts. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Tells a writer to stop; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Throws if it was stopped. */
  readonly throwIfAborted: () => void;
}

export interface WriterJob {
  /** The name of the export without an ending; also the file's name if there is only one file. */
  readonly name: string;
  /** Called with how many of `total` steps are done. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: StopSignal;
  /** Lets everything else that waits have its turn: to be awaited between two steps of long work. */
  readonly othersTurn: () => Promise<void>;
}

export interface ExportWriter {
  readonly id: string;
  readonly label: (words: Dictionary) => string;
  /** One file for the whole document, or one for each slide or poll. */
  readonly gives: 'one-file' | 'a-file-per-slide' | 'a-file-per-poll';
  /** Its button stands on the page of results; those of the others in a list that opens. */
  readonly isDirect?: true;
  /** Also written of notes alone, on a day without votes. */
  readonly tellsNotes?: true;
  /** Of the files it writes, without a dot. */
  readonly extension: string;
  /**
   * Writes the document in small steps, so that the page still reacts to keys. Rejects if a part can't be
   * written, or with the signal's reason if it is stopped; then nothing is written.
   */
  readonly write: (document: ResultsDocument, job: WriterJob) => Promise<readonly WrittenFile[]>;
}
