/**
 * What a kind of poll answers for. Each kind fills this in once, in its own folder; the table of all kinds is in
 * `poll/poll.ts`. What every kind shares is written where it is needed, and asks the table for the rest. Rules read cells
 * and numbers, never rounds or logs, so that the kinds lie below all that counts.
 */
import type { Cell, CellChange, CellId, Counts } from './cell';
import type { Method } from './method';
import type { PollHead, PollRow } from './poll-head';
import type { Counted, ResultFrame, ResultMarks } from './result-frame';

/** The types that are a kind's own; each is one of a union over all kinds, told apart by its `kind`. */
export interface KindTypes {
  readonly poll: PollHead & { readonly kind: string };
  readonly result: ResultFrame & { readonly kind: string };
  /** Two results side by side, without what differs in their bases. */
  readonly comparison: { readonly kind: string };
  /** What differs between the bases of two results of this kind. */
  readonly difference: { readonly kind: string };
  /** A step of the reveal. */
  readonly step: { readonly kind: string };
  /** Numbers that can't be true. */
  readonly breach: { readonly kind: string };
  /** A step at the ballot box that asks; `index` where there are several. */
  readonly question: { readonly kind: string; readonly index?: number };
}

export interface PollRules<T extends KindTypes> {
  /** How votes may be collected. */
  readonly methods: readonly Method[];
  /** In the order of the slip. */
  readonly rowsOf: (poll: T['poll']) => readonly PollRow[];
  /** In the order of the slip, row by row. */
  readonly cellsOf: (poll: T['poll']) => readonly Cell[];
  /** What can't be in a poll that was read, in words for whoever mends the file; two rows with one id aside. */
  readonly faultsOf: (poll: T['poll']) => readonly string[];
  readonly ballot: BallotRules<T>;
  readonly box: BoxRules<T>;
  readonly checks: CheckRules<T>;
  readonly results: ResultRules<T>;
  readonly comparison: ComparisonRules<T>;
  readonly disclosure: DisclosureRules<T>;
  readonly simulation: SimulationRules<T>;
}

/** Answers typed so far, in that order; null for «no answer». */
export type TypedAnswers = readonly (CellId | null)[];

/** One participant's answers on paper, and how they are typed. */
export interface BallotRules<T extends KindTypes> {
  /** What keeps marks from being a valid ballot, given the cells that are marked; null where nothing does. */
  readonly problemOf: (
    poll: T['poll'],
    marked: readonly Cell[],
  ) => 'too-many-marks' | 'two-answers' | null;
  /** Where the typing of a ballot stands that is neither empty, blank nor said to be spoiled. */
  readonly phaseOf: (
    poll: T['poll'],
    answers: TypedAnswers,
  ) => 'unfinished' | 'ready' | 'too-many-marks';
  /** The answers with what a key says; null where it says nothing here. */
  readonly withKey: (poll: T['poll'], answers: TypedAnswers, key: string) => TypedAnswers | null;
}

/** What a key asks for on a question at the ballot box. */
export type BoxAnswer =
  /** Sets or removes a mark; on a scale the one answer to the statement, which leads on. */
  | { readonly kind: 'mark'; readonly cell: CellId }
  /** No answer to this statement, which leads on. */
  | { readonly kind: 'no-answer' };

/** How a voter answers alone. `index` is the question's, 0 first. */
export interface BoxRules<T extends KindTypes> {
  /** One after another. */
  readonly questionsOf: (poll: T['poll']) => readonly T['question'][];
  /** An answer leads on by itself, so that the next press may still be meant for the question before. */
  readonly leadsOn: boolean;
  readonly answerOfKey: (
    poll: T['poll'],
    index: number,
    marks: readonly CellId[],
    key: string,
  ) => BoxAnswer | null;
  /** The marks after an answer, and the question as it is then; without one the next is up. Null where it means nothing. */
  readonly answered: (
    poll: T['poll'],
    index: number,
    marks: readonly CellId[],
    answer: BoxAnswer,
  ) => { readonly marks: readonly CellId[]; readonly question?: T['question'] } | null;
  /** The answers that a voter looks over: one for each question, null where it is open. None where marks say it all. */
  readonly answersOf: (poll: T['poll'], marks: readonly CellId[]) => readonly (number | null)[];
  /** How many marks are left; 0 where they are not counted. */
  readonly marksLeft: (poll: T['poll'], marks: readonly CellId[]) => number;
}

/** Numbers that can't be true, beside those that can't be of any kind. */
export interface CheckRules<T extends KindTypes> {
  /** Of what `voters` (≥ 1, or nobody without marks) wrote. */
  readonly ofCounts: (poll: T['poll'], counts: Counts, voters: number) => readonly T['breach'][];
  /** Of the hands of all cells together. */
  readonly ofHands: (poll: T['poll'], counts: Counts, present: number) => readonly T['breach'][];
}

/** The union keeps its members apart where something is left out of each. */
type Without<R, K extends keyof R> = R extends unknown ? Omit<R, K> : never;

export interface ResultRules<T extends KindTypes> {
  readonly read: (
    poll: T['poll'],
    counted: Counted,
    present: number,
  ) => Without<T['result'], keyof ResultMarks>;
  /** How it is shown to the room, step by step; the last step shows all. */
  readonly stepsOf: (result: T['result']) => readonly T['step'][];
  /** The votes per cell that it was read from. */
  readonly countsOf: (result: T['result']) => Counts;
}

/** Two results of one kind side by side. */
export interface ComparisonRules<T extends KindTypes> {
  /** What differs in the bases so that there is nothing to compare. */
  readonly obstaclesOf: (before: T['result'], after: T['result']) => readonly T['difference'][];
  /** What else differs in the bases. */
  readonly differencesOf: (before: T['result'], after: T['result']) => readonly T['difference'][];
  readonly compare: (before: T['result'], after: T['result']) => T['comparison'];
}

/** People who took a position on one row, counted by the cells that say so. */
export interface Position {
  readonly rowId: string;
  readonly cells: readonly CellId[];
}

export interface DisclosureRules<T extends KindTypes> {
  /** Rows that stand on the wall by themselves, with an n of their own; none where all share one base. */
  readonly positionsOf: (poll: T['poll']) => readonly Position[];
  /**
   * How many people at least, each number ≥ 0, must have voted otherwise for such changes, given how many more (or fewer)
   * voted. One number for each figure that tells of people by itself.
   */
  readonly leastPeople: (
    poll: T['poll'],
    changes: readonly CellChange[],
    voters: number,
  ) => readonly number[];
}

/** How a simulated room votes. `random` gives numbers 0 ≤ x < 1. */
export interface SimulationRules<T extends KindTypes> {
  /** A room of its own leaning; each call is a participant's marks. */
  readonly voterOf: (poll: T['poll'], random: () => number) => () => readonly CellId[];
  /** The ballots with a tie at this place (0 first); null where places are of no consequence. */
  readonly makeTie:
    | ((ballots: readonly (readonly CellId[])[], place: number) => readonly (readonly CellId[])[])
    | null;
}
