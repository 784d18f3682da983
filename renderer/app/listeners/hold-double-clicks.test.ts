// @vitest-environment jsdom
/** The second click of a double click: only for what the first one pressed. */
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { holdDoubleClicks } from './hold-double-clicks';

function button(words: string, command?: string) {
  const element = document.createElement('button');
  element.textContent = words;
  if (command) element.dataset.command = command;
  document.body.append(element);
  const pressed = vi.fn();
  element.addEventListener('click', pressed);
  return { element, pressed };
}

/** What a mouse sends: down, and the click that counts how many came so quickly after each other. */
function click(element: Element, detail: number): void {
  element.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}

beforeEach(() => {
  document.body.replaceChildren();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  holdDoubleClicks(stop.signal);
});

it('presses nothing else that has come under the pointer', () => {
  const [one, other] = [button('3 min.'), button('Sort storskærm')];
  click(one.element, 1);
  click(other.element, 2);
  expect(one.pressed).toHaveBeenCalledTimes(1);
  expect(other.pressed).not.toHaveBeenCalled();
  click(other.element, 1);
  expect(other.pressed).toHaveBeenCalledTimes(1);
});

it('does not press a button that has come to mean something else', () => {
  const { element, pressed } = button('Sort storskærm');
  element.addEventListener('click', () => (element.textContent = 'Tænd storskærmen igen'));
  click(element, 1);
  click(element, 2);
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('goes on pressing the same button, and undo whatever it says', () => {
  const step = button('Næste trin');
  const undo = button('Fortryd bord 2', 'undo');
  undo.element.addEventListener('click', () => (undo.element.textContent = 'Fortryd bord 1'));
  for (const count of [1, 2, 3]) click(step.element, count);
  for (const count of [1, 2]) click(undo.element, count);
  expect(step.pressed).toHaveBeenCalledTimes(3);
  expect(undo.pressed).toHaveBeenCalledTimes(2);
});

it('leaves the keyboard alone', () => {
  const [one, other] = [button('Ja'), button('Nej')];
  click(one.element, 0);
  click(other.element, 0);
  expect(other.pressed).toHaveBeenCalledTimes(1);
});
