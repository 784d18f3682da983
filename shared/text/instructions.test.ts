/** What nobody has written follows the numbers of its poll. */
import { expect, it } from 'vitest';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { dictionaryFor } from './dictionary';
import { marksInstruction } from './instructions';

it.each(WORKSHOP_LANGUAGES)(
  'is what a new vote begins with, so that it follows its marks (%s)',
  (language) => {
    const { choice } = dictionaryFor(language).prepare.newPoll.instruction;
    expect(choice).toBe(marksInstruction(1)[language]);
    expect(marksInstruction(2)[language]).not.toBe(choice);
  },
);
