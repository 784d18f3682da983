/**
 * The slides that each kind of poll provides, besides those that all kinds share. Each kind fills this in
 * once, in its own folder; the table of all kinds is in `slide-kinds.ts`.
 */
import type { KindTypes } from '../../domain/kinds/poll-rules';
import type { Round } from '../../domain/round/round';
import type { SlideRoom } from '../../lib/pages';
import type { Language, LocalText } from '../../lib/language';
import type { ComparisonFrame, GroupCell } from './comparison-slide';
import type { SlideFooter } from './slide-parts';

/** The types of one kind's slides. */
export interface SlideTypes {
  /** Slides that are shown step by step, results included. */
  readonly reveal: { readonly kind: string };
  /** Slides that are exported. */
  readonly result: { readonly kind: string };
  readonly comparison: ComparisonFrame & { readonly kind: string };
}

/** A slide of a result to export: its file name starts with `heading`, and `detail` says what it shows. */
export interface ExportedSlide<S> {
  readonly heading: string;
  readonly detail: string;
  readonly slide: S;
}

/** A group's column, as far as its cells depend on it. */
export interface CellsOf<R> {
  readonly people: number;
  /** Null if the group is hidden. */
  readonly result: R | null;
}

type Unframed<S> = S extends unknown ? Omit<S, keyof ComparisonFrame> : never;

type PollTypes = Pick<KindTypes, 'poll' | 'result' | 'comparison' | 'step'>;

export interface SlideRules<T extends PollTypes, S extends SlideTypes> {
  /** What these slides have room for; with more rows they become several. */
  readonly rooms: { readonly comparison: SlideRoom; readonly groups: SlideRoom };
  readonly collecting: CollectingRules<T>;
  /** Null for a step that doesn't fit the result. */
  readonly reveal: (
    result: T['result'],
    step: T['step'],
    round: Round,
    language: Language,
  ) => S['reveal'] | null;
  /** In the order in which the room saw them; `ofRound` names the round, if it should be named. */
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
  readonly years: YearsRules<T, S>;
  readonly base: BaseRules<T>;
}

/** The slide of an open round. */
export interface CollectingRules<T extends PollTypes> {
  /** False where numbers beside the rows would look like an order of them. */
  readonly hasNumbers: boolean;
  /** Precedes how to answer; blank for none. */
  readonly promptOf: (poll: T['poll'], language: Language) => string;
  readonly raiseHand: (poll: T['poll'], language: Language) => string;
  /** The possible answers to every row, in the slip's order; none if rows are marked. */
  readonly answersOf: (
    poll: T['poll'],
  ) => readonly { readonly value: number; readonly label: LocalText }[];
}

/** A result by groups. */
export interface GroupRules<T extends PollTypes> {
  /** What the figures are. */
  readonly subtitle: (language: Language) => string;
  /** Added at the end. `shown`: the results whose figures are all on the slide. */
  readonly remarks: (
    total: T['result'],
    shown: readonly T['result'][],
    language: Language,
  ) => readonly string[];
  /** The highest mean that a group can have; null if the figures are shares. */
  readonly meansTo: (total: T['result']) => number | null;
  /** As in the result of the whole room; call `cellOf` only for a column that shows the row. */
  readonly rowsOf: (
    total: T['result'],
    language: Language,
  ) => readonly {
    readonly rowId: string;
    readonly label: string;
    readonly cellOf: (column: CellsOf<T['result']>) => GroupCell;
  }[];
}

/** An option or a statement, with its figure in the result of one conference. */
export interface YearsRow {
  readonly rowId: string;
  readonly label: string;
  readonly cell: GroupCell;
  /** 1 first; null where rows have no places, or nobody answered. */
  readonly place: number | null;
}

/** The result of one conference beside others. */
export interface YearsSide<R> {
  /** Names the conference. */
  readonly label: string;
  readonly result: R;
}

/** A result beside those of other conferences. */
export interface YearsRules<T extends PollTypes, S extends SlideTypes> {
  /** In the order of the result. */
  readonly rowsOf: (result: T['result'], language: Language) => readonly YearsRow[];
  /** Slides of what a figure does not tell: how the answers to each statement are distributed, under its name; none where figures say all. `sides`: at least one, of one basis. */
  readonly distributions: (
    sides: readonly YearsSide<T['result']>[],
    footer: SlideFooter,
    language: Language,
  ) => readonly { readonly name: string; readonly slide: S['result'] }[];
}

/** The words about the people behind a result and the base of its percentages. */
export interface BaseRules<T extends PollTypes> {
  /** «124 af 131 stemte». */
  readonly took: (voters: number, present: number, language: Language) => string;
  /** The base of the percentages, or what they leave out. */
  readonly share: (result: T['result'], language: Language) => string;
  /** True if the percentages of both results have the same base. */
  readonly isOne: (before: T['result'], after: T['result']) => boolean;
  /** A limit that both results share; blank for none. */
  readonly limit: (before: T['result'], after: T['result'], language: Language) => string;
  /** True if percentages of one answer each, shown side by side, don't add up to 100. */
  readonly isRoundedApart: (result: T['result']) => boolean;
}
