/**
 * The rules that each kind of poll provides, once, in its own folder; the table of all kinds is in
 * `poll/poll.ts`. Code that all kinds share stands where it is needed and asks the table for the rest. Rules
 * read cells and numbers, never rounds or logs, so the kinds don't depend on the code that counts.
 */
import type { GenericSchema, VariantOptions } from 'valibot';
import type { LocalText, WorkshopLanguage } from '../../lib/language';
import type { Cell, CellChange, CellId, Counts } from './cell';
import type { Method } from './method';
import type { PollHead, PollRow, PrintedLine, Source } from './poll-head';
import type { Counted, ResultFrame, ResultMarks } from './result-frame';

/** The types of one kind. Each is a member of a union over all kinds, distinguished by `kind`. */
export interface KindTypes {
  readonly poll: PollHead & { readonly kind: string };
  /** Of the poll in a file. */
  readonly schema: VariantOptions<'kind'>[number] & GenericSchema<unknown, PollHead>;
  readonly result: ResultFrame & { readonly kind: string };
  /** Two results side by side, without what differs in their bases. */
  readonly comparison: { readonly kind: string };
  /** What differs between the bases of two results of this kind. */
  readonly difference: { readonly kind: string };
  /** A step of the reveal. */
  readonly step: { readonly kind: string };
  /** Numbers that can't be true. */
  readonly breach: { readonly kind: string };
  /** What is asked about, one by one: an option, a statement. */
  readonly row: {
    readonly id: string;
    readonly verbatim: boolean;
    readonly sources: readonly Source[];
  };
  /** A step at the ballot box that asks a question; `index` if there are several. */
  readonly question: { readonly kind: string; readonly index?: number };
}

export interface PollRules<T extends KindTypes> {
  /** Reads exactly the polls of the kind; `shared/file-format/session-schema.ts` proves that. */
  readonly schema: T['schema'];
  /** How votes may be collected. */
  readonly methods: readonly Method[];
  /** True if a show of hands may be recorded as an obvious majority for one cell, without counting. */
  readonly hasMajority: boolean;
  /** In the order of the slip. */
  readonly rowsOf: (poll: T['poll']) => readonly PollRow[];
  /** In the order of the slip, row by row. */
  readonly cellsOf: (poll: T['poll']) => readonly Cell[];
  /**
   * What is wrong in a poll that was read from a file, in words for whoever repairs the file. Rows with the
   * same id are checked elsewhere.
   */
  readonly faultsOf: (poll: T['poll']) => readonly string[];
  /**
   * All that stands on the poll's papers besides its title and instruction, in the order printed. Papers print
   * nothing of a poll that is not here: their edition is told from it.
   */
  readonly printedOf: (poll: T['poll']) => readonly PrintedLine[];
  readonly editing: EditingRules<T>;
  readonly provenance: ProvenanceRules<T>;
  readonly ballot: BallotRules<T>;
  readonly box: BoxRules<T>;
  readonly checks: CheckRules<T>;
  readonly results: ResultRules<T>;
  readonly comparison: ComparisonRules<T>;
  readonly disclosure: DisclosureRules<T>;
  readonly simulation: SimulationRules<T>;
}

/** How a facilitator makes a poll and arranges its rows. */
export interface EditingRules<T extends KindTypes> {
  /** A new poll of the kind; its words beside head and rows are in `words`. */
  readonly blank: (head: PollHead, rows: readonly T['row'][], words: BlankWords) => T['poll'];
  /** A row of the facilitator's own. */
  readonly newRow: (id: string, text: LocalText) => T['row'];
  readonly rowsOf: (poll: T['poll']) => readonly T['row'][];
  /** The poll with these rows in this order; what depends on how many there are follows. */
  readonly withRows: (poll: T['poll'], rows: readonly T['row'][]) => T['poll'];
  /** The fewest rows that make a question, and the most that there may be. */
  readonly leastRows: number;
  readonly mostRows: number;
  /** The most characters of a row that the back row can read, and that a file may hold. */
  readonly mostCharacters: number;
  readonly mostInFile: number;
  /** What a line of a programme calls such a vote, in Danish and English: «Rangordning: Hvad først?». */
  readonly programmeWords: readonly string[];
  /** Warnings of this kind of poll, besides those of every kind. `language` is the workshop's. */
  readonly warningsOf: (poll: T['poll'], language: WorkshopLanguage) => readonly KindWarning[];
}

/** Words that a new poll begins with. */
export interface BlankWords {
  /** «I hvilken grad …?» */
  readonly prompt: LocalText;
  /** Of the scale's steps, ascending. */
  readonly steps: readonly LocalText[];
  readonly dontKnow: LocalText;
}

/** What a kind warns of before the day; `rows` are numbers, 1 first. */
export type KindWarning =
  | { readonly kind: 'double-barrelled'; readonly rows: readonly number[] }
  | { readonly kind: 'no-dont-know' }
  /** More points than are spread on paper. */
  | { readonly kind: 'box-only'; readonly most: number };

/** What belongs to a pack's words: it goes when they are edited, and comes back with them. `original` is the pack's own poll. */
export interface ProvenanceRules<T extends KindTypes> {
  /** The edited poll without what belonged to words that are gone, and with what belongs to words that are back. */
  readonly afterEdit: (before: T['poll'], after: T['poll'], original: T['poll']) => T['poll'];
  /** True while the pack's instruction is about this question and what may be marked. */
  readonly keepsInstruction: (poll: T['poll'], original: T['poll']) => boolean;
  /** True while the pack's remark on its wordings is so of this poll. */
  readonly keepsRemark: (poll: T['poll'], original: T['poll']) => boolean;
}

/** Answers typed so far, in that order; null for «no answer». */
export type TypedAnswers = readonly (CellId | null)[];

/** How one participant's paper ballot is typed. */
export interface BallotRules<T extends KindTypes> {
  /** Why the marked cells are not a valid ballot; null if they are. */
  readonly problemOf: (
    poll: T['poll'],
    marked: readonly Cell[],
  ) => 'too-many-marks' | 'two-answers' | 'no-ranking' | 'no-sum' | null;
  /** The state of a typed ballot that is neither empty, blank nor marked as spoiled. */
  readonly phaseOf: (
    poll: T['poll'],
    answers: TypedAnswers,
  ) => 'unfinished' | 'ready' | 'too-many-marks' | 'no-answer';
  /** The answers after a key; null if the key means nothing here. */
  readonly withKey: (poll: T['poll'], answers: TypedAnswers, key: string) => TypedAnswers | null;
}

/** What a key asks for on a question at the ballot box. */
export type BoxAnswer =
  /** Sets or removes a mark. On a scale it sets the answer to the statement and moves on. */
  | { readonly kind: 'mark'; readonly cell: CellId }
  /** No answer to this statement; moves on. */
  | { readonly kind: 'no-answer' };

/** How a voter answers at the ballot box. `index` is the question's, 0 first. */
export interface BoxRules<T extends KindTypes> {
  /** One after another. */
  readonly questionsOf: (poll: T['poll']) => readonly T['question'][];
  /** An answer moves on by itself, so the next press may still be meant for the question before. */
  readonly leadsOn: boolean;
  readonly answerOfKey: (
    poll: T['poll'],
    index: number,
    marks: readonly CellId[],
    key: string,
  ) => BoxAnswer | null;
  /**
   * The marks after an answer, and the question to show then; without a question the next one comes up. Null
   * if the answer means nothing.
   */
  readonly answered: (
    poll: T['poll'],
    index: number,
    marks: readonly CellId[],
    answer: BoxAnswer,
  ) => { readonly marks: readonly CellId[]; readonly question?: T['question'] } | null;
  /** The answers that a voter looks over: one for each question, null if it is open. Empty if the marks say it all. */
  readonly answersOf: (poll: T['poll'], marks: readonly CellId[]) => readonly (number | null)[];
  /** How many marks are left; 0 where they are not counted. */
  readonly marksLeft: (poll: T['poll'], marks: readonly CellId[]) => number;
  /** The question to show instead of going on, while the marks are no ballot; null if they may be cast. */
  readonly heldAt: (poll: T['poll'], marks: readonly CellId[]) => T['question'] | null;
}

/** Breaches of this kind, besides those that are checked for every kind. */
export interface CheckRules<T extends KindTypes> {
  /** In what `voters` people wrote (≥ 1, or 0 without any marks). */
  readonly ofCounts: (poll: T['poll'], counts: Counts, voters: number) => readonly T['breach'][];
  /** In a show of hands, all cells together. */
  readonly ofHands: (poll: T['poll'], counts: Counts, present: number) => readonly T['breach'][];
}

/** `Omit` on each member of a union, so that the union is kept. */
type Without<R, K extends keyof R> = R extends unknown ? Omit<R, K> : never;

export interface ResultRules<T extends KindTypes> {
  readonly read: (
    poll: T['poll'],
    counted: Counted,
    present: number,
  ) => Without<T['result'], keyof ResultMarks>;
  /** The steps in which the room sees it; the last step shows all. */
  readonly stepsOf: (result: T['result']) => readonly T['step'][];
  /** Votes per cell in the poll's order, where cells get places by their votes; else null. */
  readonly votesForPlaces: (result: T['result']) => readonly number[] | null;
  /** The votes per cell that it was read from. */
  readonly countsOf: (result: T['result']) => Counts;
}

/** Two results of one kind side by side. */
export interface ComparisonRules<T extends KindTypes> {
  /** Differences between the bases that make a comparison impossible. */
  readonly obstaclesOf: (before: T['result'], after: T['result']) => readonly T['difference'][];
  /** Other differences between the bases. */
  readonly differencesOf: (before: T['result'], after: T['result']) => readonly T['difference'][];
  readonly compare: (before: T['result'], after: T['result']) => T['comparison'];
}

/** The cells of one row that take a position. */
export interface Position {
  readonly rowId: string;
  readonly cells: readonly CellId[];
}

export interface DisclosureRules<T extends KindTypes> {
  /** Rows that are shown by themselves, with an n of their own; none if all rows share one base. */
  readonly positionsOf: (poll: T['poll']) => readonly Position[];
  /**
   * The smallest number of people, ≥ 0, who must have voted differently for such changes, given how many more
   * (or fewer) voted. One number for each figure that is shown by itself.
   */
  readonly leastPeople: (
    poll: T['poll'],
    changes: readonly CellChange[],
    voters: number,
  ) => readonly number[];
}

/** How a simulated room votes. `random` gives numbers 0 ≤ x < 1. */
export interface SimulationRules<T extends KindTypes> {
  /** A room with its own leaning; each call returns one participant's marks. */
  readonly voterOf: (poll: T['poll'], random: () => number) => () => readonly CellId[];
  /** Changes the ballots so that there is a tie at this place (0 first); null for kinds without places. */
  readonly makeTie:
    | ((ballots: readonly (readonly CellId[])[], place: number) => readonly (readonly CellId[])[])
    | null;
}
