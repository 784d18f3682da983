/** Key strokes as text, as the command list names them: «Ctrl+Enter», «Alt+1», «PageDown», «b». */
import type { Dictionary } from '../../../shared/text/dictionary';

interface KeyLike {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The stroke of a keyboard event. Cmd counts as Ctrl; Shift is named with Ctrl and Alt, and with keys that are not characters. (On a Mac
 * Alt+Shift with a digit types a character.)
 */
export function strokeOf(event: KeyLike): string {
  const digit = event.altKey ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined;
  const key = digit ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const shift =
    event.shiftKey && (event.key.length > 1 || control !== '' || event.altKey) ? 'Shift+' : '';
  return `${control}${event.altKey ? 'Alt+' : ''}${shift}${key}`;
}

/**
 * The character printed on a key of the number pad, when Num Lock is off and the event's key is «Home» or «ArrowUp» instead;
 * null for any other key.
 */
export function keyOfPad({ code, key }: Pick<KeyLike, 'code' | 'key'>): string | null {
  if (key.length === 1) return null;
  if (code === 'NumpadDecimal') return '.';
  return /^Numpad(\d)$/.exec(code)?.[1] ?? null;
}

/** True if the target is a field in which ordinary keys type. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** A stroke as people read it, with the names of keys in their language. */
export function keyNames(stroke: string, words: Dictionary): string {
  if (stroke.length === 1) return stroke.toUpperCase();
  return stroke
    .split('+')
    .map((key) => words.help.keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join('+');
}
