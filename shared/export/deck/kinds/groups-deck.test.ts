/** A result by role in a deck: a hidden role has nothing to read, also where a slide would bring figures of it. */
import { expect, it } from 'vitest';
import type { GroupCell, GroupColumn, GroupSlide } from '../../../slides/kinds/comparison-slide';
import { COLUMNS_DECK } from './groups-deck';

const column = (label: string, own: Partial<GroupColumn> = {}): GroupColumn => ({
  ...{ label, nText: 'n = 12', isTotal: false, isHidden: false, numbers: { people: 12 } },
  ...own,
});
const share = (percent: number): GroupCell => ({
  ...{ text: `${percent} %`, fraction: percent / 100, nText: `n = ${percent}` },
  numbers: { percent, mean: null, n: percent },
});
const withoutBar = (text: string): GroupCell => ({ ...share(50), text, fraction: null });

const NUMBERS: GroupSlide['numbers'] = {
  ...{ round: 1, voters: 24, present: 24, answers: null, ballots: null, spoiledBallots: null },
  ...{ ungrouped: null, threshold: 5, meansTo: null },
};

function columnsOf(columns: readonly GroupColumn[], ...rows: readonly (readonly GroupCell[])[]) {
  const slide: GroupSlide = {
    ...{ kind: 'groups', title: 'Hvad?', subtitle: '', columns, note: '' },
    rows: rows.map((cells, place) => ({ label: `Tema ${place + 1}`, cells })),
    footer: { left: '', right: '' },
    numbers: NUMBERS,
  };
  const [content] = COLUMNS_DECK.groups(slide, 'da', [slide]);
  if (content?.body.kind !== 'columns') throw new Error('Columns');
  return content.body.columns;
}

it('has a chart of each role that is shown, and beside its bars what they stand for', () => {
  const [all, staff] = columnsOf(
    [column('Alle', { isTotal: true }), column('Stab')],
    [share(40), share(25)],
    [share(10), share(75)],
  );
  expect(all?.chart?.series[0]?.values).toEqual([0.4, 0.1]);
  expect(staff?.chart?.series[0]?.values).toEqual([0.25, 0.75]);
  expect(staff?.texts).toEqual(['n = 25', 'n = 75']);
});

it('has neither chart nor texts of a hidden role, whatever its cells hold', () => {
  const [, hidden] = columnsOf(
    [column('Alle'), column('Borgmestre', { isHidden: true, nText: 'færre end 5' })],
    [share(40), share(100)],
  );
  expect(hidden).toEqual({ label: 'Borgmestre', nText: 'færre end 5', chart: null, texts: [''] });
});

it('writes the figures where there are no bars, and has no chart', () => {
  const [all] = columnsOf([column('Alle')], [withoutBar('1,8')], [withoutBar('–')]);
  expect(all).toMatchObject({ chart: null, texts: ['1,8 n = 50', '– n = 50'] });
});
