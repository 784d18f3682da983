/** A ranking on paper: its options with a box each for a place. */
import { ballotOnly } from '../parts/ballot-only';
import type { PollOf } from '../../../../shared/domain/poll/poll';
import type { PrintedKind } from '../parts/contract';

export const ranking: PrintedKind<'ranking'> = {
  ...ballotOnly<PollOf<'ranking'>>(),
  howToMark: ({ options }, words) => words.rank(options.length),
};
