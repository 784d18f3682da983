/** What differs between two results that are put side by side: different bases are never compared silently. */
import { WORKSHOP_LANGUAGES, type LocalText, type WorkshopLanguage } from '../../lib/language';
import type { Method } from '../entry/entry';
import type { AnswerScale, BaseKind } from '../poll/poll';
import type { PollResult } from '../result/result';

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export type BasisDifference =
  /** A choice and a scale: there is nothing to compare. */
  | (BeforeAfter<PollResult['kind']> & { readonly kind: 'poll-kind' })
  /** Other steps, or other words on them: there is nothing to compare. */
  | (BeforeAfter<AnswerScale> & { readonly kind: 'scale' })
  | (BeforeAfter<LocalText> & { readonly kind: 'question' })
  /** What percentages are of. */
  | (BeforeAfter<BaseKind> & { readonly kind: 'base-kind' })
  | (BeforeAfter<Method> & { readonly kind: 'method' })
  /** People who voted; null where nobody knows, in a show of hands. */
  | (BeforeAfter<number | null> & { readonly kind: 'voters' })
  | (BeforeAfter<number> & { readonly kind: 'present' })
  | (BeforeAfter<number> & { readonly kind: 'max-marks' })
  /** Titles of options, or labels of statements, that stand in one of the two only. */
  | {
      readonly kind: 'rows';
      readonly onlyBefore: readonly LocalText[];
      readonly onlyAfter: readonly LocalText[];
    }
  /** Options or statements that stand in both, in other words; as they are called after. */
  | { readonly kind: 'wordings'; readonly changed: readonly LocalText[] };

/** How votes were collected, where it is known. */
export type ComparedMethods = BeforeAfter<Method>;

/** All that differs, the weightiest first; empty where the two have the same basis. */
export function basisDifferences(
  before: PollResult,
  after: PollResult,
  methods: ComparedMethods | null = null,
): readonly BasisDifference[] {
  const differences: BasisDifference[] = [];
  if (before.kind !== after.kind) {
    differences.push({ kind: 'poll-kind', before: before.kind, after: after.kind });
  }
  if (
    before.kind === 'scale' &&
    after.kind === 'scale' &&
    !isSameScale(before.scale, after.scale)
  ) {
    differences.push({ kind: 'scale', before: before.scale, after: after.scale });
  }
  if (!isSameText(before.poll.title, after.poll.title)) {
    differences.push({ kind: 'question', before: before.poll.title, after: after.poll.title });
  }
  if (before.kind === 'choice' && after.kind === 'choice') {
    differences.push(
      ...differing('base-kind', before.base.kind, after.base.kind),
      ...differing('max-marks', before.poll.maxMarks, after.poll.maxMarks),
    );
  }
  if (methods) differences.push(...differing('method', methods.before, methods.after));
  return [
    ...differences,
    ...differing('voters', before.voters, after.voters),
    ...differing('present', before.present, after.present),
    ...(before.kind === after.kind ? rowDifferences(rowsOf(before), rowsOf(after)) : []),
  ];
}

/** Whether the steps have the same values, and the same words in at least one of the languages. */
function isSameScale(a: AnswerScale, b: AnswerScale): boolean {
  const isSameIn = (language: WorkshopLanguage) =>
    a.steps.every(({ label }, index) => {
      const words = label[language].trim();
      return words !== '' && words === b.steps[index]?.label[language].trim();
    });
  const hasSameValues = a.steps.every(({ value }, index) => value === b.steps[index]?.value);
  return a.steps.length === b.steps.length && hasSameValues && WORKSHOP_LANGUAGES.some(isSameIn);
}

function differing<K extends string, T>(
  kind: K,
  before: T,
  after: T,
): readonly (BeforeAfter<T> & { readonly kind: K })[] {
  return before === after ? [] : [{ kind, before, after }];
}

interface Row {
  readonly id: string;
  readonly label: LocalText;
  readonly wording: LocalText;
}

function rowsOf({ poll }: PollResult): readonly Row[] {
  return poll.kind === 'choice'
    ? poll.options.map(({ id, title }) => ({ id, label: title, wording: title }))
    : poll.statements.map(({ id, label, text }) => ({ id, label, wording: text }));
}

function rowDifferences(before: readonly Row[], after: readonly Row[]): readonly BasisDifference[] {
  const missingIn = (rows: readonly Row[], others: readonly Row[]) =>
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

function isSameText(a: LocalText, b: LocalText): boolean {
  return WORKSHOP_LANGUAGES.every((language) => a[language].trim() === b[language].trim());
}
