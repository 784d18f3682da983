/** All pages of a print job, one A4 page each. */
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { printedKindOf } from './kinds/print-kinds';
import { ParticipantSheet } from './participant-sheet';
import { TableSlip } from './table-slip';

export type PrintKind = 'table-slip' | 'participant-sheet';

export interface PrintJob {
  readonly polls: readonly Poll[];
  readonly kinds: readonly PrintKind[];
  /** Numbers of the tables that get a slip; none gives one slip without a number. */
  readonly tables: readonly number[];
}

/** One page to print. */
export interface Printout {
  readonly kind: PrintKind;
  readonly poll: Poll;
  readonly tableNumber: number | null;
}

function hasPaper(poll: Poll, kind: PrintKind): boolean {
  const { slip, sheet } = printedKindOf(poll);
  return (kind === 'table-slip' ? slip : sheet) !== null;
}

/**
 * The pages of a job in the order they are printed: poll by poll, since each poll's papers are handed
 * out at their own time. A participant sheet is printed once a poll, to be copied for everyone. A poll of a kind that
 * does not have such a paper is left out.
 */
export function listPrintouts({ polls, kinds, tables }: PrintJob): readonly Printout[] {
  const slipNumbers: readonly (number | null)[] = tables.length === 0 ? [null] : tables;
  return polls.flatMap((poll) =>
    kinds.flatMap((kind) => {
      if (!hasPaper(poll, kind)) return [];
      const tableNumbers = kind === 'table-slip' ? slipNumbers : [null];
      return tableNumbers.map((tableNumber) => ({ kind, poll, tableNumber }));
    }),
  );
}

/** The pages one after another; print.css makes each of them one sheet of A4. */
export function PrintDocument({ workshop, ...job }: PrintJob & { readonly workshop: Workshop }) {
  return (
    <div className="print-document">
      {listPrintouts(job).map(({ kind, poll, tableNumber }) => {
        const Page = kind === 'table-slip' ? TableSlip : ParticipantSheet;
        return (
          <Page
            key={`${kind} ${poll.id} ${String(tableNumber)}`}
            workshop={workshop}
            poll={poll}
            tableNumber={tableNumber}
          />
        );
      })}
    </div>
  );
}
