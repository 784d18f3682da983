// @vitest-environment jsdom
/** Key strokes by name, and what counts as typing. */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands';
import { isTypingTarget, strokeOf } from './key-stroke';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a stroke', () => {
  it.each([
    [{ key: 'b' }, 'b'],
    [{ key: 'B', shiftKey: true }, 'b'],
    [{ key: '.' }, '.'],
    [{ key: 'PageDown' }, 'PageDown'],
    [{ key: 'PageDown', shiftKey: true }, 'Shift+PageDown'],
    [{ key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
    [{ key: 'Enter', metaKey: true }, 'Ctrl+Enter'],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Enter'],
    [{ key: 'Enter', shiftKey: true }, 'Shift+Enter'],
    [{ key: 'z', ctrlKey: true }, 'Ctrl+z'],
    [{ key: 'Z', ctrlKey: true }, 'Ctrl+z'],
    [{ key: 'ArrowDown', altKey: true }, 'Alt+ArrowDown'],
    [{ key: '1', code: 'Numpad1', altKey: true }, 'Alt+1'],
    [{ key: 'S', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+s'],
    [{ key: 'e', ctrlKey: true, altKey: true }, 'Ctrl+Alt+e'],
  ])('%o is called %s', (event, name) => {
    expect(strokeOf({ ...PLAIN, code: '', ...event })).toBe(name);
  });

  it('with Alt names the digit of the key, whatever the layout writes there', () => {
    const event = { ...PLAIN, key: '¡', code: 'Digit1', altKey: true };
    expect(strokeOf(event)).toBe('Alt+1');
  });

  it('with Alt and Shift is another one: on a Mac that types a character', () => {
    const event = { ...PLAIN, key: '⁄', code: 'Digit1', altKey: true, shiftKey: true };
    expect(strokeOf(event)).toBe('Alt+Shift+1');
    for (const { keys } of COMMANDS) expect(keys).not.toContain(strokeOf(event));
  });

  it('without Alt names what the layout writes', () => {
    expect(strokeOf({ ...PLAIN, key: '+', code: 'Minus' })).toBe('+');
    expect(strokeOf({ ...PLAIN, key: '!', code: 'Digit1', shiftKey: true })).toBe('!');
  });
});

describe('typing', () => {
  it.each([
    ['<input>', true],
    ['<input type="text">', true],
    ['<input type="date">', true],
    ['<input type="checkbox">', false],
    ['<input type="radio">', false],
    ['<input type="button">', false],
    ['<textarea></textarea>', true],
    ['<select></select>', true],
    ['<button></button>', false],
    ['<div></div>', false],
  ])('goes into %s: %s', (markup, isTyping) => {
    document.body.innerHTML = markup;
    expect(isTypingTarget(document.body.firstElementChild)).toBe(isTyping);
  });

  it('goes nowhere where nothing has the focus', () => {
    expect(isTypingTarget(null)).toBe(false);
    expect(isTypingTarget(window)).toBe(false);
  });
});
