/** The participant sheet (deltagerark), which each participant marks, alone and without a name. */
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary';
import { localizeSoft } from '../../shared/text/soft-hyphens';
import { printedKindOf } from './kinds/print-kinds';
import { PrintPage, originOf, pageTopHeight, type PageTop } from './print-page';
import { fitSize } from './size/print-size';
import { RoleLine, roleLineHeight } from './role-line';
import type { PrintoutProps } from './table-slip';

const FOOTER_MM = 10;

type SheetWords = Dictionary['print']['participantSheet'];

function noteFor(poll: Poll, words: SheetWords, workshop: Workshop): string {
  const asksRole = workshop.collectsRoles && workshop.roles.length > 0;
  return [
    printedKindOf(poll).howToMark(poll, words),
    ...(asksRole ? [dictionaryFor(workshop.language).groups.print.sheetNote] : []),
    words.noName,
    printedKindOf(poll).handIn(words, workshop.tables.length > 0),
  ].join(' ');
}

/** One A4 sheet for a participant, in the workshop's language; none for a poll without. */
export function ParticipantSheet({ workshop, poll, tableNumber }: PrintoutProps) {
  const { sheet } = printedKindOf(poll);
  if (!sheet) return null;
  const { language } = workshop;
  const words = dictionaryFor(language).print.participantSheet;
  const top: PageTop = {
    kicker: tableNumber === null ? words.heading : `${words.heading} · ${words.table(tableNumber)}`,
    heading: localizeSoft(poll.title, language),
    question: localizeSoft(poll.instruction, language),
    note: noteFor(poll, words, workshop),
  };
  const size = fitSize((candidate) => {
    const rows = sheet.height(poll, language, candidate);
    const role = roleLineHeight(workshop, 'tick', candidate);
    return pageTopHeight(top, candidate) + role + rows + FOOTER_MM;
  });
  return (
    <PrintPage
      workshop={workshop}
      poll={poll}
      size={size}
      top={top}
      fields={<RoleLine workshop={workshop} kind="tick" size={size} />}
      footer={<p className="print-origin">{originOf(workshop)}</p>}
    >
      <sheet.Rows {...{ poll, language, size }} />
    </PrintPage>
  );
}
