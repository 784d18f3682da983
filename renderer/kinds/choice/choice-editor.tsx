/** The editor of a choice: options with explanation and sources, marks and base. */
import type { BaseKind, ChoicePoll, Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { ChoiceGroup } from '../../components/choice-group';
import { NumberField } from '../../components/number-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { LocalField } from '../parts/local-field';
import { Sources } from '../parts/sources';

/** The most characters of a theme: a longer one is not legible on the projector beside nine others. */
const MOST_OF_THEME = 80;

export function ChoiceEditor({ poll }: { readonly poll: ChoicePoll }) {
  const { polls: words, collect } = useWords();
  const editPoll = useApp((state) => state.editPoll);
  const [marks, setMarks] = useRenewed(() => String(poll.maxMarks));
  const most = poll.options.length;
  const edit = (change: (current: ChoicePoll) => ChoicePoll): void =>
    void editPoll(poll.id, (current) => (current.kind === 'choice' ? change(current) : current));
  const editOption = (id: string, change: Partial<Option>): void =>
    edit((current) => ({
      ...current,
      options: current.options.map((option) =>
        option.id === id ? { ...option, ...change } : option,
      ),
    }));
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
            if (read.ok) edit((current) => ({ ...current, maxMarks: read.value }));
          }}
        />
        <ChoiceGroup<BaseKind>
          label={words.base}
          choices={[
            { value: 'voters', label: words.baseVoters },
            { value: 'present', label: words.basePresent },
          ]}
          value={poll.baseKind}
          onChoose={(baseKind) => edit((current) => ({ ...current, baseKind }))}
        />
      </div>
      <ol className="poll-rows">
        {poll.options.map((option, index) => (
          <li key={option.id}>
            <LocalField
              label={words.option(index + 1)}
              maxLength={MOST_OF_THEME}
              text={option.title}
              onText={(title) => editOption(option.id, { title, verbatim: false })}
            />
            <LocalField
              label={words.explanationOf(index + 1)}
              isLabelHidden
              isLong
              isBlankAllowed
              text={option.explanation}
              onText={(explanation) => editOption(option.id, { explanation })}
            />
            <Sources sources={option.sources} isVerbatim={option.verbatim} covers="title" />
          </li>
        ))}
      </ol>
    </>
  );
}
