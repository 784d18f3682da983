/** How an allocation is made and its options are arranged. */
import { POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import type { EditingRules } from '../poll-rules';
import { NO_TEXT } from '../provenance';
import { isOnPaper, MOST_ON_PAPER } from './allocation-poll';
import type { AllocationTypes } from './allocation-types';

export const allocationEditing: EditingRules<AllocationTypes> = {
  blank: (head, options) => ({ ...head, kind: 'allocation', options, totalPoints: MOST_ON_PAPER }),
  newRow: (id, title) => ({ id, title, explanation: NO_TEXT, verbatim: false, sources: [] }),
  rowsOf: ({ options }) => options,
  withRows: (poll, options) => ({ ...poll, options }),
  leastRows: 2,
  mostRows: POLL_LIMITS.allocated,
  mostCharacters: TEXT_LIMITS.option.typed,
  mostInFile: TEXT_LIMITS.option.read,
  warningsOf: (poll) => (isOnPaper(poll) ? [] : [{ kind: 'box-only', most: MOST_ON_PAPER }]),
};
