/** The ballot of a scale: the statements with a box for each step, above them what the keys of the steps mean. */
import {
  answersOfScale,
  type AnswerScale,
  type ScalePoll,
} from '../../../../shared/domain/kinds/scale/scale-poll';
import type { Language } from '../../../../shared/lib/language';
import { localizeSoft } from '../../../../shared/text/soft-hyphens';
import { sum } from '../../../../shared/lib/sum';
import { GAP_MM, KEY_COLUMN_MM, rowFrame } from '../../size/ballot-size';
import { textHeight } from '../../size/print-size';
import type { BallotPart } from '../parts/contract';

/** Width of a box of the scale, with its key. */
const STEP_MM = 11.5;
/** The least width of a statement beside its boxes; if there is less, it stands above them. */
const LEAST_TEXT_MM = 85;
/** Stands for the gap between the steps of the legend, which wraps only between steps: a safe estimate. */
const LEGEND_GAP = ' oo ';

/** Width of all boxes in a row, «Ved ikke» last. */
function boxesWidth(scale: AnswerScale): number {
  return answersOfScale(scale).length * STEP_MM;
}

/** True where the statements stand above their boxes. */
function isStacked({ scale }: ScalePoll, widthMm: number): boolean {
  return widthMm - KEY_COLUMN_MM - boxesWidth(scale) < LEAST_TEXT_MM;
}

/** What each key of the scale means, «Ved ikke» last. */
function legendOf(scale: AnswerScale, language: Language): readonly string[] {
  return answersOfScale(scale).map(
    ({ value, label }) => `${value} ${localizeSoft(label, language)}`,
  );
}

export const scaleBallot: BallotPart<ScalePoll> = {
  notes: ({ scale }, language) => [
    localizeSoft(scale.prompt, language),
    legendOf(scale, language).join(LEGEND_GAP),
  ],
  rowsHeight: (poll, language, widthMm, size) => {
    const stacked = isStacked(poll, widthMm);
    const rowMm = widthMm - KEY_COLUMN_MM;
    const textMm = stacked ? rowMm : rowMm - boxesWidth(poll.scale) - GAP_MM;
    return sum(
      poll.statements.map(({ text: wording }) => {
        const text = textHeight(localizeSoft(wording, language), size.textPt, textMm);
        return (stacked ? text + size.boxMm : Math.max(text, size.boxMm)) + rowFrame(size);
      }),
    );
  },
  Rows,
};

function Rows({
  poll,
  language,
  widthMm,
}: {
  readonly poll: ScalePoll;
  readonly language: Language;
  readonly widthMm: number;
}) {
  const values = answersOfScale(poll.scale).map(({ value }) => value);
  const rowClass = isStacked(poll, widthMm) ? 'print-ballot-row is-above' : 'print-ballot-row';
  return (
    <>
      <p className="print-ballot-note">{localizeSoft(poll.scale.prompt, language)}</p>
      <p className="print-ballot-note print-ballot-roles">
        {legendOf(poll.scale, language).map((step) => (
          <span key={step}>{step}</span>
        ))}
      </p>
      <ol className="print-ballot-rows">
        {poll.statements.map(({ id, text }, index) => (
          <li key={id} className={rowClass}>
            <span className="print-ballot-key">{index + 1}.</span>
            <span>{localizeSoft(text, language)}</span>
            <span className="print-ballot-steps">
              {values.map((value) => (
                <span key={value} className="print-ballot-step">
                  {value}
                  <span className="print-ballot-box" />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
