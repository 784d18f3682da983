/** How a choice is made and its options are arranged. */
import { POLL_LIMITS } from '../../limits/limits';
import type { EditingRules } from '../poll-rules';
import { OPTION_EDITING } from './option-editing';
import type { ChoiceTypes } from './choice-types';

export const choiceEditing: EditingRules<ChoiceTypes> = {
  ...OPTION_EDITING,
  blank: (head, options) => ({
    ...head,
    kind: 'choice',
    options,
    maxMarks: 1,
    baseKind: 'voters',
  }),
  withRows: (poll, options) => ({
    ...poll,
    options,
    maxMarks: Math.max(1, Math.min(poll.maxMarks, options.length)),
  }),
  mostRows: POLL_LIMITS.rows,
  programmeWords: ['afstemning', 'vote', 'poll'],
  warningsOf: () => [],
};
