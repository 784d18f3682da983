/** State of form fields: what was typed, until an undo or redo replaces it. */
import { useState } from 'react';
import { useApp } from './store-context';

/** State that starts as `initial()`, and is reset to it after each undo and redo. */
export function useRenewed<T>(initial: () => T): readonly [T, (value: T) => void] {
  const turns = useApp(({ history }) => history.turns);
  const [held, setHeld] = useState(() => ({ value: initial(), turns }));
  // Set during rendering, so that the old value never shows.
  const current = held.turns === turns ? held : { value: initial(), turns };
  if (current !== held) setHeld(current);
  return [current.value, (value) => setHeld({ value, turns })];
}

/**
 * The same for a field whose text may also change by itself, such as a short name that follows the text it names. The field
 * follows as long as nothing else was typed in it; it is never made anew, so that nobody loses the keyboard or a letter.
 */
export function useFollowing(text: string): readonly [string, (value: string) => void] {
  const turns = useApp(({ history }) => history.turns);
  const [held, setHeld] = useState<Following>({ value: text, turns, text, typed: [] });
  const current = followed(held, text, turns);
  // Set during rendering, so that the old value never shows.
  if (current !== held) setHeld(current);
  return [
    current.value,
    (value) => setHeld({ ...current, value, typed: [...current.typed, value.trim()] }),
  ];
}

interface Following {
  readonly value: string;
  readonly turns: number;
  /** The text as it was last seen. */
  readonly text: string;
  /** What was typed and has not come back as the text yet: the disk may be slower than the keys. */
  readonly typed: readonly string[];
}

function followed(held: Following, text: string, turns: number): Following {
  if (held.turns !== turns) return { value: text, turns, text, typed: [] };
  if (held.text === text) return held;
  const place = held.typed.indexOf(text);
  if (place >= 0) return { ...held, text, typed: held.typed.slice(place + 1) };
  const isUntouched = held.typed.length === 0 && held.value.trim() === held.text;
  return { ...held, text, value: isUntouched ? text : held.value };
}
