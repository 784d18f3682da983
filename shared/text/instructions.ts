/** The instructions of polls that nobody has written: they follow the poll's numbers. */
import type { LocalText } from '../lib/language';
import { dictionaryFor, type Dictionary } from './dictionary';

/** How many marks may be set. */
export function marksInstruction(maxMarks: number): LocalText {
  return inBoth(({ rounds }) => rounds.quick.instruction(maxMarks));
}

/** How many points there are to spread. */
export function pointsInstruction(totalPoints: number): LocalText {
  return inBoth(({ prepare }) => prepare.pointsInstruction(totalPoints));
}

function inBoth(words: (dictionary: Dictionary) => string): LocalText {
  return { da: words(dictionaryFor('da')), en: words(dictionaryFor('en')) };
}
