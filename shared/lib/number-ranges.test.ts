/** Lists of table numbers as they are typed. */
import { expect, it } from 'vitest';
import { rangesInText, rangesOf, readRanges } from './number-ranges';

it.each([
  ['', []],
  ['  ', []],
  ['7', [7]],
  ['1-3, 7', [1, 2, 3, 7]],
  ['7; 1 – 3 ,2', [1, 2, 3, 7]],
  ['9–9', [9]],
  ['0', null],
  ['1–25', null],
  ['3-1', null],
  ['1,,2', null],
  ['bord 1', null],
  ['1.5', null],
] as const)('reads %j', (text, numbers) => {
  expect(readRanges(text, 24)).toEqual(numbers);
});

it('writes three or more in a row as a range', () => {
  expect(rangesOf([1, 2, 4, 5, 6, 9])).toEqual(['1', '2', '4–6', '9']);
  expect(rangesOf([])).toEqual([]);
});

it('holds a range together in a sentence', () => {
  const written = rangesInText([1, 2, 4, 5, 6]);
  expect(written).toEqual(['1', '2', '4\u2060–\u20606']);
  expect(written[2]?.replaceAll('\u2060', '')).toBe('4–6');
});
