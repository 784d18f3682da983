/** Scales to begin one's own with, from disagree to agree, from not at all to a high degree, and from no to yes. */
import type { AnswerScale } from '../domain/kinds/scale/scale-poll';
import { degreeOfFour, yesNo } from './leadership-chain-2025/scales';
import { agreeOfFive } from './top-management-conditions/scales';
import { both } from './writing/writing';

export const READY_SCALES: readonly AnswerScale[] = [
  {
    ...agreeOfFive,
    prompt: both('Hvor enig eller uenig er du?', 'How far do you agree or disagree?'),
  },
  {
    ...degreeOfFour,
    prompt: both('I hvilken grad gælder det hos os?', 'To what degree does this apply to us?'),
  },
  { ...yesNo, prompt: both('Gælder det hos os?', 'Does this apply to us?') },
];
