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
