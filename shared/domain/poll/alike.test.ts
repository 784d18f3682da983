/** Options that a participant can't tell apart. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicePollOf, scalePollOf } from '../testing/builders';
import { alikeRows, alikeTexts } from './alike';

it.each([
  ['case', ['Ro', 'RO', 'Mod'], [[1, 2]]],
  ['Danish letters', ['Ærø', 'ærø', 'ÆRØ'], [[1, 2, 3]]],
  ['white space', ['Tid  til ro', ' Tid til ro ', 'Tid\u00a0til\tro'], [[1, 2, 3]]],
  ['Unicode form', ['Café på Å', 'Cafe\u0301 pa\u030a A\u030a'], [[1, 2]]],
  ['what is not seen', ['Tvær\u00adfaglig', 'Tværfaglig\u200b', '\ufefftværfaglig'], [[1, 2, 3]]],
  ['nothing but what is not seen', ['\u200b', '\u00ad', ' \u200e'], []],
  ['emoji that joiners tell apart', ['👨\u200d👩', '👨👩'], []],
  [
    'several groups',
    ['a', 'b', 'B', 'A', 'c'],
    [
      [1, 4],
      [2, 3],
    ],
  ],
  ['blank ones', ['', ' ', 'a'], []],
  ['what merely resembles', ['Ro', 'Ro.', 'Rø', 'R o'], []],
])('%s', (_, texts, groups) => {
  expect(alikeTexts(texts)).toEqual(groups);
});

it('are told as often as they are there, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (texts) => {
      const told = alikeTexts(texts)
        .flat()
        .sort((a, b) => a - b);
      const twice = texts.flatMap((text, index) =>
        texts.filter((other) => other === text).length > 1 ? [index + 1] : [],
      );
      expect(told).toEqual(twice);
    }),
  );
});

it('are read in the workshop’s language', () => {
  const poll = choicePollOf(['Ro', 'ro']);
  const english = {
    ...poll,
    options: poll.options.map((option, index) => ({
      ...option,
      title: { da: option.title.da, en: `Calm ${index}` },
    })),
  };
  expect(alikeRows(english, 'da')).toEqual([[1, 2]]);
  expect(alikeRows(english, 'en')).toEqual([]);
  expect(alikeRows(scalePollOf(['x', 'y', 'X']), 'da')).toEqual([[1, 3]]);
});
