/** A choice on paper: its options with a box each. */
import { ballotKeyOf } from '../../../../shared/domain/kinds/ballot-keys';
import type { ChoicePoll } from '../../../../shared/domain/kinds/choice/choice-poll';
import { sum } from '../../../../shared/lib/sum';
import type { BoxKind, PageRows, PrintedKind } from '../parts/contract';
import { optionBallot } from '../parts/option-ballot';
import { OptionRows, optionRowHeights } from '../parts/option-rows';

function pageOf(boxKind: BoxKind): PageRows<ChoicePoll> {
  return {
    height: ({ options }, language, size) =>
      sum(optionRowHeights(options, language, boxKind, size)),
    Rows: ({ poll, language, size }) => (
      <OptionRows options={poll.options} {...{ language, boxKind, size }} />
    ),
  };
}

export const choice: PrintedKind<'choice'> = {
  howToMark: ({ maxMarks }, words) => words.marks(maxMarks),
  handIn: (words, hasTables) => (hasTables ? words.toTableHost : words.toFacilitator),
  sheet: pageOf('mark'),
  slip: {
    ...pageOf('count'),
    howTo: ({ maxMarks }, words) => words.howToChoice(maxMarks),
    // If all options may be marked, no ballot can have too many marks.
    votedHint: ({ maxMarks, options }, words) =>
      maxMarks < options.length ? words.blankCountsSpoiledDoNot(maxMarks) : words.blankCounts,
    total: ({ maxMarks }, words) => (
      <>
        <p className="print-total-label">
          {words.marksTotal}
          <span className="print-total-hint">{words.marksLimit(maxMarks)}</span>
        </p>
        <span className="print-box print-box-count print-box-total" />
      </>
    ),
  },
  // The key that types an option stands beside it.
  ballot: optionBallot((index) => ballotKeyOf(index)?.toLocaleUpperCase('da') ?? ''),
};
