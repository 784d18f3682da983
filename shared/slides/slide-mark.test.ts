/** The mark of a rehearsal is on every slide and before every file's name, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { workshopOf } from '../domain/testing/builders';
import { CHOICE_NUMBERS } from '../../tests/fixtures/slide-numbers';
import { markName, markOf, markSlides } from './slide-mark';
import type { NamedSlide } from './slide-model';

const SLIDES: readonly NamedSlide[] = [
  {
    name: '01 Temaer',
    slide: {
      ...{ kind: 'choice-result', title: 'Temaer', rows: [], numbers: CHOICE_NUMBERS },
      footer: { left: '', right: '' },
    },
  },
];

describe('the mark of a rehearsal', () => {
  it('is not on what is real', () => {
    const real = workshopOf([]);
    expect(markOf(real)).toEqual({});
    expect(markName('01 Temaer', real)).toBe('01 Temaer');
    expect(markSlides(SLIDES, real, 'whole')).toEqual(SLIDES);
  });

  it('stands on slides and before names, in the language of the workshop', () => {
    const marks = WORKSHOP_LANGUAGES.map((language) => {
      const rehearsal = workshopOf([], { language, rehearsalOf: 'w0' });
      const [marked] = markSlides(SLIDES, rehearsal, 'whole');
      expect(marked?.slide).toEqual({ ...SLIDES[0]?.slide, ...markOf(rehearsal) });
      return [markOf(rehearsal).mark, marked?.name];
    });
    expect(marks).toEqual([
      ['GENERALPRØVE – stemmerne er opdigtede', 'GENERALPRØVE 01 Temaer'],
      ['REHEARSAL – the votes are made up', 'REHEARSAL 01 Temaer'],
    ]);
  });
});
