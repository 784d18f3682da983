/** The table on the clipboard, against a count by hand. */
import { expect, it } from 'vitest';
import { percentOf } from '../../domain/places/places-and-shares';
import { awkwardDocument, OTHER_FEW, TITLES } from '../testing/awkward-numbers';
import { copiedTable, wholePercent } from './clipboard-table';

const lines = (roundId: string, language: 'da' | 'en' = 'da') =>
  copiedTable(awkwardDocument(undefined, language), roundId)
    ?.text.split('\r\n')
    .map((line) => line.split('\t'));

it('of a choice has place, option, votes and share as the slide writes them', () => {
  expect(lines('first')).toEqual([
    ['Plads', 'Svarmulighed', 'Stemmer', 'Andel'],
    ['1', `'${TITLES.a}`, '8', '42 %'],
    ['1', TITLES.b, '8', '42 %'],
    ['3', TITLES.c, '5', '26 %'],
    ['4', TITLES.d, '0', '0 %'],
  ]);
  expect(lines('second', 'en')?.[3]).toEqual(['3', `'${TITLES.a} (en)`, '6', '33%']);
});

it('of a scale has the answers step by step, n and the mean', () => {
  expect(lines('third')).toEqual([
    [
      'Udsagn',
      '1 Trin 1',
      '2 Trin 2',
      '3 Trin 3',
      '4 Trin 4',
      'n',
      'Ved ikke',
      'Uden svar',
      'Gennemsnit',
    ],
    ['s', '2', '1', '0', '0', '3', '2', '1', '1,3'],
    ['u', '0', '0', '0', '3', '3', '0', '3', '4,0'],
    ['t', '0', '0', '0', '0', '0', '6', '0', '–'],
  ]);
});

it('is HTML that says its language, its question and its round, and runs nothing', () => {
  const { html = '' } = copiedTable(awkwardDocument(), 'first') ?? {};
  expect(html).toContain(
    '<table lang="da"><caption>A // B \\ C: &quot;x&quot; [y]? * | CON · Runde 1',
  );
  expect(html).toContain('>Bo; &quot;ro&quot; &amp; &lt;b&gt;fred&lt;/b&gt;</td>');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('>=');
  expect(html.match(/<th scope="col"/gu)).toHaveLength(4);
});

it('is the same whoever of a hidden role voted what, and there is none of another round', () => {
  expect(copiedTable(awkwardDocument(OTHER_FEW), 'first')).toEqual(
    copiedTable(awkwardDocument(), 'first'),
  );
  expect(copiedTable(awkwardDocument(), 'gone')).toBeNull();
});

it('rounds every share of people half up, as the slide does', () => {
  for (let base = 1; base <= 300; base += 1) {
    for (let votes = 0; votes <= base; votes += 1) {
      if (wholePercent(votes / base) !== percentOf(votes, base)) {
        expect([votes, base]).toBe('as on the slide');
      }
    }
  }
});
