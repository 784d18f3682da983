/** What does not add up, in words: every kind, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../../shared/domain/sum-check';
import { choicePollOf, scalePollOf } from '../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { formatFor } from '../../../shared/text/format';
import type { Language } from '../../../shared/text/language';
import { breachWords, problemWords, rowName } from './breach-words';
import type { TypingProblem } from './slip-typing';

const choice = choicePollOf(['Ledelse', 'Tid', 'Penge']);
const scale = scalePollOf(['Helhed', 'Mod']);

function say(breach: Breach, language: Language): string {
  const words = dictionaryFor(language);
  const poll = breach.kind === 'answers-over-voters' ? scale : choice;
  return breachWords(breach, poll, language, words, formatFor(language));
}

/** One row per kind, so that a new kind does not compile without its words. */
const BREACHES: {
  readonly [Kind in Breach['kind']]: readonly [
    Extract<Breach, { readonly kind: Kind }>,
    string,
    string,
  ];
} = {
  'voters-over-table': [
    { kind: 'voters-over-table', voters: 9, people: 6 },
    '9 har stemt, men der sidder 6 ved bordet.',
    '9 voted, but there are 6 at the table.',
  ],
  'voters-over-present': [
    { kind: 'voters-over-present', voters: 132, present: 131 },
    '132 har stemt i alt, men der er 131 til stede.',
    '132 voted in total, but only 131 present.',
  ],
  'votes-over-voters': [
    { kind: 'votes-over-voters', cell: 'Penge', votes: 7, voters: 6 },
    'Nr. 3 har fået 7 stemmer, men 6 har stemt.',
    'No. 3 has 7 votes, but 6 voted.',
  ],
  'marks-over-possible': [
    { kind: 'marks-over-possible', marks: 19, voters: 6, maxMarks: 3 },
    '19 kryds, men højst 18 er mulige (6 har stemt × 3).',
    '19 marks, but at most 18 possible (6 voted × 3).',
  ],
  'answers-over-voters': [
    { kind: 'answers-over-voters', rowId: 'Mod', answers: 7, voters: 6 },
    '2 Mod: 7 svar, men 6 har stemt.',
    '2 Mod (en): 7 answers, but 6 voted.',
  ],
  empty: [{ kind: 'empty' }, 'Der er ikke tastet nogen stemmer.', 'No votes have been typed.'],
  'no-voters': [
    { kind: 'no-voters', marks: 4 },
    'Der er tastet stemmer, men ingen har stemt. Skriv, hvor mange der har stemt.',
    'There are votes here, but nobody has voted. Type how many voted.',
  ],
  'hands-over-present': [
    { kind: 'hands-over-present', rowId: 'Tid', votes: 140, present: 131 },
    '2 Tid: 140 hænder, men der er 131 til stede.',
    '2 Tid (en): 140 hands, but 131 present.',
  ],
  'all-hands-over-possible': [
    { kind: 'all-hands-over-possible', marks: 394, present: 131, maxMarks: 3 },
    '394 hænder i alt, men højst 393 er mulige (131 til stede × 3).',
    '394 hands in all, but at most 393 are possible (131 present × 3).',
  ],
  'control-sum': [
    { kind: 'control-sum', typed: 18, counted: 17 },
    'Sedlen siger 18 kryds i alt, men de tastede tal giver 17.',
    'The slip says 18 marks in total, but the numbers typed add up to 17.',
  ],
};

describe.each(Object.entries(BREACHES))('%s', (_, [breach, danish, english]) => {
  it('is said in Danish and in English', () => {
    expect(say(breach, 'da')).toBe(danish);
    expect(say(breach, 'en')).toBe(english);
  });
});

it('says «one vote», not «1 votes»', () => {
  const one: Breach = { kind: 'votes-over-voters', cell: 'Ledelse', votes: 1, voters: 0 };
  expect(say(one, 'da')).toBe('Nr. 1 har fået 1 stemme, men 0 har stemt.');
  expect(say(one, 'en')).toBe('No. 1 has 1 vote, but 0 voted.');
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
  expect(rowName(choice, 'Tid', 'da')).toBe('2 Tid');
  expect(rowName(scale, 'Helhed', 'en')).toBe('1 Helhed (en)');
  expect(rowName(choice, 'gone', 'da')).toBe('gone');
  expect(rowName(scale, 'gone', 'da')).toBe('gone');
});
