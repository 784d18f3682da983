/** The answer scale of the conclusions, from disagree to agree: they are statements, not questions. */
import type { AnswerScale } from '../../domain/kinds/scale/scale-poll';
import { both } from '../writing/writing';

export const agreeOfFive: AnswerScale = {
  id: 'agree5',
  name: both('Helt uenig … Helt enig (5 trin)', 'Strongly disagree … Strongly agree (5 steps)'),
  prompt: both(
    'Hvor enig er du i, at det er gået sådan?',
    'How far do you agree that it came true?',
  ),
  steps: [
    { value: 1, label: both('Helt uenig', 'Strongly disagree') },
    { value: 2, label: both('Uenig', 'Disagree') },
    { value: 3, label: both('Hverken enig eller uenig', 'Neither agree nor disagree') },
    { value: 4, label: both('Enig', 'Agree') },
    { value: 5, label: both('Helt enig', 'Strongly agree') },
  ],
  dontKnow: both('Ved ikke', 'Don’t know'),
};
