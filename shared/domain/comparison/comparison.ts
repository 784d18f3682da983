/** Before and after: two results of one poll side by side, with what differs in their bases. */
import { sum } from '../../lib/sum';
import { basisDifferences, type BasisDifference, type ComparedMethods } from './basis-differences';
import type { Option, Statement } from '../poll/poll';
import type {
  ChoiceResult,
  PollResult,
  RankedOption,
  ScaleResult,
  StatementResult,
} from '../result/result';

export interface ComparedOption {
  /** As it is worded after; as before where it is gone. */
  readonly option: Option;
  /** Null where the option was not there. */
  readonly before: RankedOption | null;
  readonly after: RankedOption | null;
  /**
   * Whole percentage points from before to after, from the unrounded shares, rounded half away from zero. Null where
   * there are no two shares of the same kind: the option is in one only, a base is empty, or the base kinds differ.
   */
  readonly points: number | null;
  /** Places won (positive) or lost; null where the option is in one only, or nobody voted in one of the rounds. */
  readonly rankShift: number | null;
}

export interface ChoiceComparison {
  readonly kind: 'choice';
  readonly before: ChoiceResult;
  readonly after: ChoiceResult;
  /** By rank after, then in the poll's order; options that are gone come last, by rank before. */
  readonly rows: readonly ComparedOption[];
  readonly differences: readonly BasisDifference[];
}

export interface ComparedStatement {
  /** As it is worded after; as before where it is gone. */
  readonly statement: Statement;
  /** With distribution in per cent of n, mean and n. Null where the statement was not there. */
  readonly before: StatementResult | null;
  readonly after: StatementResult | null;
  /** How far the mean moved: one decimal, from the unrounded means, rounded half away from zero; null without both. */
  readonly shift: number | null;
}

export interface ScaleComparison {
  readonly kind: 'scale';
  readonly before: ScaleResult;
  readonly after: ScaleResult;
  /** In the order of the poll after; statements that are gone come last. */
  readonly rows: readonly ComparedStatement[];
  readonly differences: readonly BasisDifference[];
}

/** A choice and a scale, or two different scales; `differences` says which. */
export interface Incomparable {
  readonly kind: 'incomparable';
  readonly differences: readonly BasisDifference[];
}

export type Comparison = ChoiceComparison | ScaleComparison | Incomparable;

/** Compares two results of one poll, or of a poll and its run-off. `methods`: how votes were collected, where known. */
export function compareResults(
  before: PollResult,
  after: PollResult,
  methods: ComparedMethods | null = null,
): Comparison {
  const differences = basisDifferences(before, after, methods);
  if (before.kind === 'choice' && after.kind === 'choice') {
    return { kind: 'choice', before, after, rows: optionRows(before, after), differences };
  }
  const isOtherScale = differences.some(({ kind }) => kind === 'scale');
  return before.kind === 'scale' && after.kind === 'scale' && !isOtherScale
    ? { kind: 'scale', before, after, rows: statementRows(before, after), differences }
    : { kind: 'incomparable', differences };
}

function optionRows(before: ChoiceResult, after: ChoiceResult): readonly ComparedOption[] {
  const earlier = new Map(before.ranked.map((item) => [item.option.id, item]));
  const still = new Set(after.ranked.map((item) => item.option.id));
  const hasRanks = before.marks > 0 && after.marks > 0;
  const hasSameKind = before.base.kind === after.base.kind;
  return [
    ...after.ranked.map((now): ComparedOption => {
      const then = earlier.get(now.option.id) ?? null;
      return {
        option: now.option,
        before: then,
        after: now,
        points:
          then && hasSameKind
            ? difference(then.votes, before.base.people, now.votes, after.base.people, 100)
            : null,
        rankShift: then && hasRanks ? then.rank - now.rank : null,
      };
    }),
    ...before.ranked
      .filter(({ option }) => !still.has(option.id))
      .map((then): ComparedOption => {
        const { option } = then;
        return { option, before: then, after: null, points: null, rankShift: null };
      }),
  ];
}

function statementRows(before: ScaleResult, after: ScaleResult): readonly ComparedStatement[] {
  const earlier = new Map(before.statements.map((item) => [item.statement.id, item]));
  const still = new Set(after.statements.map((item) => item.statement.id));
  return [
    ...after.statements.map((now): ComparedStatement => {
      const then = earlier.get(now.statement.id) ?? null;
      return {
        statement: now.statement,
        before: then,
        after: now,
        shift: then ? meanShift(then, now) : null,
      };
    }),
    ...before.statements
      .filter(({ statement }) => !still.has(statement.id))
      .map((then): ComparedStatement => {
        return { statement: then.statement, before: then, after: null, shift: null };
      }),
  ];
}

function meanShift(before: StatementResult, after: StatementResult): number | null {
  const answers = ({ distribution }: StatementResult) =>
    sum(distribution.map(({ value, count }) => value * count));
  const [n, nAfter] = [before.statistics.n, after.statistics.n];
  const tenths = difference(answers(before), n, answers(after), nAfter, 10);
  return tenths === null ? null : tenths / 10;
}

/**
 * `scale` × (after / afterOf − before / beforeOf) in whole numbers, rounded half away from zero: computed without
 * fractions, so that an exact half is one. Null where there is nothing to take a share of.
 */
function difference(
  before: number,
  beforeOf: number,
  after: number,
  afterOf: number,
  scale: number,
): number | null {
  const divisor = beforeOf * afterOf;
  if (divisor === 0) return null;
  const dividend = scale * (after * beforeOf - before * afterOf);
  const rounded = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));
  return dividend < 0 && rounded > 0 ? -rounded : rounded;
}
