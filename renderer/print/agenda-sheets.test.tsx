// @vitest-environment jsdom
/** The drejebog on paper: every item once, in order, on as many sheets as it needs. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { textOf, workshopOf } from '../../shared/domain/testing/builders';
import { newItem, type AgendaItem } from '../../shared/domain/workshop/agenda-item';
import { AgendaSheets, agendaSheets } from './agenda-sheets';

afterEach(cleanup);

const LINE = 'Hvad er det første skridt hos os, og hvem skal være med til at tage det? '.repeat(4);
const itemWith = (index: number, lines: number): AgendaItem => ({
  ...newItem('discussion', { id: `item-${index}`, title: textOf(`Punkt ${index}`) }),
  lines: Array.from({ length: lines }, (_, line) => ({
    ...{ kind: 'prompt', text: textOf(`${line}: ${LINE}`), source: null },
  })),
});
const workshopWith = (agenda: readonly AgendaItem[]) =>
  workshopOf([], { title: 'Årsmøde', agenda });

describe.each(['moderators', 'wall'] as const)('for %s', (paper) => {
  it('has every item once, in order, over the sheets', () => {
    const agenda = Array.from({ length: 40 }, (_, index) => itemWith(index, index % 5));
    const sheets = agendaSheets(workshopWith(agenda), paper);
    expect(sheets.length).toBeGreaterThan(1);
    const titles = sheets.flat().flatMap(({ title }) => (title === '' ? [] : [title]));
    expect(titles).toEqual(agenda.map(({ title }) => title.da));
  });
});

it('divides an item that is longer than a sheet, and loses no line', () => {
  const sheets = agendaSheets(workshopWith([itemWith(0, 60)]), 'moderators');
  expect(sheets.length).toBeGreaterThan(1);
  const lines = sheets.flat().flatMap((row) => row.lines);
  expect(lines.map((line) => Number(line.split(':')[0]))).toEqual(
    Array.from({ length: 60 }, (_, index) => index),
  );
  expect(Math.max(...sheets.map((rows) => rows.flatMap((row) => row.lines).length))).toBeLessThan(
    30,
  );
});

it('says on each sheet what it is, and when the day ends on the last', () => {
  const workshop = workshopWith(Array.from({ length: 40 }, (_, index) => itemWith(index, 0)));
  const { container } = render(<AgendaSheets workshop={workshop} paper="wall" />);
  const pages = [...container.querySelectorAll('.print-page')].map(
    ({ textContent }) => textContent,
  );
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain('Årsmøde');
  expect(pages.filter((page) => page.includes('Slut kl.'))).toEqual([pages.at(-1)]);
});

it('hangs an ordinary day on the wall as one sheet, and fills sheets alike where it takes more', () => {
  const wall = (count: number) =>
    agendaSheets(
      workshopWith(Array.from({ length: count }, (_, index) => itemWith(index, 0))),
      'wall',
    ).map(({ length }) => length);
  expect(wall(15)).toEqual([15]);
  expect(wall(18)).toEqual([9, 9]);
});
