/** The beginning of a text. */
import { expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word';

it.each([
  ['Fælles sprog', 12, 'Fælles sprog'],
  ['Fælles sprog om mål', 12, 'Fælles sprog'],
  ['Fælles sprog om mål', 11, 'Fælles'],
  // The word that ends so early would leave too little.
  ['Et kommunesamarbejde', 12, 'Et kommunesa'],
  ['👍👍👍', 4, '👍👍'],
  ['👍👍👍', 3, '👍'],
])('of «%s» in at most %i is «%s»', (text, most, beginning) => {
  expect(cutAtWord(text, most)).toBe(beginning);
});
