/** Keeps the screen awake through the browser's wake lock, and takes it again when the window comes back. */

/** Returns a switch: `true` keeps the screen awake from then on. Does nothing if the browser can't or won't. */
export function createKeepAwake(): (on: boolean) => void {
  const lock: { isWanted: boolean; isAsking: boolean; sentinel: WakeLockSentinel | null } = {
    isWanted: false,
    isAsking: false,
    sentinel: null,
  };
  const isMissing = () => lock.sentinel === null || lock.sentinel.released;
  const release = async (): Promise<void> => {
    const held = lock.sentinel;
    lock.sentinel = null;
    await held?.release().catch(() => undefined);
  };
  const take = async (): Promise<void> => {
    const canTake = document.visibilityState === 'visible' && 'wakeLock' in navigator;
    if (!lock.isWanted || lock.isAsking || !canTake || !isMissing()) return;
    lock.isAsking = true;
    // Refused on low battery or by policy: the computer's own setting then applies.
    lock.sentinel = await navigator.wakeLock.request('screen').catch(() => null);
    lock.isAsking = false;
    await settle();
  };
  /** The switch may have been turned off while waiting for the browser. */
  const settle = async (): Promise<void> => {
    if (!lock.isWanted) await release();
  };

  document.addEventListener('visibilitychange', () => void take());
  return (on) => {
    lock.isWanted = on;
    void (on ? take() : release());
  };
}
