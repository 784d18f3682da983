/** The ballot of a choice: the key that types an option stands beside it. */
import { ballotKeyOf } from '../../../../shared/domain/kinds/ballot-keys';
import type { ChoicePoll } from '../../../../shared/domain/kinds/choice/choice-poll';
import { localizeSoft } from '../../../../shared/text/soft-hyphens';
import { sum } from '../../../../shared/lib/sum';
import { GAP_MM, KEY_COLUMN_MM, rowFrame } from '../../size/ballot-size';
import { textHeight } from '../../size/print-size';
import type { BallotPart } from '../parts/contract';

export const choiceBallot: BallotPart<ChoicePoll> = {
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
          <span className="print-ballot-key">
            {ballotKeyOf(index)?.toLocaleUpperCase('da') ?? ''}
          </span>
          <span>{localizeSoft(title, language)}</span>
          <span className="print-ballot-box" />
        </li>
      ))}
    </ol>
  ),
};
