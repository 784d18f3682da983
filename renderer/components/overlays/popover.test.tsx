// @vitest-environment jsdom
/** A small panel over the page: it does not disturb whoever is typing. */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Popover } from './popover';

function showPopover() {
  render(
    <>
      <input aria-label="Bord" />
      <Popover className="pill" button="Gemt" hint="">
        <button type="button">Gør det</button>
      </Popover>
    </>,
  );
  return userEvent.setup();
}

const panelButton = () => screen.queryByRole('button', { name: 'Gør det' });

it('opens and closes by its button', async () => {
  const user = showPopover();
  const toggle = screen.getByRole('button', { name: 'Gemt' });
  await user.click(toggle);
  expect(panelButton()).not.toBeNull();
  await user.click(toggle);
  expect(panelButton()).toBeNull();
});

it('gives the keyboard back to who was typing', async () => {
  const user = showPopover();
  screen.getByLabelText('Bord').focus();
  await user.click(screen.getByRole('button', { name: 'Gemt' }));
  await user.click(screen.getByRole('button', { name: 'Gør det' }));
  expect(panelButton()).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('Bord'));
});

it('keeps Esc for itself while it is open, and only then', async () => {
  const user = showPopover();
  const toggle = screen.getByRole('button', { name: 'Gemt' });
  await user.click(toggle);
  // `fireEvent` answers whether the browser, and the console's commands, may still act on the key.
  expect(fireEvent.keyDown(toggle, { key: 'Escape' })).toBe(false);
  expect(panelButton()).toBeNull();
  expect(fireEvent.keyDown(toggle, { key: 'Escape' })).toBe(true);
});

it('closes by a press elsewhere', async () => {
  const user = showPopover();
  await user.click(screen.getByRole('button', { name: 'Gemt' }));
  await user.click(screen.getByLabelText('Bord'));
  expect(panelButton()).toBeNull();
});
