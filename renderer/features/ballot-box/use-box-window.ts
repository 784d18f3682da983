/** The window around the box: who leaves full screen is asked for the code, and nothing opens on the right button. */
import { useEffect } from 'react';
import { useAppNow } from '../../store/react/store-context';

export function useBoxWindow(): void {
  const now = useAppNow();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const touch = (): void => now().touchBox();
    const refuse = (event: Event): void => event.preventDefault();
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (!document.fullscreenElement) now().showBoxScreen('code');
      },
      { signal },
    );
    window.addEventListener('pointerdown', touch, { signal });
    window.addEventListener('contextmenu', refuse, { signal });
    window.addEventListener('dragstart', refuse, { signal });
    // Ctrl and the wheel would leave the screen larger or smaller for the next voter.
    window.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey) event.preventDefault();
        touch();
      },
      { signal, passive: false },
    );
    return () => stop.abort();
  }, [now]);
}
