/** The table slip (bordseddel): the table host's count of the table's individual votes. */
import type { Paper } from '../../shared/domain/edition/papers';
import { slipNumber } from '../../shared/domain/edition/slip-number';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary';
import { localizeSoft } from '../../shared/text/soft-hyphens';
import { printedKindOf } from './kinds/print-kinds';
import { PrintPage, originOf, pageTopHeight, type PageTop } from './print-page';
import { fitSize, textHeight } from './size/print-size';
import { RoleLine, roleLineHeight } from './role-line';

/** The fields «Bord nr.» and «Antal» in heights of a box, as in print.css. */
const FIELD_BOXES = 1.75;
const FOOTER_MM = 4;
/** The width that the total at the right of the footer leaves for the lines at the left. */
const FOOTER_LEFT_MM = 90;
const [HAND_IN_PT, ORIGIN_PT] = [10, 9];

type SlipWords = Dictionary['print']['tableSlip'];

export interface PrintoutProps extends Paper {
  /** Printed in advance; null leaves a line to write on. */
  readonly tableNumber: number | null;
  /** What stays on the table: the same slip with the same number, to be filled in alike. */
  readonly isDuplicate?: boolean;
}

function noteFor(howTo: string, workshop: Workshop): string {
  const asksRole = workshop.collectsRoles && workshop.roles.length > 0;
  const perRole = dictionaryFor(workshop.language).groups.print.slipNote;
  return asksRole ? `${howTo} ${perRole}` : howTo;
}

function SlipFields({
  words,
  votedHint,
  tableNumber,
}: {
  readonly words: SlipWords;
  readonly votedHint: string;
  readonly tableNumber: number | null;
}) {
  return (
    <div className="print-fields">
      <div className="print-field">
        <p className="print-field-label">{words.tableNumber}</p>
        <p className="print-field-line">{tableNumber}</p>
      </div>
      <div className="print-field">
        <p className="print-field-label">
          {words.voted}
          <span className="print-field-hint">{votedHint}</span>
        </p>
        <p className="print-field-line" />
      </div>
    </div>
  );
}

/** One A4 table slip for a poll, in the workshop's language; none for a poll without. */
export function TableSlip({ workshop, poll, tableNumber, isDuplicate = false }: PrintoutProps) {
  const { slip } = printedKindOf(poll);
  if (!slip) return null;
  const { language } = workshop;
  const words = dictionaryFor(language).print.tableSlip;
  const where = isDuplicate ? words.stays : words.handIn;
  const top: PageTop = {
    kicker: '',
    heading: isDuplicate ? words.duplicate : words.heading,
    aside: tableNumber === null ? '' : words.slip(slipNumber(workshop.id, poll.id, tableNumber)),
    question: localizeSoft(poll.title, language),
    note: noteFor(slip.howTo(poll, words), workshop),
  };
  // A long title of the workshop runs over several lines.
  const footerLeft =
    textHeight(where, HAND_IN_PT, FOOTER_LEFT_MM, 'bold') +
    textHeight(originOf(workshop), ORIGIN_PT, FOOTER_LEFT_MM);
  const size = fitSize((candidate) => {
    const fields =
      FIELD_BOXES * candidate.boxMm +
      candidate.gapMm +
      roleLineHeight(workshop, 'circle', candidate);
    const rows = slip.height(poll, language, candidate);
    const footer = Math.max(candidate.boxMm, footerLeft);
    return pageTopHeight(top, candidate) + fields + rows + FOOTER_MM + footer;
  });
  return (
    <PrintPage
      workshop={workshop}
      poll={poll}
      size={size}
      top={top}
      fields={
        <>
          <SlipFields {...{ words, tableNumber }} votedHint={slip.votedHint(poll, words)} />
          <RoleLine workshop={workshop} kind="circle" size={size} />
        </>
      }
      footer={
        <>
          <p className="print-origin">
            <strong className="print-hand-in">{where}</strong>
            {originOf(workshop)}
          </p>
          {slip.total(poll, words)}
        </>
      }
    >
      <slip.Rows {...{ poll, language, size }} />
    </PrintPage>
  );
}
