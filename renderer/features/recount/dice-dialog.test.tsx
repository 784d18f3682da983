// @vitest-environment jsdom
/** Dice thrown in the room, typed throw by throw: the chart of 24 tables gives each nine throws, 111–123, 124–136 … */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import {
  choicePollOf,
  drawOf,
  frozenOf,
  roundIn,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { err, ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { DiceDialog } from './dice-dialog';

const poll = choicePollOf(['Ro', 'Mod', 'Tid', 'Tillid']);
const TABLES = Array.from({ length: 24 }, (_, index) => index + 1);
const frozen = frozenOf(poll, { tables: TABLES.map((number) => ({ number, people: 6 })) });
const round = { ...roundIn('closed', poll), frozen };
/** 17 votes between the third place and the fourth: six tables. */
const SLIPS = TABLES.map((table) =>
  slipOf(table, table, 6, { Ro: 2, Mod: 1, Tid: 1, Tillid: table <= 7 ? 1 : 0 }),
);

function showDialog(state: Partial<AppState> = {}, drawn = 0) {
  const drawRecount = vi.fn<AppState['drawRecount']>(() => Promise.resolve(ok(undefined)));
  const draws = TABLES.slice(0, drawn).map((place) => drawOf(30 + place, [1, 2, 3]));
  const session = sessionWith([round], [poll], { entries: [...SLIPS, ...draws] });
  const shown = show(<DiceDialog round={round} />, {
    phase: 'session',
    session,
    drawRecount,
    ...state,
  });
  shown.store.getState().openDialog({ kind: 'recount-dice', roundId: round.id });
  return { ...shown, drawRecount };
}

const throws = () =>
  [...document.querySelectorAll('.recount-throws li')].map(({ textContent }) => textContent);
const missing = () =>
  [...screen.getAllByRole('status')].map(({ textContent }) => textContent).join('');
const problem = () => screen.queryByRole('alert')?.textContent ?? '';
const field = () => screen.getByLabelText('Øjne, kast for kast');

it('names the tables of the chart, and says where they are not those of the room any more', () => {
  const session = sessionWith([round], [poll], { entries: SLIPS });
  const withTables = (tables: readonly number[]) => ({
    ...session,
    workshop: { ...session.workshop, tables: tables.map((number) => ({ number, people: 6 })) },
  });
  const { store } = showDialog({ session: withTables(TABLES) });
  expect(
    screen.getByText(/står på terningskemaet for bord 1\u2060–\u206024 under »Udskrifter«/),
  ).toBeTruthy();
  expect(screen.queryByText(/Bordene er ændret/)).toBeNull();
  act(() => store.setState({ session: withTables([...TABLES, 25]) }));
  expect(screen.getByText(/Den trækkes efter skemaet for bord 1\u2060–\u206024/)).toBeTruthy();
});

it('says what to throw, and reads throw after throw as it is typed', async () => {
  const { user } = showDialog();
  expect(
    screen.getByText(/kaste tre terninger, én ad gangen, til 6 borde er trukket/),
  ).toBeTruthy();
  expect(missing()).toBe('Der mangler 6 borde.');
  await user.type(field(), '123 124 123 66');
  // The throw that is being typed hides none of those before it, and is no mistake yet.
  expect(throws()).toEqual(['123: bord 1', '124: bord 2', '123: kast igen']);
  expect(missing()).toBe('Der mangler 4 borde.');
  expect(problem()).toBe('');
  await user.keyboard('6');
  expect(throws()).toEqual(['123: bord 1', '124: bord 2', '123: kast igen', '666: bord 24']);
});

it('records the dice once they draw all tables, by Enter', async () => {
  const { user, store, drawRecount } = showDialog();
  await user.type(field(), '111 124 222 333 444 555');
  expect(missing()).toBe('Alle borde er trukket.');
  await user.keyboard('{Enter}');
  expect(drawRecount.mock.calls).toEqual([
    ['r1', { kind: 'dice', thrown: '111 124 222 333 444 555' }],
  ]);
  await waitFor(() => {
    expect(store.getState().dialog).toBeNull();
  });
});

it.each([
  ['111 117', 'En terning har 1 til 6 øjne. Ret det, der er tastet.'],
  ['111 124 222 333 444 555 666', 'Alle borde er trukket. Slet de kast, der kom bagefter.'],
])('refuses %s at once, and claims nothing of what is missing', async (typed, message) => {
  const { user, drawRecount } = showDialog();
  await user.type(field(), typed);
  expect(problem()).toBe(message);
  expect(missing()).toBe('');
  await user.keyboard('{Enter}');
  expect(drawRecount).not.toHaveBeenCalled();
});

it.each([
  ['111 12', 'Hvert kast har tre terninger. Tast dem, der mangler.'],
  ['111 124', 'Der mangler 4 borde.'],
])('says at Enter after %s what is missing', async (typed, message) => {
  const { user, drawRecount } = showDialog();
  await user.type(field(), `${typed}{Enter}`);
  expect(problem()).toBe(message);
  expect(drawRecount).not.toHaveBeenCalled();
});

it('calls a second roll a second one', () => {
  showDialog({}, 1);
  expect(screen.getByText(/Dette bliver lodtrækning nr\. 2/)).toBeTruthy();
});

it('calls the first one nothing of the kind', () => {
  showDialog();
  expect(screen.queryByText(/lodtrækning nr\./)).toBeNull();
});

it('asks at Esc before dice that the room saw are gone', async () => {
  const { user, store } = showDialog();
  await user.type(field(), '111');
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(store.getState().dialog).not.toBeNull();
  expect(missing()).toContain('Esc');
});

it('keeps the dice where the draw could not be stored', async () => {
  const drawRecount = () => Promise.resolve(err({ code: 'storage-full' } as const));
  const { user, store } = showDialog({ drawRecount });
  await user.type(field(), '111 124 222 333 444 555{Enter}');
  await waitFor(() => {
    expect(problem()).toContain('ikke registreret endnu');
  });
  expect(store.getState().dialog).toMatchObject({ kind: 'recount-dice' });
});
