/** All pages of a print job, one A4 page each. */
import type { Poll } from '../../shared/domain/poll/poll';
import type { Paper } from '../../shared/domain/edition/papers';
import { printedKindOf } from './kinds/print-kinds';
import { ParticipantSheet } from './participant-sheet';
import { TableSlip } from './table-slip';

export type PrintKind = 'table-slip' | 'participant-sheet';

export interface PrintJob {
  readonly papers: readonly Paper[];
  readonly kinds: readonly PrintKind[];
  /** Numbers of the tables that get a slip; none gives one slip without a number. */
  readonly tables: readonly number[];
  /** Whether each slip is followed by one that stays on the table. */
  readonly hasDuplicates?: boolean;
}

/** One page to print. */
export interface Printout {
  readonly kind: PrintKind;
  readonly paper: Paper;
  readonly tableNumber: number | null;
  readonly isDuplicate: boolean;
}

/** Whether there is such a paper for the poll's kind. */
export function hasPaper(poll: Poll, kind: PrintKind): boolean {
  const { slip, sheet } = printedKindOf(poll);
  return (kind === 'table-slip' ? slip : sheet) !== null;
}

/**
 * The pages of a job in the order they are printed: poll by poll, since each poll's papers are handed
 * out at their own time. A participant sheet is printed once a poll, to be copied for everyone. A poll of a kind that
 * does not have such a paper is left out.
 */
export function listPrintouts({
  papers,
  kinds,
  tables,
  hasDuplicates = false,
}: PrintJob): readonly Printout[] {
  const slipNumbers: readonly (number | null)[] = tables.length === 0 ? [null] : tables;
  return papers.flatMap((paper) =>
    kinds.flatMap((kind) => {
      if (!hasPaper(paper.poll, kind)) return [];
      const isSlip = kind === 'table-slip';
      const copies = isSlip && hasDuplicates ? [false, true] : [false];
      return (isSlip ? slipNumbers : [null]).flatMap((tableNumber) =>
        copies.map((isDuplicate) => ({ kind, paper, tableNumber, isDuplicate })),
      );
    }),
  );
}

/** The pages one after another; print.css makes each of them one sheet of A4. */
export function PrintDocument(job: PrintJob) {
  return (
    <div className="print-document">
      {listPrintouts(job).map(({ kind, paper, tableNumber, isDuplicate }) => {
        const Page = kind === 'table-slip' ? TableSlip : ParticipantSheet;
        return (
          <Page
            key={`${kind} ${paper.poll.id} ${String(tableNumber)} ${String(isDuplicate)}`}
            {...paper}
            tableNumber={tableNumber}
            isDuplicate={isDuplicate}
          />
        );
      })}
    </div>
  );
}
