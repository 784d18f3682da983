// @vitest-environment jsdom
/** A table is counted again with the keys of its slip, and without its first numbers. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Poll } from '../../../../shared/domain/poll/poll';
import {
  choicePollOf,
  drawOf,
  roundIn,
  scalePollOf,
  slipOf,
} from '../../../../shared/domain/testing/builders';
import { sessionWith } from '../../../../shared/domain/testing/sessions';
import { err, ok } from '../../../../shared/lib/result';
import type { AppState } from '../../../store/core/app-state';
import { show } from '../../../testing/screen';
import { RecountDialog } from './recount-dialog';

const choice = choicePollOf(['Ro', 'Mod', 'Tid']);
const scale = scalePollOf(['s1', 's2']);

function showDialog(
  state: Partial<AppState> = {},
  poll: Poll = choice,
  counts: Readonly<Record<string, number>> = { Ro: 5, Mod: 2 },
) {
  const recordRecount = vi.fn<AppState['recordRecount']>(() => Promise.resolve(ok(undefined)));
  const round = roundIn('closed', poll);
  const entries = [slipOf(1, 1, 7, counts), slipOf(2, 2, 6, {}), drawOf(3, [1])];
  const session = sessionWith([round], [poll], { entries });
  const { frozen } = round;
  if (!frozen) throw new Error('A closed round is frozen.');
  const dialog = <RecountDialog table={1} {...{ round, frozen }} />;
  const shown = show(dialog, { phase: 'session', session, recordRecount, ...state });
  shown.store.getState().openDialog({ kind: 'recount', roundId: 'r1', table: 1 });
  return { ...shown, recordRecount };
}

const values = () =>
  screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).value);
const said = () => screen.queryByRole('alert')?.textContent ?? '';
const focused = () => document.activeElement?.getAttribute('aria-label');

it('is typed blind, and one digit a box moves on by itself until the control sum records it', async () => {
  const { user, store, recordRecount } = showDialog();
  expect(values()).toEqual(['', '', '', '', '']);
  expect(focused()).toBe('Har stemt');
  await user.keyboard('752');
  expect(values()).toEqual(['7', '5', '2', '', '']);
  expect(focused()).toBe('3 Tid');
  await user.keyboard('{Enter}');
  expect(focused()).toBe('Kryds i alt');
  await user.keyboard('7');
  expect(recordRecount).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(recordRecount.mock.calls).toEqual([
    ['r1', { table: 1, voters: 7, counts: { Ro: 5, Mod: 2, Tid: 0 } }],
  ]);
  await waitFor(() => {
    expect(store.getState().dialog).toBeNull();
  });
});

it('takes two digits after +, goes back by arrow and Backspace, and refuses letters in the slip’s words', async () => {
  const { user } = showDialog();
  await user.keyboard('7+12x');
  expect(values()).toEqual(['7', '12', '', '', '']);
  expect(document.querySelector('.dialog-foot')?.textContent).toContain(
    '»x« blev ikke skrevet: Her kan der kun stå tal.',
  );
  await user.keyboard('{Backspace}');
  expect(values()).toEqual(['7', '', '', '', '']);
  await user.keyboard('{ArrowLeft}6');
  expect(values()).toEqual(['6', '', '', '', '']);
});

it('refuses a control sum that does not agree, until Shift+Enter', async () => {
  const { user, recordRecount } = showDialog();
  await user.keyboard('752{Enter}8{Enter}');
  expect(recordRecount).not.toHaveBeenCalled();
  expect(said()).toContain('8');
  expect(screen.getByRole('button', { name: /Registrér det, som det står/ })).toBeTruthy();
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(recordRecount).toHaveBeenCalledTimes(1);
});

it('records nothing where only Enter was pressed', async () => {
  const { user, recordRecount } = showDialog();
  await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
  expect(recordRecount).not.toHaveBeenCalled();
  expect(said()).toContain('Der er ikke tastet nogen stemmer.');
});

it('assumes nobody: votes without voters are refused', async () => {
  const { user, recordRecount } = showDialog();
  await user.keyboard('{Enter}52{Enter}7{Enter}');
  expect(recordRecount).not.toHaveBeenCalled();
  expect(said()).toContain('Skriv, hvor mange der har stemt.');
});

it('tells at once what can’t be true', async () => {
  const { user } = showDialog();
  await user.keyboard('45');
  expect(said()).toContain('Nr. 1');
  expect(screen.queryByRole('button', { name: /som det står/ })).toBeNull();
});

it('goes statement by statement on a scale, and the button at the end records', async () => {
  const { user, recordRecount } = showDialog({}, scale, {});
  await user.keyboard('7{Enter}{Enter}1234');
  expect(values().slice(0, 6)).toEqual(['7', '', '', '', '', '']);
  await user.keyboard('0');
  expect(document.activeElement?.textContent).toContain('Registrér bord 1');
  await user.keyboard('{ArrowLeft}{Enter}{Enter}');
  expect(said()).toContain('10');
  await user.keyboard('{ArrowLeft}{ArrowLeft}{Backspace}{Enter}{Enter}');
  expect(recordRecount.mock.calls[0]?.[1]).toEqual({
    table: 1,
    voters: 7,
    counts: expect.objectContaining({ 's1/1': 0, 's2/1': 1, 's2/2': 2, 's2/4': 4 }) as unknown,
  });
});

it('keeps what is typed where it could not be stored', async () => {
  const recordRecount = () => Promise.resolve(err({ code: 'storage-full' } as const));
  const { user, store } = showDialog({ recordRecount });
  await user.keyboard('752{Enter}7{Enter}');
  await waitFor(() => {
    expect(document.querySelector('.dialog-foot')?.textContent).toContain('ikke registreret endnu');
  });
  expect(values()).toEqual(['7', '5', '2', '', '7']);
  expect(store.getState().dialog).toMatchObject({ kind: 'recount' });
});

it('asks at Esc before numbers that were typed are gone, and takes digits from beside the boxes', async () => {
  const { user, store } = showDialog();
  await user.keyboard('7');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('5');
  expect(values()).toEqual(['7', '5', '', '', '']);
  await user.keyboard('{Escape}');
  expect(values()).toEqual(['7', '5', '', '', '']);
  const dialog = screen.getByRole('dialog');
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(store.getState().dialog).not.toBeNull();
  expect(screen.getByRole('status').textContent).toContain('Esc');
});
