/**
 * The keyboard of the box: the browser's own keys do nothing, and all others belong to the screen that is up. The digits
 * of the number pad are digits, also with Num Lock off: nothing here has a use for its arrows.
 */
import { useEffect } from 'react';
import { keyOfPad } from '../../store/commands/key-stroke';
import { useAppNow } from '../../store/react/store-context';

/** Where Enter leads on instead of pressing: what is marked with it says so. */
const OPTION = '[data-box-option]';

/** True where the browser shall press the button that has the keyboard. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLButtonElement)) return false;
  return key === ' ' || (key === 'Enter' && !target.matches(OPTION));
}

/** Calls `onKey` for each key that is pressed once, and not held. */
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
    // An Alt by itself would open the desktop program's menu.
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
