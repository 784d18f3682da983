/**
 * The second click of a double click presses what the first one pressed, or nothing. People double-click out of habit; by then something
 * else may lie under the pointer, or the same button may mean something else.
 */

/** What a click presses. */
const PRESSED = 'button, a[href], summary, label, input, [role="button"]';

/** Buttons that are pressed over and over, and say each time what they do next. */
const REPEATED = '[data-command="undo"], [data-command="redo"]';

interface Pressed {
  readonly element: Element;
  readonly means: string;
}

function pressedBy({ target }: Event): Pressed | null {
  const element = target instanceof Element ? target.closest(PRESSED) : null;
  if (!element) return null;
  return { element, means: element.matches(REPEATED) ? '' : element.textContent };
}

/** Watches the page's clicks, before all other listeners, until `signal` is aborted. */
export function holdDoubleClicks(signal?: AbortSignal): void {
  let first: Pressed | null = null;
  // A button's words change between pressing and hearing of it, so they are read when the pointer goes down.
  let down: Pressed | null = null;
  const options = { capture: true, ...(signal ? { signal } : {}) };
  window.addEventListener('pointerdown', (event) => (down = pressedBy(event)), options);
  window.addEventListener(
    'click',
    (event) => {
      // 0 by the keyboard, 1 for a single click.
      if (event.detail < 2) {
        first = down;
        return;
      }
      const pressed = pressedBy(event);
      const isSame = pressed?.element === first?.element && pressed?.means === first?.means;
      if (isSame || !pressed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
}
