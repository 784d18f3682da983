import { describe, expect, it } from 'vitest';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';
import { withSoftHyphens } from './soft-hyphens';

const parts = (word: string, language: 'da' | 'en') =>
  withSoftHyphens(word, language).split(SOFT_HYPHEN).join('-');

describe('soft hyphens', () => {
  it.each([
    ['medarbejdernes', 'med-ar-bej-der-nes'],
    ['håndsoprækning', 'hånds-op-ræk-ning'],
    ['fjernbetjening', 'fjern-be-tje-ning'],
    ['chefforeningen', 'chef-for-e-nin-gen'],
  ])('never leave a syllable without a vowel: %s', (word, syllables) => {
    expect(parts(word, 'da')).toBe(syllables);
  });

  it('leave short words and other languages’ words as their patterns have them', () => {
    expect(parts('medarbejdere', 'da')).toBe('medarbejdere');
    expect(parts('responsibilities', 'en')).toBe('re-spon-si-bil-i-ties');
  });
});
