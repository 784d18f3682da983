/** What minutes say of the options' words: how many are a source's own, and how many are worded for Pejling. */
import type { Option } from '../../../domain/kinds/choice/choice-poll';
import type { Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';

interface ToldOptions {
  readonly result: { readonly poll: { readonly options: readonly Option[] } };
  readonly language: Language;
}

/** A sentence; none where no option has a source. */
export function optionWordings({ result, language }: ToldOptions): readonly string[] {
  const known = result.poll.options.filter(({ sources }) => sources.length > 0);
  if (known.length === 0) return [];
  const words = dictionaryFor(language).minutes.choice;
  const verbatim = known.filter((option) => option.verbatim).length;
  return [language === 'da' ? words.sources(verbatim, known.length - verbatim) : words.translated];
}
