/** Which keys nobody needs where the keyboard is, so that they can find their way to what is being typed. */
import { isTypingTarget } from './key-stroke';

/** What has a use for Enter, the space bar and the arrows, and for no other key. */
const PRESSED = 'a[href], button, summary, input, [role="button"]';

/** A character, or what takes one back. */
function isTypedKey(key: string): boolean {
  return (key.length === 1 && key !== ' ') || key === 'Backspace' || key === 'Delete';
}

/** True while a modal dialog is up: what lies behind it hears no key. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/**
 * True where a key reaches nothing that needs it: the page itself, a heading or a container that a click gave the keyboard, or a
 * button that was pressed and has no use for a digit. Where votes are typed, and in any other field, a key is at home.
 */
export function isStrayKey(event: KeyboardEvent): boolean {
  const { target, key } = event;
  // Tab looks for something else than the slip.
  const isCommand = event.ctrlKey || event.altKey || event.metaKey || key === 'Tab';
  if (isCommand || isDialogOpen()) return false;
  if (!(target instanceof HTMLElement)) return target instanceof Document;
  // The number of the table whose row is typed can be clicked, but not written in.
  if (target instanceof HTMLInputElement && target.readOnly) return true;
  const isHome = isTypingTarget(target) || target.closest('[data-keyboard-home]') !== null;
  if (isHome || target.isContentEditable) return false;
  return target.closest(PRESSED) === null || isTypedKey(key);
}
