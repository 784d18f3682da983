/** Keys that come while nothing has the keyboard belong to what is being typed: nobody looks where the focus is. */
import { useEffect } from 'react';

/**
 * Calls `onStray` for each key pressed while the page itself has the keyboard; keys with Ctrl, Alt or Cmd are
 * commands and stay theirs. `onStray` returns true where it has handled the key.
 */
export function useStrayKeys(onStray: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isStray = event.target === document.body && !event.defaultPrevented;
      // Tab looks for something else than the slip.
      const isCommand = event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab';
      if (isStray && !isCommand && onStray(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, [onStray]);
}
