/** What does not add up, in words: every kind, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { choicePollOf, scalePollOf } from '../../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import type { Language } from '../../../../shared/lib/language';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { breachWords, problemWords } from './breach-words';
import type { TypingProblem } from './slip-typing';

const choice = choicePollOf(['Ledelse', 'Tid', 'Penge']);
const scale = scalePollOf(['Helhed', 'Mod']);

function say(breach: Breach, language: Language): string {
  const words = dictionaryFor(language);
  const poll = breach.kind === 'answers-over-voters' ? scale : choice;
  return breachWords(breach, poll, language, words);
}

/** One row per kind, so that a new kind does not compile without its words. */
const BREACHES: {
  readonly [Kind in Breach['kind']]: readonly [
    Extract<Breach, { readonly kind: Kind }>,
    RegExp,
    RegExp,
  ];
} = {
  'voters-over-table': [
    { kind: 'voters-over-table', voters: 9, people: 6 },
    /^9 .*\b6\b.*bordet/,
    /^9 .*\b6\b.*table/,
  ],
  'voters-over-present': [
    { kind: 'voters-over-present', voters: 132, present: 131 },
    /^132 .*\b131\b.*til stede/,
    /^132 .*\b131\b.*present/,
  ],
  'votes-over-voters': [
    { kind: 'votes-over-voters', cell: 'Penge', votes: 7, voters: 6 },
    /\b3\b.*\b7 stemmer.*\b6\b/,
    /\b3\b.*\b7 votes.*\b6\b/,
  ],
  'marks-over-possible': [
    { kind: 'marks-over-possible', marks: 19, voters: 6, maxMarks: 3 },
    /^19 kryds.*\b18\b.*\b6\b.*\b3\b/,
    /^19 marks.*\b18\b.*\b6\b.*\b3\b/,
  ],
  'answers-over-voters': [
    { kind: 'answers-over-voters', rowId: 'Mod', answers: 7, voters: 6 },
    /^2 Mod: 7 svar.*\b6\b/,
    /^2 Mod \(en\): 7 answers.*\b6\b/,
  ],
  'other-way': [
    { kind: 'other-way', table: 4, isWhole: true },
    /^Bord 4 .*hver rolle.*erstatter dem/,
    /^Table 4 .*each role.*replaces them/,
  ],
  empty: [{ kind: 'empty' }, /ikke tastet nogen stemmer/, /No votes/],
  'no-voters': [{ kind: 'no-voters', marks: 4 }, /ingen har stemt/, /nobody has voted/],
  'hands-over-present': [
    { kind: 'hands-over-present', rowId: 'Tid', votes: 140, present: 131 },
    /^2 Tid: 140 hænder.*\b131\b/,
    /^2 Tid \(en\): 140 hands.*\b131\b/,
  ],
  'all-hands-over-possible': [
    { kind: 'all-hands-over-possible', marks: 394, present: 131, maxMarks: 3 },
    /^394 hænder.*\b393\b.*\b131\b.*\b3\b/,
    /^394 hands.*\b393\b.*\b131\b.*\b3\b/,
  ],
  'control-sum': [
    { kind: 'control-sum', typed: 18, counted: 17 },
    /\b18 kryds.*\b17\b/,
    /\b18 marks.*\b17\b/,
  ],
};

describe.each(Object.entries(BREACHES))('%s', (_, [breach, danish, english]) => {
  it('is said in Danish and in English', () => {
    expect(say(breach, 'da')).toMatch(danish);
    expect(say(breach, 'en')).toMatch(english);
  });
});

it('says «one vote», not «1 votes»', () => {
  const one: Breach = { kind: 'votes-over-voters', cell: 'Ledelse', votes: 1, voters: 0 };
  expect(say(one, 'da')).toMatch(/\b1 stemme\b/);
  expect(say(one, 'en')).toMatch(/\b1 vote\b/);
});

const COUNTED = /"(voters|present|votes|marks|answers|typed|counted)":\d+/g;

it.each(Object.entries(BREACHES))('writes every thousand of %s as a language does', (_, [own]) => {
  const text = JSON.stringify(own).replaceAll(COUNTED, '"$1":4321');
  const many = JSON.parse(text) as Breach;
  expect(say(many, 'da')).not.toMatch(/\d{4}/);
  expect(say(many, 'en')).not.toMatch(/\d{4}/);
  // The text of a breach that speaks of people or marks has such a number.
  const isCounted = text.includes('4321') && many.kind !== 'no-voters';
  expect(say(many, 'da').includes('4.321')).toBe(isCounted);
  expect(say(many, 'en').includes('4,321')).toBe(isCounted);
});

it('writes thousands as each language does', () => {
  const many: Breach = { kind: 'votes-over-voters', cell: 'Ledelse', votes: 1400, voters: 1200 };
  expect(say(many, 'da')).toMatch(/1\.400 stemmer, men 1\.200 har/);
  expect(say(many, 'en')).toMatch(/1,400 votes, but 1,200 voted/);
});

const PROBLEMS: {
  readonly [Kind in TypingProblem['kind']]: readonly [
    Extract<TypingProblem, { readonly kind: Kind }>,
    RegExp,
    RegExp,
  ];
} = {
  'only-digits': [{ kind: 'only-digits', typed: 'æ' }, /»æ«.*tal/, /“æ”.*numbers/],
  'not-negative': [{ kind: 'not-negative' }, /negativt.*uden minus/, /negative.*without a minus/],
  'too-long': [{ kind: 'too-long' }, /højst tre cifre/, /three digits at most/],
  'unknown-table': [
    { kind: 'unknown-table', typed: '25' },
    /bord 25\..*1 til 24/,
    /table 25\..*1 to 24/,
  ],
};

describe.each(Object.entries(PROBLEMS))('a key that is %s', (_, [problem, danish, english]) => {
  it('is answered in Danish and in English', () => {
    expect(problemWords(problem, dictionaryFor('da'), 24)).toMatch(danish);
    expect(problemWords(problem, dictionaryFor('en'), 24)).toMatch(english);
  });
});

it('names an option or statement by its number and its words', () => {
  expect(consoleKindOf(choice).names.row(choice, 'Tid', 'da')).toBe('2 Tid');
  expect(consoleKindOf(scale).names.row(scale, 'Helhed', 'en')).toBe('1 Helhed (en)');
  expect(consoleKindOf(choice).names.row(choice, 'gone', 'da')).toBe('gone');
  expect(consoleKindOf(scale).names.row(scale, 'gone', 'da')).toBe('gone');
});
