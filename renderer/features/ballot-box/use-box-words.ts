/** The ballot box's words, in the workshop's language, because participants read them. */
import { dictionaryFor, type Dictionary } from '../../../shared/text/dictionary';
import type { Language } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';

export function useBoxLanguage(): Language {
  return useApp(({ session, language }) => session?.workshop.language ?? language);
}

export function useBoxWords(): Dictionary['ballotBox'] {
  return dictionaryFor(useBoxLanguage()).ballotBox;
}
