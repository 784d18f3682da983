/** Corrects a ballot of an allocation: the points of each option in a list. */
import {
  allocationCell,
  amountsAmong,
  type AllocationPoll,
} from '../../../shared/domain/kinds/allocation/allocation-poll';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { NumberField } from '../../components/fields/number-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import type { MarksFieldProps } from '../parts/contract';
import { allocationNames } from './allocation-names';

export function AllocationMarks({ poll, marks, onMarks }: MarksFieldProps<AllocationPoll>) {
  const { collect } = useWords();
  const language = useApp((state) => state.language);
  const [texts, setTexts] = useRenewed(() =>
    amountsAmong(poll, (cell) => marks.includes(cell)).map((points) => String(points ?? 0)),
  );
  const most = poll.totalPoints;
  return (
    <div className="marks-answers">
      {poll.options.map(({ id }, index) => {
        const text = texts[index] ?? '0';
        return (
          <NumberField
            key={id}
            label={allocationNames.row(poll, id, language)}
            text={text}
            problem={
              readWholeNumber(text, 0, most).ok ? null : collect.outOfRange('0', String(most))
            }
            onText={(typed) => {
              const next = texts.map((own, at) => (at === index ? typed : own));
              setTexts(next);
              const points = next.map((own) => readWholeNumber(own, 0, most));
              const amounts = points.map((read) => (read.ok ? read.value : 0));
              // Without any point the ballot is blank.
              const isBlank = amounts.every((amount) => amount === 0);
              onMarks(
                isBlank
                  ? []
                  : poll.options.map((option, at) => allocationCell(option.id, amounts[at] ?? 0)),
              );
            }}
          />
        );
      })}
    </div>
  );
}
