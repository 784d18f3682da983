/** The deltagerark: what each participant marks, alone and without a name. */
import type { Poll } from '../../shared/domain/poll';
import { sum } from '../../shared/lib/sum';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary';
import { localize } from '../../shared/text/language';
import { OptionRows, optionRowHeights } from './option-rows';
import { PrintPage, originOf, pageTopHeight, type PageTop } from './print-page';
import { fitSize } from './print-size';
import { StatementRows, statementHeadHeight, statementRowHeights } from './statement-rows';
import type { PrintoutProps } from './table-slip';

const FOOTER_MM = 10;

type SheetWords = Dictionary['print']['participantSheet'];

function noteFor(poll: Poll, words: SheetWords, hasTables: boolean): string {
  return [
    poll.kind === 'choice' ? words.marks(poll.maxMarks) : words.oneMarkInEachRow,
    words.noName,
    hasTables ? words.toTableHost : words.toFacilitator,
  ].join(' ');
}

/** One A4 sheet for a participant, in the workshop's language. */
export function ParticipantSheet({ workshop, poll, tableNumber }: PrintoutProps) {
  const { language } = workshop;
  const words = dictionaryFor(language).print.participantSheet;
  const top: PageTop = {
    kicker: tableNumber === null ? words.heading : `${words.heading} · ${words.table(tableNumber)}`,
    heading: localize(poll.title, language),
    question: localize(poll.instruction, language),
    note: noteFor(poll, words, workshop.tables.length > 0),
  };
  const size = fitSize((candidate) => {
    const rows =
      poll.kind === 'choice'
        ? sum(optionRowHeights(poll.options, language, 'mark', candidate))
        : statementHeadHeight(poll, language, null, candidate) +
          sum(statementRowHeights(poll, language, null, candidate));
    return pageTopHeight(top, candidate) + rows + FOOTER_MM;
  });
  return (
    <PrintPage
      workshop={workshop}
      size={size}
      top={top}
      footer={<p className="print-origin">{originOf(workshop)}</p>}
    >
      {poll.kind === 'choice' ? (
        <OptionRows options={poll.options} language={language} boxKind="mark" size={size} />
      ) : (
        <StatementRows poll={poll} language={language} total={null} boxKind="mark" size={size} />
      )}
    </PrintPage>
  );
}
