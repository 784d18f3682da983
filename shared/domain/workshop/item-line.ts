/** What an agenda item can put on the projector: lines of text, such as questions to discuss or quotations to read. */
import type { LocalText } from '../../lib/language';
import type { Source } from '../kinds/poll-head';

/** Where a line comes from. A file carries it whole, so that it is known without the pack. */
export interface LineSource extends Source {
  /** Whom and what it is from, as it stands beside the line: «Lone Lyrskov, daværende kommunaldirektør, Silkeborg Kommune (2025)». */
  readonly credit: LocalText;
}

/**
 * `heading`: the title of the lines after it, with which a page begins. `prompt`: a question, a task or an explanation. `quote`: somebody's
 * words, drawn as such.
 */
export const LINE_KINDS = ['heading', 'prompt', 'quote'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface ItemLine {
  readonly kind: LineKind;
  readonly text: LocalText;
  /** Null for whatever the facilitator or Pejling wrote. */
  readonly source: LineSource | null;
}
