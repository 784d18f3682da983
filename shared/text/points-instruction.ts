/** The instruction of an allocation that nobody has written: how many points there are. */
import type { LocalText } from '../lib/language';
import { dictionaryFor } from './dictionary';

export function pointsInstruction(totalPoints: number): LocalText {
  const [da, en] = [dictionaryFor('da').prepare, dictionaryFor('en').prepare];
  return { da: da.pointsInstruction(totalPoints), en: en.pointsInstruction(totalPoints) };
}
