/** A ballot in the words of its typist. */
import { expect, it } from 'vitest';
import { scalePollOf } from '../../../../shared/domain/testing/builders';
import { BLANK, longChoice, marked, SPOILED } from '../../../../shared/domain/testing/ballots';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import { contentWords } from './content-words';

const words = dictionaryFor('da');
const choice = longChoice(12);
const scale = scalePollOf(['a', 'b', 'c']);

it.each([
  [choice, marked('o10', 'o1', 'o12'), '1 0 b'],
  [scale, marked('c/4', 'a/0'), '0 . 4'],
  [choice, BLANK, 'blank'],
  [scale, SPOILED, 'ugyldig'],
  [choice, null, 'ingen seddel'],
] as const)('says of %o with %o: %s', (poll, content, said) => {
  expect(contentWords(poll, content, words)).toBe(said);
});
