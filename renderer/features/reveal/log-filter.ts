/** Finding entries in the log: by table number, by words, or only those that count. */
import type { LoggedEntry } from '../../../shared/domain/recording/amending';
import type { Entry } from '../../../shared/domain/entry/entry';
import { entryName, takenBackBy, type EntryContext } from './entry-words';

export interface LogFilter {
  /** What is typed; blank finds everything. */
  readonly query: string;
  readonly isOnlyCounting: boolean;
}

/** The entries found, in the order given. Every word typed must be found; a number only as a whole. */
export function filterLog(
  logged: readonly LoggedEntry[],
  { query, isOnlyCounting }: LogFilter,
  context: EntryContext,
): readonly LoggedEntry[] {
  const wanted = wordsOf(query);
  return logged.filter(({ entry, standing }) => {
    if (isOnlyCounting && standing.kind !== 'counts') return false;
    const name = wordsOf(entryName(entry, context));
    const subject = wordsOf(entryName(subjectOf(entry, context.entries), context));
    return wanted.every((word) =>
      // «Tog nr. 7 tilbage» is not of table 7, but of what no. 7 is of.
      /^\d+$/.test(word)
        ? subject.includes(word)
        : [...name, ...subject].some((own) => own.includes(word)),
    );
  });
}

/** What an entry is about: for a taking back, what it took back. */
function subjectOf(entry: Entry, entries: readonly Entry[]): Entry {
  const target = takenBackBy(entry, entries);
  return target ? subjectOf(target, entries) : entry;
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
