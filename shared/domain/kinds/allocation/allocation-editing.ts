/** How an allocation is made and its options are arranged. */
import { POLL_LIMITS } from '../../limits/limits';
import { OPTION_EDITING } from '../choice/option-editing';
import type { EditingRules } from '../poll-rules';
import { isOnPaper, MOST_ON_PAPER } from './allocation-poll';
import type { AllocationTypes } from './allocation-types';

export const allocationEditing: EditingRules<AllocationTypes> = {
  ...OPTION_EDITING,
  blank: (head, options) => ({ ...head, kind: 'allocation', options, totalPoints: MOST_ON_PAPER }),
  withRows: (poll, options) => ({ ...poll, options }),
  mostRows: POLL_LIMITS.allocated,
  programmeWords: ['fordeling af point', 'pointfordeling', 'points to spread'],
  warningsOf: (poll) => (isOnPaper(poll) ? [] : [{ kind: 'box-only', most: MOST_ON_PAPER }]),
};
