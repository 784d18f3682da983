/** An allocation on paper: its options with a box each for points. A table can't count them, so there is no slip. */
import {
  isOnPaper,
  type AllocationPoll,
} from '../../../../shared/domain/kinds/allocation/allocation-poll';
import { sum } from '../../../../shared/lib/sum';
import { OptionRows, optionRowHeights } from '../parts/option-rows';
import type { PrintedKind } from '../parts/contract';
import { optionBallot } from '../parts/option-ballot';

export const allocation: PrintedKind<'allocation'> = {
  howToMark: (poll, words) => (isOnPaper(poll) ? words.allocate(poll.totalPoints) : words.atBox),
  handIn: (words) => words.toTypist,
  sheet: {
    height: ({ options }: AllocationPoll, language, size) =>
      sum(optionRowHeights(options, language, 'mark', size)),
    Rows: ({ poll, language, size }) => (
      <OptionRows
        options={poll.options}
        boxKind="mark"
        hasNumbers={false}
        {...{ language, size }}
      />
    ),
  },
  slip: null,
  ballot: optionBallot(),
};
