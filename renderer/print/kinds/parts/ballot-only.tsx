/** Options with a box each for a number that only ballots can hold: no table could count them, so there is no slip. */
import type { Option } from '../../../../shared/domain/kinds/choice/choice-poll';
import { sum } from '../../../../shared/lib/sum';
import type { BallotPart, PageRows, PrintedKind } from './contract';
import { optionBallot } from './option-ballot';
import { OptionRows, optionRowHeights } from './option-rows';

interface BallotOnly<P> extends Pick<PrintedKind, 'handIn'> {
  readonly sheet: PageRows<P>;
  readonly slip: null;
  readonly ballot: BallotPart<P>;
}

/** All of the kind's papers but what participants do on them. */
export function ballotOnly<P extends { readonly options: readonly Option[] }>(): BallotOnly<P> {
  return {
    handIn: (words) => words.toTypist,
    sheet: {
      height: ({ options }, language, size) =>
        sum(optionRowHeights(options, language, 'mark', size)),
      Rows: ({ poll: { options }, ...rest }) => (
        <OptionRows options={options} boxKind="mark" hasNumbers={false} {...rest} />
      ),
    },
    slip: null,
    ballot: optionBallot(),
  };
}
