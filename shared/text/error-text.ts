/** What can be said of a failure now. */
import type { ErrorWords } from './da/errors';

/** What to do next; and, only while storage has all that is open (`isStored`), that it is safe. */
export function errorText({ text, kept }: ErrorWords, isStored: boolean): string {
  return kept !== undefined && isStored ? `${text} ${kept}` : text;
}
