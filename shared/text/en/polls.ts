/** The editor view of polls: wordings, sources, scales. */
import type { polls as danish } from '../da/polls';
import { plural } from '../../lib/format';

export const polls: typeof danish = {
  heading: 'Themes and questions',
  intro:
    'What you change here applies the next time the poll is opened. A poll that has already been opened does not change.',
  question: 'Question',
  instruction: 'Instructions for participants',
  option: (number) => `Theme ${number}`,
  explanation: 'Explanation',
  statement: (number) => `Question ${number}`,
  label: 'Short name',
  labelOf: (number) => `Short name of question ${number}`,
  explanationOf: (number) => `Explanation of theme ${number}`,
  maxMarks: 'Maximum marks per participant',
  base: 'Per cent of',
  baseVoters: 'those who voted',
  basePresent: 'everyone present',
  scale: 'Answer scale',
  scaleSteps: (steps, dontKnow) => `${steps} · ${dontKnow}`,
  verbatim: 'Word for word from the source',
  ownWords: 'Worded for Pejling',
  sources: (count) => `${count} ${plural(count, 'source', 'sources')}`,
  editorOnly: 'Shown only here, never on the projector screen.',
  editing: (language) => `You are editing the ${language} text.`,
  languageNames: { da: 'Danish', en: 'English' },
  roundStarted: 'The poll has already been opened. It uses the text as it was at that moment.',
  blankText: 'The text can’t be empty.',
};
