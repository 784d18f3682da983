/** Keeps the screen awake through the browser's wake lock, and takes it again when the window comes back. */

/** A switch: `true` keeps the screen awake from now on. Where the browser can't or won't, nothing happens. */
export function createKeepAwake(): (on: boolean) => void {
  let isWanted = false;
  let sentinel: WakeLockSentinel | null = null;

  const take = async (): Promise<void> => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    if (sentinel && !sentinel.released) return;
    // Refused on low battery or by policy: the computer's own setting then decides, and nothing is lost.
    sentinel = await navigator.wakeLock.request('screen').catch(() => null);
    if (!isWanted) await release();
  };
  const release = async (): Promise<void> => {
    const held = sentinel;
    sentinel = null;
    await held?.release().catch(() => undefined);
  };

  document.addEventListener('visibilitychange', () => void take());
  return (on) => {
    isWanted = on;
    void (on ? take() : release());
  };
}
