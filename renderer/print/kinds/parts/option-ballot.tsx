/** A ballot of options with a box each, in the order in which the typist reads them. */
import type { Option } from '../../../../shared/domain/kinds/choice/choice-poll';
import { localizeSoft } from '../../../../shared/text/soft-hyphens';
import { sum } from '../../../../shared/lib/sum';
import { GAP_MM, KEY_COLUMN_MM, rowFrame } from '../../size/ballot-size';
import { textHeight } from '../../size/print-size';
import type { BallotPart } from './contract';

interface WithOptions {
  readonly options: readonly Option[];
}

/** @param keyOf what stands before an option: the key that types it; nothing where people write numbers into the boxes */
export function optionBallot<P extends WithOptions>(
  keyOf: (index: number) => string = () => '',
): BallotPart<P> {
  return {
    notes: () => [],
    rowsHeight: ({ options }, language, widthMm, size) => {
      const textMm = widthMm - KEY_COLUMN_MM - size.boxMm - GAP_MM;
      return sum(
        options.map(({ title }) => {
          const text = textHeight(localizeSoft(title, language), size.textPt, textMm);
          return Math.max(text, size.boxMm) + rowFrame(size);
        }),
      );
    },
    Rows: ({ poll, language }) => (
      <ol className="print-ballot-rows">
        {poll.options.map(({ id, title }, index) => (
          <li key={id} className="print-ballot-row">
            <span className="print-ballot-key">{keyOf(index)}</span>
            <span>{localizeSoft(title, language)}</span>
            <span className="print-ballot-box" />
          </li>
        ))}
      </ol>
    ),
  };
}
