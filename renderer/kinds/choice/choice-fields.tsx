/** Fields for numbers and marks of a choice: one for each option. */
import { choiceCell, type ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import { TickList } from '../../components/fields/tick-list';
import { useApp, useWords } from '../../store/react/store-context';
import type { MarksFieldProps, TotalsPart } from '../parts/contract';
import { choiceNames } from './choice-names';

export const choiceTotals: TotalsPart<ChoicePoll> = {
  isDense: false,
  Table: function Table({ poll, fieldAt }) {
    const language = useApp((state) => state.language);
    return (
      <ol className="totals-list">
        {poll.options.map(({ id }) => {
          const name = choiceNames.row(poll, id, language);
          return (
            <li key={id}>
              <span>{name}</span>
              {fieldAt(choiceCell(id), name)}
            </li>
          );
        })}
      </ol>
    );
  },
};

export function ChoiceMarks({ poll, marks, onMarks }: MarksFieldProps<ChoicePoll>) {
  const { auditList } = useWords();
  const language = useApp((state) => state.language);
  return (
    <TickList
      label={auditList.marks}
      items={poll.options.map(({ id }) => ({
        value: choiceCell(id),
        label: choiceNames.row(poll, id, language),
      }))}
      chosen={marks}
      onChosen={onMarks}
    />
  );
}
