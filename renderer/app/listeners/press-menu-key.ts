/** Keys that a Mac's menu took before the page heard them: here they are pressed after all, so that the same rules apply as everywhere. */
import { COMMANDS } from '../../store/commands/commands';

/** The document as far as it edits: its types call that deprecated, but nothing else undoes in a field. */
interface Editing {
  readonly execCommand: (name: string) => boolean;
}

/** The event of a stroke as the command list names it. */
function eventOf(stroke: string): KeyboardEvent {
  const parts = stroke.split('+');
  const key = parts.at(-1) ?? '';
  return new KeyboardEvent('keydown', {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    bubbles: true,
    cancelable: true,
  });
}

/**
 * Presses the key of a command where the keyboard is. What the page leaves to a field, undo and redo, the field then does: there is no
 * other menu item that could.
 */
export function pressMenuKey(id: string): void {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  const stroke = command?.keys[0];
  if (!command || stroke === undefined) return;
  const editing: Editing = document;
  const target = document.activeElement ?? document.body;
  const isLeft = target.dispatchEvent(eventOf(stroke));
  if (isLeft && command.leftToEdits) editing.execCommand(id);
}
