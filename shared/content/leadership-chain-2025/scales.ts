/**
 * The answer scales offered for the five questions, the default first. None is documented from the
 * conference. An agree/disagree scale is left out on purpose: it fits statements, and these are questions.
 */
import type { AnswerScale } from '../../domain/kinds/scale/scale-poll';
import type { LocalText } from '../../lib/language';

const dontKnow: LocalText = { da: 'Ved ikke', en: 'Don’t know' };

const degreePrompt: LocalText = {
  da: 'I hvilken grad gælder det i din kommune?',
  en: 'To what degree does this apply in your municipality?',
};

/** Slet ikke … I høj grad: no middle step, so that everyone takes a position. */
export const degreeOfFour: AnswerScale = {
  id: 'degree4-dk',
  name: {
    da: 'Slet ikke … I høj grad (4 trin)',
    en: 'Not at all … To a high degree (4 steps)',
  },
  prompt: degreePrompt,
  steps: [
    { value: 1, label: { da: 'Slet ikke', en: 'Not at all' } },
    { value: 2, label: { da: 'I mindre grad', en: 'To a lesser degree' } },
    { value: 3, label: { da: 'I nogen grad', en: 'To some degree' } },
    { value: 4, label: { da: 'I høj grad', en: 'To a high degree' } },
  ],
  dontKnow,
};

const degreeOfFive: AnswerScale = {
  id: 'degree5',
  name: {
    da: 'Slet ikke … I meget høj grad (5 trin)',
    en: 'Not at all … To a very high degree (5 steps)',
  },
  prompt: degreePrompt,
  steps: [
    ...degreeOfFour.steps,
    { value: 5, label: { da: 'I meget høj grad', en: 'To a very high degree' } },
  ],
  dontKnow,
};

export const yesNo: AnswerScale = {
  id: 'yesno4',
  name: { da: 'Nej · Delvist · Ja (3 trin)', en: 'No · Partly · Yes (3 steps)' },
  prompt: { da: 'Gælder det i din kommune?', en: 'Does this apply in your municipality?' },
  steps: [
    { value: 1, label: { da: 'Nej', en: 'No' } },
    { value: 2, label: { da: 'Delvist', en: 'Partly' } },
    { value: 3, label: { da: 'Ja', en: 'Yes' } },
  ],
  dontKnow,
};

export const scales: readonly AnswerScale[] = [degreeOfFour, degreeOfFive, yesNo];
