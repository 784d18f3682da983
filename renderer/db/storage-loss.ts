/** Storage that is taken away while it is open: by the browser's cleaning, a policy, or another program. */
import type { Dexie } from 'dexie';

/** What was stored before is no longer there. */
export class LostError extends Error {
  override readonly name = 'LostError';
}

/** Calls `onLost` where the browser closes this open database of its own accord. */
export function hearLoss(database: Dexie, onLost: () => void): void {
  database.backendDB().addEventListener('close', onLost);
}

/** How long storage may take for an answer that needs no disk, in milliseconds. */
const LONGEST_WAIT = 4000;

/** The answer of `asked`; rejects if it takes too long. */
export async function answerWithin<T>(asked: Promise<T>, wait = LONGEST_WAIT): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LostError('No answer')), wait);
  });
  return Promise.race([asked, tooLong]).finally(() => clearTimeout(timer));
}
