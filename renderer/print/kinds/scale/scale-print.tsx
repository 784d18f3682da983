/** A scale on paper: its statements against its steps; the table's count has a column for the row's sum. */
import type { ScalePoll } from '../../../../shared/domain/kinds/scale/scale-poll';
import type { Language } from '../../../../shared/lib/language';
import { sum } from '../../../../shared/lib/sum';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import type { BoxKind, PageRows, PrintedKind } from '../parts/contract';
import { scaleBallot } from './scale-ballot';
import { StatementRows, statementHeadHeight, statementRowHeights } from './statement-rows';

function pageOf(
  boxKind: BoxKind,
  totalIn: (language: Language) => string | null,
): PageRows<ScalePoll> {
  return {
    height: (poll, language, size) => {
      const total = totalIn(language);
      return (
        statementHeadHeight(poll, language, total, size) +
        sum(statementRowHeights(poll, language, total, size))
      );
    },
    Rows: ({ poll, language, size }) => (
      <StatementRows total={totalIn(language)} {...{ poll, language, boxKind, size }} />
    ),
  };
}

export const scale: PrintedKind<'scale'> = {
  howToMark: (_, words) => words.oneMarkInEachRow,
  handIn: (words, hasTables) => (hasTables ? words.toTableHost : words.toFacilitator),
  sheet: pageOf('mark', () => null),
  slip: {
    ...pageOf('count', (language) => dictionaryFor(language).print.tableSlip.answersTotal),
    howTo: (_, words) => words.howToScale,
    votedHint: (_, words) => words.blankCounts,
    total: (_, words) => <p className="print-total-hint">{words.answersLimit}</p>,
  },
  ballot: scaleBallot,
};
