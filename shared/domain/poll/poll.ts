/** A poll: one question to the room. Texts are carried in both languages. */
import type { LocalText } from '../../lib/language';

/** Where a wording comes from: a sentence in one of the shipped documents. */
export interface Source {
  readonly documentId: string;
  readonly quote: string;
}

export interface Option {
  readonly id: string;
  readonly title: LocalText;
  readonly explanation: LocalText;
  /** True where the Danish title stands word for word in the document. */
  readonly verbatim: boolean;
  readonly sources: readonly Source[];
}

/** What percentages of a choice are of: those who voted, or all people present. */
export type BaseKind = 'voters' | 'present';

export interface ChoicePoll {
  readonly kind: 'choice';
  readonly id: string;
  readonly title: LocalText;
  readonly instruction: LocalText;
  readonly options: readonly Option[];
  /** How many marks one participant may set, 1 … options.length. */
  readonly maxMarks: number;
  readonly baseKind: BaseKind;
  /** The pack's honest remark on its wordings: for the editor, never for the projector. */
  readonly editorNote: LocalText | null;
}

export interface Statement {
  readonly id: string;
  readonly text: LocalText;
  /** Short label for rows and charts. */
  readonly label: LocalText;
  readonly verbatim: boolean;
  readonly sources: readonly Source[];
}

/** A step of an answer scale. `value` runs 1, 2 … in the scale's one direction and is also the key. */
export interface ScaleStep {
  readonly value: number;
  readonly label: LocalText;
}

export interface AnswerScale {
  readonly id: string;
  readonly name: LocalText;
  /** The question that the steps answer, as on the slip: «I hvilken grad …?» */
  readonly prompt: LocalText;
  /** In ascending order of value; 2 … 7 steps. */
  readonly steps: readonly ScaleStep[];
  /** «Ved ikke», key 0: outside base and mean. */
  readonly dontKnow: LocalText;
}

export interface ScalePoll {
  readonly kind: 'scale';
  readonly id: string;
  readonly title: LocalText;
  readonly instruction: LocalText;
  readonly statements: readonly Statement[];
  readonly scale: AnswerScale;
  /** How to read the mean, e.g. «Lavt gennemsnit = stort potentiale»; blank for none. */
  readonly meanHint: LocalText;
  readonly editorNote: LocalText | null;
}

export type Poll = ChoicePoll | ScalePoll;

/** The practice question has this id: its figures are marked as practice wherever they are shown. */
export const PRACTICE_POLL_ID = 'practice';
