/** Storage that is cleared at this very moment may leave a question unanswered for good: nothing waits for that. */
import { LostError } from './storage-loss';

/** How long storage may take for an answer that needs no disk, in milliseconds. */
const LONGEST_WAIT = 4000;

/** What `asked` answers; rejects where that takes too long. */
export async function answerWithin<T>(asked: Promise<T>, wait = LONGEST_WAIT): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LostError('No answer')), wait);
  });
  return Promise.race([asked, tooLong]).finally(() => clearTimeout(timer));
}
