/** What a poll of any kind has. Texts are carried in both languages. */
import type { LocalText } from '../../lib/language';

export interface PollHead {
  readonly id: string;
  readonly title: LocalText;
  readonly instruction: LocalText;
  /** The pack's remark on its wordings, for the editor, never for the projector. */
  readonly editorNote: LocalText | null;
}

/** Where a wording comes from: a sentence in one of the shipped documents. */
export interface Source {
  readonly documentId: string;
  readonly quote: string;
}

/** Words and numbers of one line on paper. */
export type PrintedLine = readonly (LocalText | number)[];

/** What is asked about, one by one, whatever the kind calls it: an option, a statement. */
export interface PollRow {
  readonly id: string;
  /** As it is read out. */
  readonly wording: LocalText;
  /** The short text if there is one, for lists and charts. */
  readonly label: LocalText;
}
