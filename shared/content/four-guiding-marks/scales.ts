/** The answer scale of the guiding marks, Pejling’s own. */
import type { AnswerScale } from '../../domain/kinds/scale/scale-poll';
import { degreeOfFour } from '../leadership-chain-2025/scales';
import { both } from '../writing/writing';

export const describesUs: AnswerScale = {
  ...degreeOfFour,
  id: 'describes-us-4',
  prompt: both(
    'I hvilken grad kendetegner det os i dag?',
    'To what degree does this describe us today?',
  ),
};
