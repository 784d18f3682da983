/** Tells a repeated crash from a single accident: two crashes within `soon` milliseconds have the same cause. */
export function createCrashWatch(soon: number, now: () => number = Date.now): () => boolean {
  let last = -Infinity;
  return () => {
    const isAgain = now() - last < soon;
    last = now();
    return isAgain;
  };
}
