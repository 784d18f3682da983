/** What undo calls a step is what it was called where it was made. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { shortStepWords } from './step-words';

it.each(LANGUAGES)('a tick goes by the words beside it (%s)', (language) => {
  const words = dictionaryFor(language);
  const step = shortStepWords({ kind: 'workshop', field: 'slipsPrinted' }, words);
  expect(step).toContain(words.preflight.slipsPrinted);
});
