// @vitest-environment jsdom
/** Keys that come through a Mac's menu do what they do elsewhere. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pressMenuKey } from './press-menu-key';

const heard: string[] = [];
const listen = (event: KeyboardEvent): void => {
  const { key, code, ctrlKey, altKey, shiftKey } = event;
  heard.push(
    [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', code || key]
      .filter(Boolean)
      .join('+'),
  );
};
const keep = (event: Event): void => event.preventDefault();
const execCommand = vi.fn(() => true);

beforeEach(() => {
  heard.length = 0;
  // jsdom has none.
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  document.body.innerHTML = '<input>';
  document.querySelector('input')?.focus();
  document.querySelector('input')?.addEventListener('keydown', listen);
});
afterEach(() => {
  execCommand.mockClear();
  document.removeEventListener('keydown', keep);
});

describe('a key of the menu', () => {
  it('is pressed where the keyboard is', () => {
    for (const id of ['save-as', 'black', 'next-item', 'go-setup']) pressMenuKey(id);
    expect(heard).toEqual(['Ctrl+Shift+s', 'F9', 'Alt+ArrowDown', 'Alt+Digit2']);
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('is the field’s own undo where the page leaves it to the field, and only there', () => {
    pressMenuKey('undo');
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('undo');
    document.addEventListener('keydown', keep);
    pressMenuKey('undo');
    expect(execCommand).toHaveBeenCalledTimes(1);
    expect(heard).toEqual(['Ctrl+z', 'Ctrl+z']);
  });

  it('of a command without one, or of none, is nothing', () => {
    pressMenuKey('about');
    pressMenuKey('no-such-command');
    expect(heard).toEqual([]);
  });
});
