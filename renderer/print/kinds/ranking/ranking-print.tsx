/** A ranking on paper: its options with a box each for a number. A table can't count rankings, so there is no slip. */
import type { RankingPoll } from '../../../../shared/domain/kinds/ranking/ranking-poll';
import { sum } from '../../../../shared/lib/sum';
import { OptionRows, optionRowHeights } from '../parts/option-rows';
import type { PrintedKind } from '../parts/contract';
import { optionBallot } from '../parts/option-ballot';

export const ranking: PrintedKind<'ranking'> = {
  howToMark: ({ options }, words) => words.rank(options.length),
  handIn: (words) => words.toTypist,
  sheet: {
    height: ({ options }: RankingPoll, language, size) =>
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
