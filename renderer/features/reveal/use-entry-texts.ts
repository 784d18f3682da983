/** Puts entries into words for features that don't know the list of entries. */
import type { CountedEntry } from '../../../shared/domain/entry/entry';
import type { Frozen } from '../../../shared/domain/round/round';
import { entryName, entryNumbers, type EntryContext } from './entry-words';
import { useSession, useTexts } from '../../store/react/store-context';

export function useEntryTexts() {
  const { words, format, language } = useTexts();
  const { entries } = useSession();
  const contextOf = (frozen: Frozen): EntryContext => ({
    ...{ entries, frozen, words, format, language },
  });
  return {
    nameOf: (entry: CountedEntry, frozen: Frozen) => entryName(entry, contextOf(frozen)),
    numbersOf: (entry: CountedEntry, frozen: Frozen) => entryNumbers(entry, contextOf(frozen)),
  };
}
