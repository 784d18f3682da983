// @vitest-environment jsdom
/** All tables of a large room to be counted again: short rows, and every one of them reached by keyboard. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import {
  choicePollOf,
  drawOf,
  frozenOf,
  recountOf,
  roundIn,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { useSession } from '../../store/react/store-context';
import { show } from '../../testing/screen';
import { RecountSection } from './recount-section';

const poll = choicePollOf(['Ro', 'Mod']);
const TABLES = Array.from({ length: 24 }, (_, index) => index + 1);
const frozen = frozenOf(poll, { tables: TABLES.map((number) => ({ number, people: 6 })) });
const round = { ...roundIn('closed', poll), frozen };
const SLIPS = TABLES.map((table) => slipOf(table, table, 6, { Ro: 4, Mod: 2 }));
const ALL = drawOf(25, TABLES, { by: { kind: 'all' } });

function Section() {
  const [own] = useSession().rounds;
  return own && <RecountSection round={own} />;
}

function showSection(entries: readonly Entry[]) {
  const session = sessionWith([round], [poll], { entries: [...SLIPS, ...entries] });
  return show(<Section />, { phase: 'session', session });
}

const rows = () => [...document.querySelectorAll('.recount-table')].map((row) => row.textContent);
const focused = () => document.activeElement?.getAttribute('aria-label');

it('says of each table only what it must, and of all of them how far they are', () => {
  showSection([
    ALL,
    recountOf(26, 1, 6, { Ro: 4, Mod: 2 }),
    recountOf(27, 2, 6, { Ro: 4, Mod: 2 }),
    recountOf(28, 3, 6, { Ro: 5, Mod: 1 }),
  ]);
  expect(screen.getByText(/Tallene passer for 2 af 24 borde\./)).toBeTruthy();
  expect(rows().slice(0, 2)).toEqual(['Bord 1: Tallene passer', 'Bord 2: Tallene passer']);
  expect(rows()[2]).toContain('Nr. 1 Ro: talt 4, nu 5');
  expect(rows().slice(3)).toEqual(TABLES.slice(3).map((table) => `Bord ${table}Tæl igen …`));
});

it('goes with the arrows from table to table, and by a number straight to one', async () => {
  const { user, store } = showSection([ALL, recountOf(26, 3, 6, { Ro: 4, Mod: 2 })]);
  screen.getByRole('button', { name: 'Tæl igen …, bord 1' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Tæl igen …, bord 2');
  // Table 3 agrees and has no button.
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Tæl igen …, bord 4');
  await user.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}');
  expect(focused()).toBe('Tæl igen …, bord 1');
  await user.keyboard('1');
  expect(focused()).toBe('Tæl igen …, bord 1');
  await user.keyboard('7');
  expect(focused()).toBe('Tæl igen …, bord 17');
  // There is no table 178: a new number begins.
  await user.keyboard('8');
  expect(focused()).toBe('Tæl igen …, bord 8');
  await user.keyboard('{ArrowDown}2{Enter}');
  expect(store.getState().dialog).toMatchObject({ kind: 'recount', table: 2 });
});

it('says in words what few tables are for', () => {
  showSection([drawOf(25, [4, 9])]);
  expect(rows()).toEqual([
    'Bord 4 skal tælles igenTæl igen …',
    'Bord 9 skal tælles igenTæl igen …',
  ]);
  expect(screen.queryByText(/Pilene går/)).toBeNull();
});
