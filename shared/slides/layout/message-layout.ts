/** The two texts of a slide with little on it: the main one, and the line beside it. */
import { SIZE_RUNS } from '../theme/type-sizes';
import { CONTENT_WIDTH } from './stage';
import { attemptsOf, fitText, type FittedText } from './text-fit';

export function messageFit(text: string): FittedText {
  const box = { weight: 700, width: CONTENT_WIDTH, leading: 1.14 } as const;
  return fitText(text, box, attemptsOf(SIZE_RUNS.message));
}

/** Null if there is no text. */
export function asideFit(text: string): FittedText | null {
  if (text.trim() === '') return null;
  const box = { weight: 400, width: CONTENT_WIDTH, leading: 1.25 } as const;
  return fitText(text, box, attemptsOf(SIZE_RUNS.aside));
}
