/** A choice: participants mark one or more of its options. */
import type { LocalText } from '../../../lib/language';
import { rowsOfSlide } from '../../../lib/pages';
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

/** A title beside its figures, with a bar below. */
const RESULT_ROOM = { rows: 12, lines: 18, perLine: 62, beside: 0.36 } as const;

/** The most options of a slide of the result: as many as the back row can read, so fewer if their titles are long. */
export function optionsOfSlide({ options }: ChoicePoll): number {
  return rowsOfSlide(
    options.map(({ title: { da, en } }) => (da.length > en.length ? da : en)),
    RESULT_ROOM,
  );
}
