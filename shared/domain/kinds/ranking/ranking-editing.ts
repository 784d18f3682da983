/** How a ranking is made and its options are arranged. */
import { POLL_LIMITS } from '../../limits/limits';
import { OPTION_EDITING } from '../choice/option-editing';
import type { EditingRules } from '../poll-rules';
import type { RankingTypes } from './ranking-types';

export const rankingEditing: EditingRules<RankingTypes> = {
  ...OPTION_EDITING,
  blank: (head, options) => ({ ...head, kind: 'ranking', options }),
  withRows: (poll, options) => ({ ...poll, options }),
  mostRows: POLL_LIMITS.ranked,
  programmeWords: ['rangordning', 'ranking'],
  warningsOf: () => [],
};
