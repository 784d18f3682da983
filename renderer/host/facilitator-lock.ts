/** One writer: only one facilitator window at a time. */
const LOCK = 'pejling-facilitator';

/**
 * Takes the lock and holds it as long as the window lives. Calls `onRefused` when another window has it, and
 * `onTaken` as soon as this window has it: at once, or when the other window is closed.
 * Rejects if the browser refuses locks; otherwise it never settles.
 */
export async function takeFacilitatorLock(
  onTaken: () => void,
  onRefused: () => void,
): Promise<void> {
  const hold = (): Promise<never> => {
    onTaken();
    return new Promise<never>(() => undefined);
  };
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock) return hold();
    onRefused();
    return undefined;
  });
  await navigator.locks.request(LOCK, hold);
}
