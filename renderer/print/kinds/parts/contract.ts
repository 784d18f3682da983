/** What printing needs from a kind of poll. A paper that a kind does not have is null and is not printed. */
import type { ComponentType, ReactNode } from 'react';
import type { PollKind, PollOf } from '../../../../shared/domain/poll/poll';
import type { Language } from '../../../../shared/lib/language';
import type { Dictionary } from '../../../../shared/text/dictionary';
import type { BallotSize } from '../../size/ballot-size';
import type { PrintSize } from '../../size/print-size';

export interface PrintedKind<K extends PollKind = PollKind> {
  /** What participants do on their own paper: «Sæt op til 3 krydser.» */
  readonly howToMark: (poll: PollOf<K>, words: Dictionary['print']['participantSheet']) => string;
  /** To whom participants hand in a sheet of A4. */
  readonly handIn: (words: Dictionary['print']['participantSheet'], hasTables: boolean) => string;
  readonly ballot: BallotPart<PollOf<K>>;
  /** The sheet of A4 that a participant marks for the table's host. */
  readonly sheet: PageRows<PollOf<K>> | null;
  readonly slip: SlipPart<PollOf<K>> | null;
}

/** A box for the table's count, or a smaller one for a participant's mark. */
export type BoxKind = 'count' | 'mark';

/** The rows of a page of A4. */
export interface PageRows<P> {
  /** Estimated height in millimetres. */
  readonly height: (poll: P, language: Language, size: PrintSize) => number;
  readonly Rows: ComponentType<{
    readonly poll: P;
    readonly language: Language;
    readonly size: PrintSize;
  }>;
}

type SlipWords = Dictionary['print']['tableSlip'];

export interface SlipPart<P> extends PageRows<P> {
  /** What the table's host does. */
  readonly howTo: (poll: P, words: SlipWords) => string;
  /** Who counts as having voted. */
  readonly votedHint: (poll: P, words: SlipWords) => string;
  /** The text at the right of the footer. */
  readonly total: (poll: P, words: SlipWords) => ReactNode;
}

export interface BallotPart<P> {
  /** Lines above the rows, set as notes. */
  readonly notes: (poll: P, language: Language) => readonly string[];
  /** Estimated height of the rows in millimetres, on a ballot whose text is `widthMm` wide. */
  readonly rowsHeight: (poll: P, language: Language, widthMm: number, size: BallotSize) => number;
  /** Notes and rows. */
  readonly Rows: ComponentType<{
    readonly poll: P;
    readonly language: Language;
    readonly widthMm: number;
  }>;
}
