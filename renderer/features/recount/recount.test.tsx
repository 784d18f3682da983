// @vitest-environment jsdom
/** The recount as the facilitator does it: by keyboard, without seeing the first numbers; and where the focus goes. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import {
  choicePollOf,
  drawOf,
  handsOf,
  recountOf,
  roundIn,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { useSession } from '../../store/react/store-context';
import { show } from '../../testing/screen';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { RecountSection } from './recount-section';

const poll = choicePollOf(['Ro', 'Mod', 'Tid']);
const round = roundIn('closed', poll);
const SLIPS = [
  slipOf(1, 1, 7, { Ro: 5, Mod: 2 }),
  slipOf(2, 2, 6, { Mod: 4 }),
  slipOf(3, 3, 6, { Tid: 6 }),
];

/** Draws the section of the only round, as it is in the store. */
function Section() {
  const [own] = useSession().rounds;
  return own && <RecountSection round={own} />;
}

function showSection(entries: readonly Entry[], state: Partial<AppState> = {}, own = round) {
  const session = sessionWith([own], [poll], { entries });
  return show(<Section />, { phase: 'session', session, ...state });
}

const rows = () => [...document.querySelectorAll('.recount-table')].map((row) => row.textContent);
const button = (name: string) => screen.getByRole('button', { name });

it('offers to count the one table where there is no more: to draw it is no draw', () => {
  showSection(SLIPS.slice(0, 1));
  expect(button('Tæl det ene bord')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Træk|terninger/ })).toBeNull();
  expect(screen.queryByText('foreløbigt')).toBeNull();
});

it('says in one line that it is for slips where none counts', () => {
  const hands = { ...round, method: 'hands' } as const;
  showSection([handsOf(1, 'Ro', 4)], {}, hands);
  expect(screen.getByRole('status').textContent).toBe(
    'Kun bordsedler kan kontroltælles, og runden har ingen, der tæller.',
  );
  expect(screen.queryByRole('button')).toBeNull();
});

it('says exactly what differs, voters first, and offers a way on', () => {
  showSection([...SLIPS, drawOf(4, [1, 2, 3]), recountOf(5, 1, 6, { Ro: 4, Tid: 1, Mod: 2 })]);
  expect(screen.getByText('foreløbigt')).toBeTruthy();
  const [first] = document.querySelectorAll<HTMLElement>('.recount-table');
  if (!first) throw new Error('Three tables are drawn.');
  const lines = within(first).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Stemte: talt 7, nu 6',
    'Nr. 1 Ro: talt 5, nu 4',
    'Nr. 3 Tid: talt 0, nu 1',
  ]);
  expect(button('Ret til det nye tal, bord 1')).toBeTruthy();
  expect(rows().slice(1)).toEqual([
    'Bord 2 skal tælles igenTæl igen …',
    'Bord 3 skal tælles igenTæl igen …',
  ]);
});

it('names question and answer on a scale', () => {
  const scale = scalePollOf(['s1', 's2']);
  const session = sessionWith([roundIn('closed', scale)], [scale], {
    entries: [
      slipOf(1, 1, 7, { 's2/2': 5, 's2/0': 1 }),
      drawOf(2, [1]),
      recountOf(3, 1, 7, { 's2/2': 4, 's2/0': 2 }),
    ],
  });
  show(<Section />, { phase: 'session', session });
  const lines =
    screen.getByText('Bord 1: Tallene passer ikke').closest('li')?.querySelectorAll('li') ?? [];
  expect([...lines].map(({ textContent }) => textContent)).toEqual([
    'Spørgsmål 2, »Trin 2«: talt 5, nu 4',
    'Spørgsmål 2, »Ved ikke«: talt 1, nu 2',
  ]);
});

it('calls the result verified when all agree', () => {
  const recounts = [recountOf(5, 1, 7, { Ro: 5, Mod: 2 }), recountOf(6, 2, 6, { Mod: 4 })];
  showSection([...SLIPS, drawOf(4, [1, 2]), ...recounts]);
  expect(screen.getByText('kontroltalt: 2 af 3 borde, ingen forskel')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Tallene passer for alle udtrukne borde.');
  expect(rows()).toEqual(['Bord 1: Tallene passer', 'Bord 2: Tallene passer']);
});

it('shows no number and corrects nothing while the list is for others', () => {
  const log = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { Ro: 4 })];
  showSection(log, { isForOthers: true });
  expect(rows()).toEqual([
    'Bord 1: Tallene passer ikkeTallene vises ikke, mens listen vises til andre.Tæl igen …',
  ]);
});

it('shows no first number while a table is counted again', () => {
  const log = [...SLIPS, drawOf(4, [1]), recountOf(5, 1, 6, { Ro: 4 })];
  const { store } = showSection(log, {});
  expect(rows().join()).toContain('talt 7');
  store.getState().openDialog({ kind: 'recount', roundId: 'r1', table: 1 });
  return waitFor(() => {
    expect(rows().join()).not.toContain('talt');
  });
});

it('has the keyboard at the next table after a draw, and after each recount', async () => {
  const { store, user } = showSection(SLIPS, { drawRecount: () => Promise.resolve(ok(undefined)) });
  const add = (...entries: readonly Entry[]) => {
    const { session } = store.getState();
    if (!session) throw new Error('The session is open.');
    store.setState({ session: { ...session, entries: [...session.entries, ...entries] } });
  };
  await user.click(button('Tæl alle 3 borde'));
  add(drawOf(4, [1, 2, 3]));
  const isFocused = (name: string) =>
    waitFor(() => {
      expect(document.activeElement).toBe(button(name));
    });
  await isFocused('Tæl igen …, bord 1');
  add(recountOf(5, 1, 7, { Ro: 5, Mod: 2 }));
  await isFocused('Tæl igen …, bord 2');
  add(recountOf(6, 2, 6, { Mod: 3 }));
  // It differs: the focus is on counting again, and one Enter too many corrects nothing.
  await isFocused('Tæl igen …, bord 2');
});
