/**
 * What the console needs from a kind of poll. Each kind implements it once (`choice`, `scale`, `ranking`); features ask `consoleKindOf` and never
 * look at the kind itself. A method of collecting that a kind does not have is null, and the console does not offer it.
 */
import type { ComponentType, ReactNode } from 'react';
import type { BallotTyping } from '../../../shared/domain/ballot/ballot-typing';
import type { BoxAct, BoxStep } from '../../../shared/domain/ballot-box/box-voter';
import type { TableSlipEntry } from '../../../shared/domain/entry/entry';
import type { Cell, CellId } from '../../../shared/domain/kinds/cell';
import type { PollKind, PollOf } from '../../../shared/domain/poll/poll';
import type { Numbers } from '../../../shared/domain/recording/sum-check';
import type { PollResult } from '../../../shared/domain/result/result';
import type { Language } from '../../../shared/lib/language';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { CountGroup } from '../../components/fields/count-fields';

export type ResultOf<K extends PollKind> = Extract<PollResult, { readonly kind: K }>;

export interface ConsoleKind<K extends PollKind = PollKind> {
  readonly names: Names<PollOf<K>>;
  /** The wordings and rules of a poll, below its question. */
  readonly Editor: ComponentType<{ readonly poll: PollOf<K> }>;
  /** The result as the facilitator sees it. */
  readonly ResultTable: ComponentType<{ readonly result: ResultOf<K> }>;
  /** Corrects the marks of one participant, or of a table that agreed. */
  readonly MarksField: ComponentType<MarksFieldProps<PollOf<K>>>;
  /** The numbers of a slip in groups, each with its fields. */
  readonly countGroups: (poll: PollOf<K>, language: Language) => readonly CountGroup[];
  readonly ballots: BallotPart<PollOf<K>>;
  readonly box: BoxPart<PollOf<K>>;
  readonly slips: SlipPart<PollOf<K>> | null;
  readonly answers: AnswerPart<PollOf<K>> | null;
  readonly hands: HandsPart | null;
  readonly totals: TotalsPart<PollOf<K>> | null;
}

export interface Names<P> {
  /** Below the question: «3 krydser hver · 92 deltagere · 12 borde». Numbers come as text. */
  readonly summary: (
    poll: P,
    present: string,
    tables: string,
    words: Dictionary['round'],
  ) => string;
  /** «3 Indret støttefunktioner …»: a row of the slip by its number and name; `rowId` itself if there is no such row. */
  readonly row: (poll: P, rowId: string, language: Language) => string;
  /** The row and, if a row has several cells, which of them. */
  readonly cell: (poll: P, cell: Cell, language: Language) => string;
  /** The same by number only, for the log: «3», or «3: 2». */
  readonly cellNumber: (poll: P, cellId: CellId) => string;
  /** What a recount found in a cell: first `counted`, now `recounted`. */
  readonly recounted: (
    poll: P,
    cellId: CellId,
    language: Language,
    words: Dictionary['recount'],
    numbers: readonly [counted: string, recounted: string],
  ) => string;
}

export interface MarksFieldProps<P> {
  readonly poll: P;
  readonly marks: readonly CellId[];
  readonly onMarks: (marks: readonly CellId[]) => void;
}

type BallotWords = Dictionary['collect']['ballots'];

/** Ballots, and common answers, typed by key. */
export interface BallotPart<P> {
  readonly TypedBallot: ComponentType<{ readonly poll: P; readonly typing: BallotTyping }>;
  readonly hint: (words: BallotWords) => string;
  /** The most marks a ballot may have, if more can be typed. */
  readonly mostMarks: (poll: P) => number;
  /** What is wrong with an answer that is not whole, and what Enter does; null if this kind has no such ballot. */
  readonly notWhole:
    | ((poll: P, typed: BallotTyping['answers'], isAsked: boolean, words: BallotWords) => string)
    | null;
  /** How many answers are still to come. */
  readonly missing: (poll: P, typed: BallotTyping['answers']) => number;
  /** Why `key` was refused, given what is already typed. */
  readonly refusal: (
    poll: P,
    typed: BallotTyping['answers'],
    key: string,
    words: BallotWords,
  ) => string;
  /** The key that typed the answer at `index`. */
  readonly keyOf: (poll: P, answer: CellId, index: number) => string;
  /** The keys that would type a ballot's marks: «1 4 7». */
  readonly keysOf: (poll: P, marks: ReadonlySet<CellId>) => string;
}

/** The common answers of tables. */
export interface AnswerPart<P> {
  readonly hint: (words: BallotWords) => string;
  /** A table's answer in the list of tables. */
  readonly listed: (poll: P, marks: readonly CellId[]) => string;
}

/** The ballot at the box. */
export interface BoxPart<P> {
  /** The screen of a step of the ballot itself; null if this kind has no such step. */
  readonly screen: (poll: P, step: BoxStep, at: AtBox) => BoxScreen | null;
  /** What a voter is told who has not answered anything. */
  readonly blank: (words: Dictionary['ballotBox']) => string;
  /** The ballot line by line, for review. */
  readonly lines: (poll: P, marks: readonly CellId[], language: Language) => readonly BoxLine[];
}

export interface AtBox {
  readonly marks: readonly CellId[];
  readonly words: Dictionary['ballotBox'];
  readonly language: Language;
  readonly act: (act: BoxAct) => void;
}

export interface BoxScreen {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly problem: string | null;
  /** Shown between the buttons back and on; screen readers announce it. */
  readonly status: string | null;
  readonly next: { readonly label: string; readonly kind: 'primary' | 'plain' };
  readonly body: ReactNode;
}

export interface BoxLine {
  readonly key: string;
  /** The question; blank if the answer says enough. */
  readonly name: string;
  /** Null: no answer. */
  readonly answer: string | null;
}

/** Ids of the fields that a slip has beside its cells. */
export const VOTERS_FIELD = 'voters';
export const CONTROL_FIELD = 'control';

/** Table slips typed number by number. */
export interface SlipPart<P> {
  /** Cells of one group are typed as a unit. */
  readonly groupOf: (cell: Cell) => string;
  readonly hasControlSum: boolean;
  /** Whether the line above names the row of the box that is typed. */
  readonly isRowNamed: boolean;
  readonly Grid: ComponentType<SlipGridProps<P>>;
}

export interface SlipGridProps<P> {
  readonly poll: P;
  /** All tables, ascending. */
  readonly tables: readonly number[];
  /** What is recorded, by table. */
  readonly slips: ReadonlyMap<number, TableSlipEntry>;
  /** The slip being typed, with its numbers so far; null if none is. */
  readonly typed: { readonly table: number; readonly numbers: Numbers } | null;
  /** Renders the box of a field of the typed slip: a cell's id, or one of the other fields. */
  readonly fieldAt: (id: string, label: string) => ReactNode;
  /** The button that records the typed slip, for a grid that does not end in a control sum. */
  readonly record: ReactNode;
  /** What of each table lies in other piles, in words; blank for nothing. */
  readonly elsewhere: ReadonlyMap<number, string>;
  /** Stays the same as long as the typist does. */
  readonly onBegin: (table: number) => void;
}

/** A show of hands, cell by cell. */
export interface HandsPart {
  /** Advice shown before; null for none. */
  readonly note: (words: Dictionary['round']) => string | null;
}

/** All totals at once. */
export interface TotalsPart<P> {
  /** `fieldAt` renders the field of a cell. */
  readonly Table: ComponentType<{
    readonly poll: P;
    readonly fieldAt: (cellId: CellId, label: string) => ReactNode;
  }>;
  /** True if the fields are too narrow for words: problems then show once, below. */
  readonly isDense: boolean;
}
