/** Keys that come while nothing needs them belong to what is being typed: nobody looks where the focus is. */
import { useEffect } from 'react';
import { isStrayKey } from '../../../store/commands/stray-key';

/**
 * Calls `onStray` for each key that is pressed wherever the keyboard harmlessly is; keys with Ctrl, Alt or Cmd are commands and
 * stay theirs. `onStray` returns true where it has handled the key.
 */
export function useStrayKeys(onStray: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && isStrayKey(event) && onStray(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [onStray]);
}
