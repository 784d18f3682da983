/** An allocation on paper: its options with a box each for points. */
import { isOnPaper } from '../../../../shared/domain/kinds/allocation/allocation-poll';
import { ballotOnly } from '../parts/ballot-only';
import type { PollOf } from '../../../../shared/domain/poll/poll';
import type { PrintedKind } from '../parts/contract';

export const allocation: PrintedKind<'allocation'> = {
  ...ballotOnly<PollOf<'allocation'>>(),
  howToMark: (poll, words) => (isOnPaper(poll) ? words.allocate(poll.totalPoints) : words.atBox),
};
