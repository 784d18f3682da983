/** Every failure says what to do next, and promises that something is safe only where that is known. */
import { describe, expect, it } from 'vitest';
import { dictionaryFor } from './dictionary';
import { LANGUAGES } from '../lib/language';

/** A sentence, or its last part, that tells the reader to do something. */
const NEXT = {
  da: /(?:^|[.,:] |og )(?:Bed|Brug|Fjern|Fortsæt|Frigør|Gem|Gå|Luk|Prøv|Ret|Sæt|Tillad|Tjek|Træk|Tryk|Vælg|Åbn)\b/iu,
  en: /(?:^|[.,:;] |and )(?:allow|ask|carry on|check|choose|close|drag|free|go|open|plug|press|raise|remove|save|try|use)\b/iu,
};
/** True only while storage has all of it; so it stands in `kept`, which is left out otherwise. */
const SAFE = {
  da: /bevaret|ligger stadig|stemmer er gemt\b/iu,
  en: /\bsafe\b|still on this computer|are saved/iu,
};

describe.each(LANGUAGES)('failures in %s', (language) => {
  const { errors, fileErrors } = dictionaryFor(language);
  const all = [errors, fileErrors.open, fileErrors.export].flatMap((part) => Object.entries(part));

  it.each(all)('%s: says what to do next', (_, { text }) => {
    expect(text).toMatch(NEXT[language]);
  });

  it.each(all)('%s: promises nothing that storage may not have', (_, { title, text }) => {
    expect(`${title} ${text}`).not.toMatch(SAFE[language]);
  });
});

it.each([
  ['da', /\.pejling.*beskadiget.*anden kopi/],
  ['en', /\.pejling.*damaged.*another copy/],
] as const)('a file of ours that can’t be recognised is called damaged in %s', (language, said) => {
  expect(dictionaryFor(language).errors['file-foreign'].text).toMatch(said);
});
