/** The practice question of the pre-flight check: the room tries a vote on something harmless. */
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { ChoicePoll, Option } from '../domain/kinds/choice/choice-poll';

function answer(id: string, da: string, en: string): Option {
  return {
    id,
    title: { da, en },
    explanation: { da: '', en: '' },
    verbatim: false,
    sources: [],
  };
}

export const practicePoll: ChoicePoll = {
  kind: 'choice',
  id: PRACTICE_POLL_ID,
  title: { da: 'Har du været med før?', en: 'Have you been here before?' },
  instruction: {
    da: 'Et øvespørgsmål: Sæt ét kryds hver.',
    en: 'A practice question: one mark each.',
  },
  options: [
    answer('yes', 'Ja, mere end én gang', 'Yes, more than once'),
    answer('once', 'Ja, én gang', 'Yes, once'),
    answer('no', 'Nej, det er første gang', 'No, this is the first time'),
  ],
  maxMarks: 1,
  baseKind: 'voters',
  editorNote: null,
};
