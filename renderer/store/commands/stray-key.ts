/** Stray keys: keys that the focused element does not need, and that can therefore go to what is being typed. */
import { isTypingTarget } from './key-stroke';

/** Elements that use Enter, the space bar and the arrows, and no other key. */
const PRESSED = 'a[href], button, summary, input, [role="button"]';

/** A character, or a key that deletes one. */
function isTypedKey(key: string): boolean {
  return (key.length === 1 && key !== ' ') || key === 'Backspace' || key === 'Delete';
}

/** True while a modal dialog is open: nothing behind it receives keys. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/**
 * True if nothing at the focus needs the key: the page itself, a heading or container that was clicked, or a button that was
 * pressed and does not use digits. Never true in a field that can be typed in.
 */
export function isStrayKey(event: KeyboardEvent): boolean {
  const { target, key } = event;
  // Whoever presses Tab is not heading for the slip.
  const isCommand = event.ctrlKey || event.altKey || event.metaKey || key === 'Tab';
  if (isCommand || isDialogOpen()) return false;
  if (!(target instanceof HTMLElement)) return target instanceof Document;
  // The number of the table being typed is read-only: it can be clicked, but not typed in.
  if (target instanceof HTMLInputElement && target.readOnly) return true;
  const isHome = isTypingTarget(target) || target.closest('[data-keyboard-home]') !== null;
  if (isHome || target.isContentEditable) return false;
  return target.closest(PRESSED) === null || isTypedKey(key);
}
