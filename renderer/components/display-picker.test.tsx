// @vitest-environment jsdom
/** The choice of the display for the audience window. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { DisplayInfo } from '../../shared/ipc/contract';
import { dictionaryFor } from '../../shared/text/dictionary';
import { DisplayPicker } from './display-picker';

const OWN: DisplayInfo = {
  id: 7,
  label: 'Built-in',
  width: 1366,
  height: 768,
  isFacilitators: true,
  isAudience: false,
};
const PROJECTOR: DisplayInfo = {
  ...OWN,
  id: 9,
  label: 'EPSON',
  width: 1920,
  height: 1080,
  isFacilitators: false,
};
const NAMELESS: DisplayInfo = { ...PROJECTOR, id: 11, label: '' };

function showPicker(displays: readonly DisplayInfo[], chosen: number | null) {
  const onChoose = vi.fn<(id: number | null) => void>();
  const words = dictionaryFor('da').preflight;
  render(<DisplayPicker {...{ displays, chosen, onChoose, words }} />);
  return { onChoose, user: userEvent.setup() };
}

const labels = () =>
  screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

it('names the displays with their sizes, the facilitator’s own as theirs', () => {
  showPicker([OWN, PROJECTOR, NAMELESS], null);
  expect(labels()).toEqual([
    expect.stringMatching(/^Automatisk/),
    'Denne skærm · 1366\u00a0×\u00a0768',
    'EPSON · 1920\u00a0×\u00a01080',
    'Skærm 3 · 1920\u00a0×\u00a01080',
  ]);
});

it('is by itself until one is chosen', async () => {
  const { onChoose, user } = showPicker([OWN, PROJECTOR], null);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Automatisk/ }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: /^EPSON/ }));
  expect(onChoose.mock.calls).toEqual([[9]]);
});

it('goes back to choosing by itself', async () => {
  const { onChoose, user } = showPicker([OWN, PROJECTOR], 9);
  await user.click(screen.getByRole('radio', { name: /^Automatisk/ }));
  expect(onChoose.mock.calls).toEqual([[null]]);
});

it('says where the window is, and how to move it to where it should be', () => {
  showPicker([OWN, { ...PROJECTOR, isAudience: true }, NAMELESS], 11);
  expect(labels()[2]).toMatch(/Storskærmsvinduet er her/);
  expect(screen.getByText('Tryk F8 for at flytte storskærmsvinduet.')).toBeTruthy();
});

it('says nothing of moving where the window is already', () => {
  showPicker([OWN, { ...PROJECTOR, isAudience: true }], 9);
  expect(screen.queryByText(/flytte/)).toBeNull();
});
