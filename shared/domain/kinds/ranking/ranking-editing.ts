/** How a ranking is made and its options are arranged. */
import { POLL_LIMITS, TEXT_LIMITS } from '../../limits/limits';
import type { EditingRules } from '../poll-rules';
import { NO_TEXT } from '../provenance';
import type { RankingTypes } from './ranking-types';

export const rankingEditing: EditingRules<RankingTypes> = {
  blank: (head, options) => ({ ...head, kind: 'ranking', options }),
  newRow: (id, title) => ({ id, title, explanation: NO_TEXT, verbatim: false, sources: [] }),
  rowsOf: ({ options }) => options,
  withRows: (poll, options) => ({ ...poll, options }),
  leastRows: 2,
  mostRows: POLL_LIMITS.ranked,
  mostCharacters: TEXT_LIMITS.option.typed,
  mostInFile: TEXT_LIMITS.option.read,
  warningsOf: () => [],
};
