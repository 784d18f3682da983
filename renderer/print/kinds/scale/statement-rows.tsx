/** The statements of a scale against its steps, «Ved ikke» last: boxes to count or to mark in. */
import {
  answersOfScale,
  hasDontKnow,
  type AnswerScale,
  type ScalePoll,
} from '../../../../shared/domain/kinds/scale/scale-poll';
import { localize, type Language } from '../../../../shared/lib/language';
import { localizeSoft, withNarrowHyphens } from '../../../../shared/text/soft-hyphens';
import type { BoxKind } from '../parts/contract';
import {
  contentWidth,
  rowsStyle,
  textHeight,
  wordWidth,
  type PrintSize,
} from '../../size/print-size';

const NUMBER_COLUMN_MM = 9;
/** Space that sets «Ved ikke» and the row's sum apart. */
const APART_MM = 3;
const TEXT_GAP_MM = 4;
/** The statements get this much before a step's word does. */
const LEAST_TEXT_MM = 48;
const WORD_GAP_MM = 1.5;
const RULE_MM = 0.3;
const LABEL_PT = 9;
/** A row grows no higher than this on a page with few of them. */
const ROOMY_ROW_MM = 36;

const TOTAL = 'total';

interface Columns {
  readonly stepMm: number;
  readonly textMm: number;
  readonly template: string;
}

/**
 * Widths of the columns: the more steps, the narrower their boxes; wider where a word of a step asks for it and the statements have
 * room beside them.
 */
function columnsFor(
  scale: AnswerScale,
  language: Language,
  total: string | null,
  size: PrintSize,
): Columns {
  const stepCount = scale.steps.length;
  const leastMm = stepCount <= 4 ? 14.5 : stepCount === 5 ? 13.5 : stepCount === 6 ? 12.5 : 12;
  const apart = (hasDontKnow(scale) ? 1 : 0) + (total === null ? 0 : 1);
  const forBoxes = contentWidth(size) - NUMBER_COLUMN_MM - TEXT_GAP_MM - LEAST_TEXT_MM;
  const mostMm = (forBoxes - apart * APART_MM) / (stepCount + apart);
  const labels = answersOfScale(scale).map(({ label }) => localize(label, language));
  const wordMm = Math.max(
    ...labels.flatMap((label) => label.split(' ')).map((word) => wordWidth(word, LABEL_PT)),
  );
  const stepMm = Math.max(leastMm, Math.min(mostMm, wordMm + WORD_GAP_MM));
  const boxes = [
    ...Array.from({ length: stepCount }, () => stepMm),
    ...Array.from({ length: apart }, () => stepMm + APART_MM),
  ];
  const boxesMm = boxes.reduce((sum, width) => sum + width, 0);
  return {
    stepMm,
    textMm: contentWidth(size) - NUMBER_COLUMN_MM - boxesMm - TEXT_GAP_MM,
    template: `${String(NUMBER_COLUMN_MM)}mm 1fr ${boxes.map((width) => `${String(width)}mm`).join(' ')}`,
  };
}

interface Column {
  /** The step's key, or TOTAL. */
  readonly id: string;
  readonly label: string;
  readonly isApart: boolean;
}

function columnsOf(poll: ScalePoll, language: Language, total: string | null): readonly Column[] {
  return [
    ...answersOfScale(poll.scale).map(({ value, label }) => ({
      id: String(value),
      label: withNarrowHyphens(localize(label, language), language),
      isApart: value === 0,
    })),
    ...(total === null ? [] : [{ id: TOTAL, label: total, isApart: true }]),
  ];
}

/** Estimated height in millimetres of the columns' headings. */
export function statementHeadHeight(
  poll: ScalePoll,
  language: Language,
  total: string | null,
  size: PrintSize,
): number {
  const { stepMm, textMm } = columnsFor(poll.scale, language, total, size);
  const labels = columnsOf(poll, language, total).map(({ label }) =>
    textHeight(label, LABEL_PT, stepMm - 1),
  );
  const prompt = textHeight(
    localizeSoft(poll.scale.prompt, language),
    size.titlePt,
    textMm,
    'bold',
  );
  const heading = textHeight('1', size.titlePt, stepMm) + Math.max(...labels);
  return Math.max(prompt, heading) + 2 * size.padMm + RULE_MM;
}

/** Estimated height in millimetres of each row. */
export function statementRowHeights(
  poll: ScalePoll,
  language: Language,
  total: string | null,
  size: PrintSize,
): readonly number[] {
  const { textMm } = columnsFor(poll.scale, language, total, size);
  return poll.statements.map((statement) => {
    const wording = localizeSoft(statement.text, language);
    const text = size.isTight
      ? textHeight(wording, size.statementPt, contentWidth(size) - NUMBER_COLUMN_MM) + size.boxMm
      : Math.max(textHeight(wording, size.statementPt, textMm), size.boxMm);
    return text + 2 * size.padMm + RULE_MM;
  });
}

/** The columns' headings and the rows, in the scale's order. */
export function StatementRows({
  poll,
  language,
  total,
  boxKind,
  size,
}: {
  readonly poll: ScalePoll;
  readonly language: Language;
  /** Heading of the column for the row's sum; null for none. */
  readonly total: string | null;
  readonly boxKind: BoxKind;
  readonly size: PrintSize;
}) {
  const columns = columnsOf(poll, language, total);
  const { template } = columnsFor(poll.scale, language, total, size);
  const heights = statementRowHeights(poll, language, total, size);
  const rowClass = size.isTight ? 'print-row print-row-stacked' : 'print-row';
  const grid = { gridTemplateColumns: template };
  const apart = (column: Column) => (column.isApart ? ' print-apart' : '');
  return (
    <>
      <div className="print-columns" style={grid}>
        <p className="print-prompt">{localizeSoft(poll.scale.prompt, language)}</p>
        {columns.map((column) => (
          <p key={column.id} className={`print-column${apart(column)}`}>
            {column.id === TOTAL ? null : <span className="print-key">{column.id}</span>}
            {column.label}
          </p>
        ))}
      </div>
      <ol className="print-rows" style={rowsStyle(heights, ROOMY_ROW_MM)}>
        {poll.statements.map((statement, index) => (
          <li key={statement.id} className={rowClass} style={grid}>
            <span className="print-number">{index + 1}</span>
            <p className="print-statement">{localizeSoft(statement.text, language)}</p>
            {columns.map((column) => (
              <span key={column.id} className={`print-cell${apart(column)}`}>
                <span
                  className={`print-box print-box-${boxKind}${column.id === TOTAL ? ' print-box-total' : ''}`}
                />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
