/** Words for tests of slides that compare, as a facilitator would say them. */
import type { Language } from '../../text/language';
import { formatFor, plural } from '../../text/format';
import type { GroupWords } from '../build-group-slide';
import type { ComparisonWords } from '../comparison-frame';

/** «»Tema 3«, »Tema 4« og 2 andre». */
function danishList(names: readonly string[], others: number): string {
  const quoted = names.map((name) => `»${name}«`);
  return formatFor('da').list(
    others === 0 ? quoted : [...quoted, `${others} ${plural(others, 'anden', 'andre')}`],
  );
}

function englishList(names: readonly string[], others: number): string {
  const quoted = names.map((name) => `“${name}”`);
  return formatFor('en').list(
    others === 0 ? quoted : [...quoted, `${others} ${plural(others, 'other', 'others')}`],
  );
}

const DANISH_METHODS: Readonly<Record<string, string>> = {
  'table-slip': 'bordsedler',
  'table-answer': 'fælles bordsvar',
  hands: 'håndsoprækning',
  totals: 'samlet optælling',
};

const ENGLISH_METHODS: Readonly<Record<string, string>> = {
  'table-slip': 'table slips',
  'table-answer': 'joint table answers',
  hands: 'show of hands',
  totals: 'totals',
};

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  da: {
    before: 'Før',
    after: 'Efter',
    points: 'Procentpoint',
    rankShift: 'Placering',
    shift: 'Ændring',
    unchanged: 'uændret',
    isNew: 'ny',
    isGone: 'udgået',
    fromTo: (before, after) => `${before} → ${after}`,
    note: {
      basisDiffers: (differences) => `Ikke samme grundlag: ${differences}`,
      otherKind: 'et valg og en skala kan ikke sammenlignes',
      otherScale: 'svarskalaen er ikke den samme',
      otherQuestion: 'spørgsmålet lyder anderledes',
      baseKind: (before) =>
        before === 'voters'
          ? 'før andel af dem, der stemte, efter andel af alle til stede'
          : 'før andel af alle til stede, efter andel af dem, der stemte',
      method: (before, after) =>
        `før ${DANISH_METHODS[before] ?? before}, efter ${DANISH_METHODS[after] ?? after}`,
      voters: (before, after) =>
        before === null || after === null
          ? `${before ?? 'ukendt hvor mange'} stemte før, ${after ?? 'ukendt hvor mange'} efter`
          : `${before} stemte før, ${after} efter`,
      present: (before, after) => `${before} til stede før, ${after} efter`,
      marks: (before, after) => `${before} før, ${after} efter`,
      onlyBefore: (names, others) => `kun før: ${danishList(names, others)}`,
      onlyAfter: (names, others) => `kun efter: ${danishList(names, others)}`,
      reworded: (names, others) => `ny ordlyd: ${danishList(names, others)}`,
    },
  },
  en: {
    before: 'Before',
    after: 'After',
    points: 'Percentage points',
    rankShift: 'Rank',
    shift: 'Change',
    unchanged: 'unchanged',
    isNew: 'new',
    isGone: 'dropped',
    fromTo: (before, after) => `${before} → ${after}`,
    note: {
      basisDiffers: (differences) => `Not the same basis: ${differences}`,
      otherKind: 'a choice and a scale can’t be compared',
      otherScale: 'the answer scale is not the same',
      otherQuestion: 'the question is worded differently',
      baseKind: (before) =>
        before === 'voters'
          ? 'share of those who voted before, of everyone present after'
          : 'share of everyone present before, of those who voted after',
      method: (before, after) =>
        `${ENGLISH_METHODS[before] ?? before} before, ${ENGLISH_METHODS[after] ?? after} after`,
      voters: (before, after) =>
        `${before ?? 'an unknown number'} voted before, ${after ?? 'an unknown number'} after`,
      present: (before, after) => `${before} present before, ${after} after`,
      marks: (before, after) => `${before} before, ${after} after`,
      onlyBefore: (names, others) => `only before: ${englishList(names, others)}`,
      onlyAfter: (names, others) => `only after: ${englishList(names, others)}`,
      reworded: (names, others) => `reworded: ${englishList(names, others)}`,
    },
  },
};

export const groupWords: Readonly<Record<Language, GroupWords>> = {
  da: {
    everyone: 'Alle',
    shareOfGroup: 'Andel af dem, der stemte, i hver gruppe',
    meanOfGroup: 'Gennemsnit i hver gruppe',
    fewerThan: (threshold) => `færre end ${threshold}`,
    notShown: (nText) => `${nText} · vises ikke`,
    hiddenNote: (threshold, isMore) =>
      isMore
        ? `Grupper med færre end ${threshold} vises ikke, og en større er skjult, så de ikke kan regnes ud.`
        : `Grupper med færre end ${threshold} vises ikke.`,
    ungrouped: (ungrouped, people) => `${ungrouped} af ${people} stemte uden gruppe`,
  },
  en: {
    everyone: 'Everyone',
    shareOfGroup: 'Share of those who voted, in each group',
    meanOfGroup: 'Mean in each group',
    fewerThan: (threshold) => `fewer than ${threshold}`,
    notShown: (nText) => `${nText} · not shown`,
    hiddenNote: (threshold, isMore) =>
      isMore
        ? `Groups of fewer than ${threshold} are not shown, and a larger one is hidden so that they can’t be worked out.`
        : `Groups of fewer than ${threshold} are not shown.`,
    ungrouped: (ungrouped, people) => `${ungrouped} of ${people} voted without a group`,
  },
};
