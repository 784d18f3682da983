/** All that texts need: the words of every language, and where long words break. */
import { loadDictionaries } from './dictionary';
import { loadHyphenation } from './soft-hyphens';

/** Loads it, unless it is there: to be awaited before a workshop is opened, or anything of one is shown. */
export async function loadTexts(): Promise<void> {
  await Promise.all([loadDictionaries(), loadHyphenation()]);
}
