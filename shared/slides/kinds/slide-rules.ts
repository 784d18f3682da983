/**
 * The slides that a kind of poll answers for, beside those that all kinds share. Each kind fills this in once, in its own
 * folder; the table of all kinds is in `slide-kinds.ts`.
 */
import type { KindTypes } from '../../domain/kinds/poll-rules';
import type { Round } from '../../domain/round/round';
import type { Language, LocalText } from '../../lib/language';
import type { ComparisonFrame, GroupCell } from './comparison-slide';

/** The slides that are a kind's own. */
export interface SlideTypes {
  /** Shown step by step; the results among them. */
  readonly reveal: { readonly kind: string };
  /** Taken home. */
  readonly result: { readonly kind: string };
  readonly comparison: ComparisonFrame & { readonly kind: string };
}

/** A slide of a result to export: `heading` begins the name of its file, `detail` says what of it. */
export interface ExportedSlide<S> {
  readonly heading: string;
  readonly detail: string;
  readonly slide: S;
}

/** A group's column, as far as its cells depend on it. */
export interface CellsOf<R> {
  readonly people: number;
  /** Null where the group is hidden: there is nothing to read. */
  readonly result: R | null;
}

type Unframed<S> = S extends unknown ? Omit<S, keyof ComparisonFrame> : never;

type PollTypes = Pick<KindTypes, 'poll' | 'result' | 'comparison' | 'step'>;

export interface SlideRules<T extends PollTypes, S extends SlideTypes> {
  readonly collecting: CollectingRules<T>;
  /** Null for a step that doesn't suit the result. */
  readonly reveal: (
    result: T['result'],
    step: T['step'],
    round: Round,
    language: Language,
  ) => S['reveal'] | null;
  /** In the order in which the room saw them; `ofRound` adds which round it is, where that is to be said. */
  readonly exported: (
    result: T['result'],
    round: Round,
    language: Language,
    ofRound: (detail: string) => string,
  ) => readonly ExportedSlide<S['result']>[];
  readonly comparison: (
    comparison: T['comparison'],
    language: Language,
  ) => Unframed<S['comparison']>;
  readonly groups: GroupRules<T>;
  readonly base: BaseRules<T>;
}

/** The slide of an open round. */
export interface CollectingRules<T extends PollTypes> {
  /** Stands before how to answer; blank for none. */
  readonly promptOf: (poll: T['poll'], language: Language) => string;
  readonly raiseHand: (poll: T['poll'], language: Language) => string;
  /** The answers that every row takes, in the slip's order; none where rows are marked. */
  readonly answersOf: (
    poll: T['poll'],
  ) => readonly { readonly value: number; readonly label: LocalText }[];
}

/** A result by groups. */
export interface GroupRules<T extends PollTypes> {
  /** What the figures are. */
  readonly subtitle: (language: Language) => string;
  /** Said at the end; blank for nothing. */
  readonly remark: (total: T['result'], language: Language) => string;
  /** As in the result of the whole room; `cellOf` is of a column that shows the row. */
  readonly rowsOf: (
    total: T['result'],
    language: Language,
  ) => readonly {
    readonly rowId: string;
    readonly label: string;
    readonly cellOf: (column: CellsOf<T['result']>) => GroupCell;
  }[];
}

/** What is said of the people behind a result, and of what percentages are of. */
export interface BaseRules<T extends PollTypes> {
  /** «124 af 131 stemte». */
  readonly took: (voters: number, present: number, language: Language) => string;
  /** What percentages are of, or what is left out of them. */
  readonly share: (result: T['result'], language: Language) => string;
  /** True where percentages of both results are of the same. */
  readonly isOne: (before: T['result'], after: T['result']) => boolean;
  /** What two results have in common that limits them; blank for nothing. */
  readonly limit: (before: T['result'], after: T['result'], language: Language) => string;
}
