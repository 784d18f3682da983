/** What differs between the bases of two results. Different bases are never compared without saying so. */
import type { LocalText } from '../../lib/language';
import type { Method } from '../kinds/method';
import { isSameText } from '../kinds/provenance';
import { differing, type BeforeAfter } from '../kinds/side-by-side';
import type { PollRow } from '../kinds/poll-head';
import { rowsOf } from '../poll/cell';
import { kindOf, type OfAnyKind, type PollKind } from '../poll/poll';
import type { PollResult } from '../result/result';

export type BasisDifference =
  | OfAnyKind<'difference'>
  /** Two kinds: there is nothing to compare. */
  | (BeforeAfter<PollKind> & { readonly kind: 'poll-kind' })
  | (BeforeAfter<LocalText> & { readonly kind: 'question' })
  | (BeforeAfter<Method> & { readonly kind: 'method' })
  /** People who voted; null if nobody knows, in a show of hands. */
  | (BeforeAfter<number | null> & { readonly kind: 'voters' })
  | (BeforeAfter<number> & { readonly kind: 'present' })
  /** Titles of options, or labels of statements, that only one of the two has. */
  | {
      readonly kind: 'rows';
      readonly onlyBefore: readonly LocalText[];
      readonly onlyAfter: readonly LocalText[];
    }
  /** Options or statements that both have with different wording; as worded in the second. */
  | { readonly kind: 'wordings'; readonly changed: readonly LocalText[] };

/** How votes were collected, where it is known. */
export type ComparedMethods = BeforeAfter<Method>;

/** All differences, the most important first; empty if both have the same basis. */
export function basisDifferences(
  before: PollResult,
  after: PollResult,
  methods: ComparedMethods | null = null,
): readonly BasisDifference[] {
  const isSameKind = before.kind === after.kind;
  const rules = kindOf(after).comparison;
  const [then, now] = [before.poll.title, after.poll.title];
  return [
    ...differing('poll-kind', before.kind, after.kind),
    ...(isSameKind ? rules.obstaclesOf(before, after) : []),
    ...(isSameText(then, now) ? [] : [{ kind: 'question', before: then, after: now } as const]),
    ...(isSameKind ? rules.differencesOf(before, after) : []),
    ...(methods ? differing('method', methods.before, methods.after) : []),
    ...differing('voters', before.voters, after.voters),
    ...differing('present', before.present, after.present),
    ...(isSameKind ? rowDifferences(rowsOf(before.poll), rowsOf(after.poll)) : []),
  ];
}

/** True if the two can't be compared at all: they are of two kinds, or their kind has an obstacle to it. */
export function hasObstacle(before: PollResult, after: PollResult): boolean {
  if (before.kind !== after.kind) return true;
  return kindOf(after).comparison.obstaclesOf(before, after).length > 0;
}

function rowDifferences(
  before: readonly PollRow[],
  after: readonly PollRow[],
): readonly BasisDifference[] {
  const missingIn = (rows: readonly PollRow[], others: readonly PollRow[]) =>
    rows.filter(({ id }) => !others.some((other) => other.id === id)).map(({ label }) => label);
  const [onlyBefore, onlyAfter] = [missingIn(before, after), missingIn(after, before)];
  const changed = after.filter(({ id, wording }) =>
    before.some((other) => other.id === id && !isSameText(other.wording, wording)),
  );
  const differences: BasisDifference[] = [];
  if (onlyBefore.length + onlyAfter.length > 0) {
    differences.push({ kind: 'rows', onlyBefore, onlyAfter });
  }
  if (changed.length > 0) {
    differences.push({ kind: 'wordings', changed: changed.map(({ label }) => label) });
  }
  return differences;
}
