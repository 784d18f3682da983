/** A choice: participants mark one or more of its options. */
import type { LocalText } from '../../../lib/language';
import type { CellId } from '../cell';
import type { PollHead, Source } from '../poll-head';

export interface Option {
  readonly id: string;
  readonly title: LocalText;
  readonly explanation: LocalText;
  /** True if the Danish title stands word for word in the document. */
  readonly verbatim: boolean;
  readonly sources: readonly Source[];
}

/** The base of a choice's percentages: those who voted, or all people present. */
export type BaseKind = 'voters' | 'present';

export interface ChoicePoll extends PollHead {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** How many marks one participant may set, 1 … options.length. */
  readonly maxMarks: number;
  readonly baseKind: BaseKind;
}

/** The cell of an option. */
export function choiceCell(optionId: string): CellId {
  return optionId;
}
