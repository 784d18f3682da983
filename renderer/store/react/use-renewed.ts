/** What stands in the fields of a form: the typist's own, until an undo or redo puts something else there. */
import { useState } from 'react';
import { useApp } from './store-context';

/** State that begins as `initial()`, and does so anew after each undo and redo. */
export function useRenewed<T>(initial: () => T): readonly [T, (value: T) => void] {
  const turns = useApp(({ history }) => history.turns);
  const [held, setHeld] = useState(() => ({ value: initial(), turns }));
  // Drawn at once with the new value: nobody sees the old one for a moment.
  const current = held.turns === turns ? held : { value: initial(), turns };
  if (current !== held) setHeld(current);
  return [current.value, (value) => setHeld({ value, turns })];
}
