import { describe, expect, it } from 'vitest';
import { dictionaryFor } from './dictionary';
import { LANGUAGES, type Language } from '../lib/language';
import { TERMS } from './testing/terms';

type Words = (...samples: readonly unknown[]) => unknown;

interface Leaf {
  readonly path: string;
  readonly value: string | Words;
}

/** Words that are made of two others. */
const MADE = 'years.slide.differences';

function leavesOf(node: unknown, path: string): readonly Leaf[] {
  if (path === MADE && typeof node === 'function') {
    return leavesOf((node as Words)('14/5', '12/5'), `${path}()`);
  }
  if (typeof node === 'string') return [{ path, value: node }];
  if (typeof node === 'function') return [{ path, value: node as Words }];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} holds no words`);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

const leaves = (language: Language) => leavesOf(dictionaryFor(language), '');

const TWO = ['Ro', 'Mod'];
/** For texts that take lists. */
const LISTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'minutes.voted': [
    [[{ voters: 1, of: null, title: 'Ro' }]],
    [[1, 2].map((voters) => ({ voters, of: 12, title: 'Ro' }))],
  ],
  'minutes.handsUncounted': [[['Ro']], [TWO]],
  'minutes.choice.briefFirst': [[['Ro']], [TWO]],
  'minutes.choice.briefTied': [1, 2, 3].map((rank) => [TWO, rank]),
  'minutes.choice.first': [
    [1, '2', null, 'Ro', []],
    [7, '12', '58', 'Ro', [{ votes: 3, percent: '25', option: 'Mod' }]],
  ],
  'minutes.choice.tiedFirst': [[TWO, 2, '12', '17']],
  'minutes.choice.tied': [1, 2, 3].map((rank) => [TWO, 2, null, rank]),
  'minutes.allocation.tied': [1, 2, 3].map((rank) => [TWO, rank]),
  'minutes.ranking.tied': [1, 2, 3].map((rank) => [TWO, rank]),
  'minutes.scale.briefLowest': [['Ro', ['Mod'], '1,2', TWO, '3,4']],
  'minutes.scale.low': [
    [0, 12, '0', TWO],
    [1, 12, '8', TWO],
  ],
  'minutes.verified': [['kontroltalt: 3']],
  'minutes.scale.join': [[['Ro']], [[...TWO, 'Tid']]],
};

/** What fits every parameter but lists: each kind of plural, the smaller number first and last. */
function samplesFor({ path, value }: Leaf): readonly (readonly unknown[])[] {
  if (path === 'slides.tablesMissing') return [0, 1, 3].map((others) => [['4', '10'], others]);
  if (
    /^(?:comparison\.note|years\.slide\.differences\(\))\.(onlyBefore|onlyAfter|reworded)$/.test(
      path,
    )
  ) {
    return [0, 1, 3].map((others) => [['Tema 3', 'Tema 4'], others]);
  }
  const lists = LISTS[path];
  if (lists) return lists;
  const length = value.length;
  const first = (head: unknown, rest: unknown) =>
    Array.from({ length }, (_, index) => (index === 0 ? head : rest));
  return [first(0, 0), first(1, 1), first(2, 2), first(1, 12), first(12, 1), first('12', '12')];
}

/** Every text a leaf can give, called with samples where it is a function. */
function textsOf(leaf: Leaf): readonly unknown[] {
  const { value } = leaf;
  return typeof value === 'string' ? [value] : samplesFor(leaf).map((samples) => value(...samples));
}

/** «path: text» of all texts that `isWrong`. */
function offenders(language: Language, isWrong: (text: string) => boolean): readonly string[] {
  return leaves(language).flatMap((leaf) =>
    textsOf(leaf)
      .map(String)
      .filter(isWrong)
      .map((text) => `${leaf.path}: ${text}`),
  );
}

describe('dictionaries', () => {
  it('have the same keys, and functions of the same arity', () => {
    const shape = (language: Language) =>
      leaves(language).map(({ path, value }) =>
        typeof value === 'string' ? path : `${path}/${value.length}`,
      );
    expect(shape('en').toSorted()).toEqual(shape('da').toSorted());
  });

  it.each(LANGUAGES)('leave no word blank (%s)', (language) => {
    expect(leaves(language).length).toBeGreaterThan(300);
    expect(offenders(language, (text) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('give texts for every number (%s)', (language) => {
    const notText = leaves(language).filter((leaf) =>
      textsOf(leaf).some((text) => typeof text !== 'string'),
    );
    expect(notText).toEqual([]);
    expect(
      offenders(language, (text) => /\b(?:undefined|NaN|null)\b|\[object/u.test(text)),
    ).toEqual([]);
  });

  it('hold nothing Danish in English', () => {
    expect(offenders('en', (text) => /[æøå»«]/iu.test(text))).toEqual([]);
  });

  it('hold nothing English in Danish', () => {
    const english = /(?<!\p{L})(?:the|and|table|vote)(?!\p{L})/iu;
    expect(offenders('da', (text) => english.test(text))).toEqual([]);
  });
});

describe('a term', () => {
  const danishAndEnglish = TERMS.map((term) => [term.language, String(term.not), term] as const);

  it.each(danishAndEnglish)('of %s is one word, not %s', (language, _, { not, except }) => {
    const found = offenders(language, (text) => not.test(text));
    const isRight = (line: string) => except?.test(line.split(': ')[0] ?? '') ?? false;
    expect(found.filter((line) => !isRight(line))).toEqual([]);
  });
});
