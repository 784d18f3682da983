/** Words of before and after: on the projector, on exported slides, and beside the button. */
import type { BaseKind } from '../../domain/kinds/choice/choice-poll';
import type { Method } from '../../domain/kinds/method';
import { formatFor, plural } from '../../lib/format';

/** «»Tema 3«, »Tema 4« og 2 andre». */
function listOf(names: readonly string[], others: number): string {
  const quoted = names.map((name) => `»${name}«`);
  return formatFor('da').list(
    others === 0 ? quoted : [...quoted, `${others} ${plural(others, 'anden', 'andre')}`],
  );
}

/** What differs between two results; `before` and `after` say when: «før», «den 14. maj 2025». Numbers come written, names without quotation marks. */
export const differenceWords = (before: string, after: string) => ({
  basisDiffers: (differences: string): string => `Ikke samme grundlag: ${differences}`,
  otherKind: 'de to afstemninger er af hver sin slags og kan ikke sammenlignes',
  /** Which of the two was not counted, because the majority was obvious. */
  uncounted: (isBefore: boolean, isAfter: boolean): string => {
    const when = isBefore && isAfter ? `${before} og ${after}` : isBefore ? before : after;
    return `tydeligt flertal ${when}, skønnet og ikke talt, så der er ingen tal at sammenligne`;
  },
  otherScale: 'svarskalaen er ikke den samme',
  /** Which of the two had «Ved ikke» among its answers. */
  dontKnow: (isBefore: boolean): string =>
    `»ved ikke« kunne kun vælges ${isBefore ? before : after}`,
  otherQuestion: 'spørgsmålet lyder anderledes',
  baseKind: (kind: BaseKind): string =>
    kind === 'voters'
      ? `andel af de stemmende ${before}, af alle til stede ${after}`
      : `andel af alle til stede ${before}, af de stemmende ${after}`,
  methods: {
    'table-slip': 'bordsedler',
    'table-answer': 'fælles bordsvar',
    ballot: 'stemmesedler',
    hands: 'håndsoprækning',
    totals: 'samlet optælling',
  } satisfies Readonly<Record<Method, string>>,
  method: (then: string, now: string): string => `${then} ${before}, ${now} ${after}`,
  /** Null where nobody knows how many voted. */
  voters: (then: string | null, now: string | null): string =>
    `${then ?? 'ukendt antal'} stemte ${before}, ${now ?? 'ukendt antal'} ${after}`,
  present: (then: string, now: string): string => `${then} til stede ${before}, ${now} ${after}`,
  /** So many points were spread. */
  totalPoints: (then: string, now: string): string =>
    `der var ${then} point at fordele ${before}, ${now} ${after}, så de kan ikke sammenlignes`,
  /** So many options were ranked. */
  rankedOptions: (then: string, now: string): string =>
    `${then} svarmuligheder blev rangordnet ${before}, ${now} ${after}, så pladserne kan ikke sammenlignes`,
  marks: (then: string, now: string): string => `${then} ${before}, ${now} ${after}`,
  onlyBefore: (names: readonly string[], others: number): string =>
    `kun ${before}: ${listOf(names, others)}`,
  onlyAfter: (names: readonly string[], others: number): string =>
    `kun ${after}: ${listOf(names, others)}`,
  reworded: (names: readonly string[], others: number): string =>
    `ny ordlyd: ${listOf(names, others)}`,
});

export const comparison = {
  /** Stand for the rounds where both have the same name, as a poll and its run-off. */
  before: 'Før',
  after: 'Efter',
  points: 'Pct.point',
  rankShift: 'Placering',
  shift: 'Ændring',
  unchanged: 'uændret',
  /** An option or statement that was not there before, or is not there after. */
  isNew: 'ny',
  isGone: 'udgået',
  fromTo: (before: string, after: string): string => `${before} → ${after}`,
  fileName: 'før og efter',
  note: differenceWords('før', 'efter'),
};
