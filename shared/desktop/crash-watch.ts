/** Tells a crash that comes again at once from one that was an accident: two within `soon` milliseconds have one cause. */
export function createCrashWatch(soon: number, now: () => number = Date.now): () => boolean {
  let last = -Infinity;
  return () => {
    const isAgain = now() - last < soon;
    last = now();
    return isAgain;
  };
}
