/** Keys that nothing else needs go to what is being typed: typists don't watch where the focus is. */
import { useEffect } from 'react';
import { isStrayKey } from '../../../store/commands/stray-key';

/**
 * Calls `onStray` for each key pressed while the focus is on something that does not need it; keys with Ctrl, Alt or Cmd are
 * commands and are left alone. `onStray` returns true if it has handled the key.
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
