/**
 * The keyboard of the box: the browser's own keys do nothing, and all others go to the current screen. The number pad
 * gives digits also with Num Lock off, because nothing here uses its arrows.
 */
import { useEffect } from 'react';
import { keyOfPad } from '../../store/commands/key-stroke';
import { useAppNow } from '../../store/react/store-context';

/** Marks elements on which Enter goes on to the next step instead of pressing them. */
const OPTION = '[data-box-option]';

/** True if the browser should press the button that has the focus. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLButtonElement)) return false;
  return key === ' ' || (key === 'Enter' && !target.matches(OPTION));
}

/** Calls `onKey` for each key press; a held key does not repeat. */
export function useBoxKeys(onKey: (key: string) => void): void {
  const now = useAppNow();
  useEffect(() => {
    const onDown = (event: KeyboardEvent): void => {
      now().touchBox();
      const isCommand = event.ctrlKey || event.altKey || event.metaKey;
      const isMoving = event.key === 'Tab' && !isCommand;
      const isPress = !isCommand && !event.repeat && isPressing(event);
      if (isMoving || isPress) return;
      event.preventDefault();
      if (!isCommand && !event.repeat) onKey(keyOfPad(event) ?? event.key);
    };
    // Alt alone would open the desktop program's menu.
    const onUp = (event: KeyboardEvent): void => {
      if (event.key === 'Alt') event.preventDefault();
    };
    window.addEventListener('keydown', onDown, { capture: true });
    window.addEventListener('keyup', onUp, { capture: true });
    return () => {
      window.removeEventListener('keydown', onDown, { capture: true });
      window.removeEventListener('keyup', onUp, { capture: true });
    };
  }, [now, onKey]);
}
