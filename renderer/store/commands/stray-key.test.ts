// @vitest-environment jsdom
/** Keys are stray if the focus is on something that does not need them, and nowhere else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { isStrayKey } from './stray-key';

beforeEach(() => {
  document.body.innerHTML = `
    <h1 id="heading">Titel</h1>
    <div id="middle" tabindex="-1"><p id="text">Tekst</p></div>
    <button id="button"><span id="inside">Knap</span></button>
    <details><summary id="summary">Mere</summary></details>
    <input id="radio" type="radio">
    <input id="field"><textarea id="area"></textarea><select id="select"></select>
    <input id="readonly" readonly>
    <div data-keyboard-home tabindex="-1" id="home"><b id="within">!</b></div>`;
});

/** Whether the key is stray with the focus on the element, or on the body if none is named. */
function isStray(key: string, at: string | null, init: KeyboardEventInit = {}): boolean {
  const target = at === null ? document.body : document.getElementById(at);
  if (!target) throw new Error(`No ${at ?? 'body'}`);
  const found: boolean[] = [];
  const listen = (event: KeyboardEvent) => {
    found.push(isStrayKey(event));
  };
  window.addEventListener('keydown', listen, { capture: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  window.removeEventListener('keydown', listen, { capture: true });
  expect(found).toHaveLength(1);
  return found.includes(true);
}

it.each([null, 'heading', 'middle', 'text', 'readonly'])('every key from %s', (at) => {
  for (const key of ['1', '+', 'x', 'Enter', ' ', 'Backspace', 'Escape', 'ArrowLeft']) {
    expect(isStray(key, at), key).toBe(true);
  }
});

describe.each(['button', 'inside', 'summary', 'radio'])('from a %s', (at) => {
  it.each(['1', '9', '+', '-', '.', 'a', 'Backspace', 'Delete'])('what is typed: %s', (key) => {
    expect(isStray(key, at)).toBe(true);
  });

  it.each(['Enter', ' ', 'ArrowDown', 'ArrowRight', 'Escape', 'Home'])('not %s', (key) => {
    expect(isStray(key, at)).toBe(false);
  });
});

it.each(['field', 'area', 'select', 'home', 'within'])(
  'no key from %s: it is at home there',
  (at) => {
    for (const key of ['1', 'Enter', 'Backspace']) expect(isStray(key, at), key).toBe(false);
  },
);

it('no command, no Tab, and nothing while a dialog is up', () => {
  expect(isStray('1', 'middle', { altKey: true })).toBe(false);
  expect(isStray('1', 'middle', { ctrlKey: true })).toBe(false);
  expect(isStray('1', 'middle', { metaKey: true })).toBe(false);
  expect(isStray('Tab', 'middle')).toBe(false);
  const dialog = document.createElement('dialog');
  dialog.open = true;
  document.body.append(dialog);
  expect(isStray('1', null)).toBe(false);
});
