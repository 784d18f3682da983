/** The editor of a choice: options with explanation and sources, marks and base. */
import type { BaseKind, ChoicePoll } from '../../../shared/domain/kinds/choice/choice-poll';
import { isSameText } from '../../../shared/domain/kinds/provenance';
import { marksInstruction } from '../../../shared/text/instructions';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { NumberField } from '../../components/fields/number-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { OptionRows } from '../parts/option-rows';

export function ChoiceEditor({ poll }: { readonly poll: ChoicePoll }) {
  const { polls: words, collect } = useWords();
  const editPoll = useApp((state) => state.editPoll);
  const [marks, setMarks] = useRenewed(() => String(poll.maxMarks));
  const most = poll.options.length;
  const edit = (change: (current: ChoicePoll) => ChoicePoll) =>
    editPoll(poll.id, (current) => (current.kind === 'choice' ? change(current) : current));
  return (
    <>
      <div className="poll-settings">
        <NumberField
          label={words.maxMarks}
          text={marks}
          problem={
            readWholeNumber(marks, 1, most).ok ? null : collect.outOfRange('1', String(most))
          }
          onText={(text) => {
            setMarks(text);
            const read = readWholeNumber(text, 1, most);
            if (read.ok) void edit((current) => withMarks(current, read.value));
          }}
        />
        <ChoiceGroup<BaseKind>
          label={words.base}
          choices={[
            { value: 'voters', label: words.baseVoters },
            { value: 'present', label: words.basePresent },
          ]}
          value={poll.baseKind}
          onChoose={(baseKind) => void edit((current) => ({ ...current, baseKind }))}
        />
      </div>
      <OptionRows poll={poll} />
    </>
  );
}

/** The poll with so many marks; an instruction that only says how many follows them. */
function withMarks(poll: ChoicePoll, maxMarks: number): ChoicePoll {
  const isFollowing = isSameText(poll.instruction, marksInstruction(poll.maxMarks));
  const instruction = isFollowing ? marksInstruction(maxMarks) : poll.instruction;
  return { ...poll, maxMarks, instruction };
}
