/** The options of a choice, one row each: number, title, explanation, and a box to write or mark in. */
import type { Option } from '../../../../shared/domain/kinds/choice/choice-poll';
import type { Language } from '../../../../shared/lib/language';
import { localizeSoft } from '../../../../shared/text/soft-hyphens';
import type { BoxKind } from './contract';
import { contentWidth, rowsStyle, textHeight, type PrintSize } from '../../size/print-size';

const NUMBER_COLUMN_MM = 12.5;
const BOX_COLUMN_MM: Readonly<Record<BoxKind, number>> = { count: 28, mark: 16 };
const RULE_MM = 0.3;
/** A row grows no higher than this on a page with few of them. */
const ROOMY_ROW_MM = 24;

function explanationOf(option: Option, language: Language, size: PrintSize): string {
  return size.isTight ? '' : localizeSoft(option.explanation, language).trim();
}

/** Estimated height in millimetres of each row. */
export function optionRowHeights(
  options: readonly Option[],
  language: Language,
  boxKind: BoxKind,
  size: PrintSize,
): readonly number[] {
  const width = contentWidth(size) - NUMBER_COLUMN_MM - BOX_COLUMN_MM[boxKind];
  return options.map((option) => {
    const title = textHeight(localizeSoft(option.title, language), size.titlePt, width, 'bold');
    const text = title + textHeight(explanationOf(option, language, size), size.bodyPt, width);
    return Math.max(text, size.boxMm) + 2 * size.padMm + RULE_MM;
  });
}

/** The rows, numbered as everywhere else in the program; without numbers where people write some themselves. */
export function OptionRows({
  options,
  language,
  boxKind,
  size,
  hasNumbers = true,
}: {
  readonly options: readonly Option[];
  readonly hasNumbers?: boolean;
  readonly language: Language;
  readonly boxKind: BoxKind;
  readonly size: PrintSize;
}) {
  const heights = optionRowHeights(options, language, boxKind, size);
  return (
    <ol className="print-rows" style={rowsStyle(heights, ROOMY_ROW_MM)}>
      {options.map((option, index) => {
        const explanation = explanationOf(option, language, size);
        return (
          <li key={option.id} className="print-row print-option">
            <span className="print-number">{hasNumbers && index + 1}</span>
            <div>
              <p className="print-title">{localizeSoft(option.title, language)}</p>
              {explanation === '' ? null : <p className="print-body">{explanation}</p>}
            </div>
            <span className={`print-box print-box-${boxKind}`} />
          </li>
        );
      })}
    </ol>
  );
}
