/** The instruction of a choice that nobody has written: how many marks may be set. */
import type { LocalText } from '../lib/language';
import { dictionaryFor } from './dictionary';

export function marksInstruction(maxMarks: number): LocalText {
  const [da, en] = [dictionaryFor('da').rounds.quick, dictionaryFor('en').rounds.quick];
  return { da: da.instruction(maxMarks), en: en.instruction(maxMarks) };
}
