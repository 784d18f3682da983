// @vitest-environment jsdom
/** Esc in a dialog in which something was typed: it is told first what would be lost. */
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../../testing/screen';
import { TaskDialog } from './task-dialog';

afterEach(cleanup);

function showDialog(escapeAsks: string | null) {
  const onClose = vi.fn();
  show(
    <TaskDialog
      title="Hurtig afstemning"
      cancel="Annullér"
      action="Lav"
      onAction={vi.fn()}
      {...{ onClose, escapeAsks }}
    >
      <p>Felter</p>
    </TaskDialog>,
    {},
  );
  const dialog = screen.getByRole('dialog');
  /** What a browser sends when Esc is pressed. */
  const escape = () => {
    const event = createEvent('cancel', dialog, { cancelable: true });
    fireEvent(dialog, event);
    return event.defaultPrevented;
  };
  return { onClose, escape };
}

it('asks once, and closes at the second Esc', () => {
  const { onClose, escape } = showDialog('Ikke gemt');
  expect(escape()).toBe(true);
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('Ikke gemt');
  escape();
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('closes at once where nothing was typed, and by «Annullér» always', () => {
  const empty = showDialog(null);
  empty.escape();
  expect(empty.onClose).toHaveBeenCalledTimes(1);
  cleanup();
  const { onClose } = showDialog('Ikke gemt');
  fireEvent.click(screen.getByRole('button', { name: 'Annullér' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
