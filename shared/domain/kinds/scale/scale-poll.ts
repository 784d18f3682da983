/** A scale: participants answer each of its statements by one of the scale's steps. */
import { localize, type LocalText } from '../../../lib/language';
import { rowsOfSlide } from '../../../lib/pages';
import { isBlankText } from '../provenance';
import type { CellId } from '../cell';
import type { PollHead, Source } from '../poll-head';

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
  /** «Ved ikke», key 0: outside base and mean. Blank in both languages where it is no answer. */
  readonly dontKnow: LocalText;
}

export interface ScalePoll extends PollHead {
  readonly kind: 'scale';
  readonly statements: readonly Statement[];
  readonly scale: AnswerScale;
  /** How to read the mean, e.g. «Lavt gennemsnit = stort potentiale»; blank for none. */
  readonly meanHint: LocalText;
}

/** True if «Ved ikke» is among the answers. */
export function hasDontKnow({ dontKnow }: AnswerScale): boolean {
  return !isBlankText(dontKnow);
}

/** All that may be answered, in the order of the slip: the steps, then «Ved ikke» with the value 0 if it is an answer. */
export function answersOfScale(scale: AnswerScale): readonly ScaleStep[] {
  return hasDontKnow(scale) ? [...scale.steps, { value: 0, label: scale.dontKnow }] : scale.steps;
}

/** The cell of a statement and category; `category` 0 is «Ved ikke». */
export function scaleCell(statementId: string, category: number): CellId {
  return `${statementId}/${category}`;
}

/** The cells of a statement that count as a position: all but «Ved ikke». */
export function positionCells({ scale }: ScalePoll, statementId: string): readonly CellId[] {
  return scale.steps.map(({ value }) => scaleCell(statementId, value));
}

/** All cells of a statement, as the slip has them: 1 … k, then «Ved ikke» if it is an answer. */
export function statementCells({ scale }: ScalePoll, statementId: string): readonly CellId[] {
  return answersOfScale(scale).map(({ value }) => scaleCell(statementId, value));
}

/** Two lines beside the bar of each of six statements. */
const OVERVIEW_ROOM = { rows: 6, lines: 14, perLine: 32, beside: 0.3 } as const;

/** The most statements of an overview: as many as the back row can read, so fewer if their short labels are long. */
export function statementsOfSlide({ statements }: ScalePoll): number {
  return rowsOfSlide(
    statements.map(({ label, text }) => {
      const [da, en] = [
        localize(label, 'da') || localize(text, 'da'),
        localize(label, 'en') || localize(text, 'en'),
      ];
      return da.length > en.length ? da : en;
    }),
    OVERVIEW_ROOM,
  );
}
