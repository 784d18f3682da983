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
  /** What differs between the two. Numbers come written, names without quotation marks. */
  note: {
    basisDiffers: (differences: string): string => `Ikke samme grundlag: ${differences}`,
    otherKind: 'de to afstemninger er af hver sin slags og kan ikke sammenlignes',
    /** Which of the two was not counted, because the majority was obvious. */
    uncounted: (before: boolean, after: boolean): string => {
      const when = before && after ? 'før og efter' : before ? 'før' : 'efter';
      return `tydeligt flertal ${when}, skønnet og ikke talt, så der er ingen tal at sammenligne`;
    },
    otherScale: 'svarskalaen er ikke den samme',
    /** Which of the two had «Ved ikke» among its answers. */
    dontKnow: (before: boolean): string =>
      `»ved ikke« kunne kun vælges ${before ? 'før' : 'efter'}`,
    otherQuestion: 'spørgsmålet lyder anderledes',
    baseKind: (before: BaseKind): string =>
      before === 'voters'
        ? 'andel af de stemmende før, af alle til stede efter'
        : 'andel af alle til stede før, af de stemmende efter',
    methods: {
      'table-slip': 'bordsedler',
      'table-answer': 'fælles bordsvar',
      ballot: 'stemmesedler',
      hands: 'håndsoprækning',
      totals: 'samlet optælling',
    } satisfies Readonly<Record<Method, string>>,
    method: (before: string, after: string): string => `${before} før, ${after} efter`,
    /** Null where nobody knows how many voted. */
    voters: (before: string | null, after: string | null): string =>
      `${before ?? 'ukendt antal'} stemte før, ${after ?? 'ukendt antal'} efter`,
    present: (before: string, after: string): string => `${before} til stede før, ${after} efter`,
    /** So many points were spread. */
    totalPoints: (before: string, after: string): string =>
      `der var ${before} point at fordele før, ${after} efter, så de kan ikke sammenlignes`,
    /** So many options were ranked. */
    rankedOptions: (before: string, after: string): string =>
      `${before} svarmuligheder blev rangordnet før, ${after} efter, så pladserne kan ikke sammenlignes`,
    marks: (before: string, after: string): string => `${before} før, ${after} efter`,
    onlyBefore: (names: readonly string[], others: number): string =>
      `kun før: ${listOf(names, others)}`,
    onlyAfter: (names: readonly string[], others: number): string =>
      `kun efter: ${listOf(names, others)}`,
    reworded: (names: readonly string[], others: number): string =>
      `ny ordlyd: ${listOf(names, others)}`,
  },
};
