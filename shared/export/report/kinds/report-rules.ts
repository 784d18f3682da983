/** What minutes, summary and certificate say about a result; each kind of poll fills this in, in its own folder. */
import type { KindTypes } from '../../../domain/kinds/poll-rules';
import type { Language } from '../../../lib/language';
import type { ResultSlide } from '../../../slides/slide-model';
import type { ReportTable } from '../report';

export interface ToldResult<R> {
  readonly result: R;
  readonly language: Language;
  /** The title of the run-off among the tied that was held later; null if there was none. */
  readonly runOff: string | null;
}

/** A line of the certificate's count: what was voted for, and how many votes it got. */
export interface CountLine {
  readonly label: string;
  readonly votes: number;
}

/** Sentences are whole, with their full stop, in the workshop's language. */
export interface ReportRules<R> {
  /** The result in one or two sentences, which name the poll. */
  readonly brief: (told: ToldResult<R>) => readonly string[];
  /** How it was asked and what came out, as paragraphs: what the summary tells. */
  readonly lead: (told: ToldResult<R>) => readonly string[];
  /** What the minutes tell besides, as paragraphs. */
  readonly detail: (told: ToldResult<R>) => readonly string[];
  /** Null if there are no numbers: the majority was obvious and not counted. */
  readonly table: (told: ToldResult<R>) => ReportTable | null;
  /** What the table needs said, below it. */
  readonly remarks: (told: ToldResult<R>) => readonly string[];
  /** Where the wordings come from, for the method. */
  readonly wordings: (told: ToldResult<R>) => readonly string[];
  /** Whether the minutes show this slide of the result. */
  readonly pictured: (slide: ResultSlide) => boolean;
  /** By option or statement, in the poll's order; null if nobody counted. */
  readonly counts: (told: ToldResult<R>) => readonly CountLine[] | null;
  /** Heads the counts where they are something else than votes. */
  readonly countHeader?: (language: Language) => string;
  /** What the counts are in the sheet of numbers: the key of its column; blank where it has none. */
  readonly countedAs: string;
  /** What sentences tell of an option or statement: keys of columns of the sheet of numbers. */
  readonly spoken: readonly string[];
}

export type ReportRulesOf<T extends Pick<KindTypes, 'result'>> = ReportRules<T['result']>;
