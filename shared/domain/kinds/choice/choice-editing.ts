/** How a choice is made and its options are arranged. */
import { POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import type { EditingRules } from '../poll-rules';
import { NO_TEXT } from '../provenance';
import type { ChoiceTypes } from './choice-types';

export const choiceEditing: EditingRules<ChoiceTypes> = {
  blank: (head, options) => ({
    ...head,
    kind: 'choice',
    options,
    maxMarks: 1,
    baseKind: 'voters',
  }),
  newRow: (id, title) => ({ id, title, explanation: NO_TEXT, verbatim: false, sources: [] }),
  rowsOf: ({ options }) => options,
  withRows: (poll, options) => ({
    ...poll,
    options,
    maxMarks: Math.max(1, Math.min(poll.maxMarks, options.length)),
  }),
  leastRows: 2,
  mostRows: POLL_LIMITS.rows,
  mostCharacters: TEXT_LIMITS.option.typed,
  mostInFile: TEXT_LIMITS.option.read,
  warningsOf: () => [],
};
