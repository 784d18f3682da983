// @vitest-environment jsdom
/** The menu of a row: by keyboard alone, over the page, and the keyboard is back at the row afterwards. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RowMenu } from './row-menu';

function showMenu() {
  const chosen = vi.fn<(id: string) => void>();
  const act = (id: string) => ({
    id,
    text: id,
    label: `${id}: Bord 4`,
    onChoose: () => chosen(id),
  });
  render(
    <>
      <RowMenu label="Nr. 7, Bord 4" acts={['Ret', 'Vis', 'Fjern'].map(act)} />
      <input aria-label="Søg" />
    </>,
  );
  return { user: userEvent.setup(), chosen };
}

const button = () => screen.getByRole('button', { name: 'Nr. 7, Bord 4' });
const items = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;

it('opens by keyboard at its first act, and arrows go round', async () => {
  const { user, chosen } = showMenu();
  button().focus();
  await user.keyboard('{Enter}');
  expect(items()).toEqual(['Ret', 'Vis', 'Fjern']);
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Ret');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Fjern');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Vis');
  await user.keyboard('{Enter}');
  expect(chosen.mock.calls).toEqual([['Vis']]);
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button());
});

it('keeps Esc for itself while it is open, and only then', async () => {
  const { user } = showMenu();
  button().focus();
  await user.keyboard('{ArrowDown}');
  expect(items()).toHaveLength(3);
  // `fireEvent` answers whether the console's commands may still act on the key.
  expect(fireEvent.keyDown(document.activeElement ?? button(), { key: 'Escape' })).toBe(false);
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button());
  expect(fireEvent.keyDown(button(), { key: 'Escape' })).toBe(true);
});

it('closes by its button, by Tab and by a press elsewhere', async () => {
  const { user, chosen } = showMenu();
  await user.click(button());
  await user.click(button());
  expect(items()).toEqual([]);
  await user.click(button());
  await user.tab();
  expect(items()).toEqual([]);
  await user.click(button());
  await user.click(screen.getByLabelText('Søg'));
  expect(items()).toEqual([]);
  expect(chosen).not.toHaveBeenCalled();
});
