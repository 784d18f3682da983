import { expect, it } from 'vitest';
import { LANGUAGES } from '../lib/language';
import { dictionaryFor } from './dictionary';
import { marksInstruction } from './marks-instruction';

it.each(LANGUAGES)(
  'is what a new vote begins with, so that it follows its marks (%s)',
  (language) => {
    const { choice } = dictionaryFor(language).prepare.newPoll.instruction;
    expect(choice).toBe(marksInstruction(1)[language]);
    expect(marksInstruction(2)[language]).not.toBe(choice);
  },
);
