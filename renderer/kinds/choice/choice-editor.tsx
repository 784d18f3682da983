/** The editor of a choice: options with explanation and sources, marks and base. */
import type { BaseKind, ChoicePoll, Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { oldExplanation, packWording } from '../../../shared/domain/kinds/choice/choice-provenance';
import { isSameText, provenanceOf } from '../../../shared/domain/kinds/provenance';
import { marksInstruction } from '../../../shared/text/marks-instruction';
import { packPoll } from '../../../shared/content/packs';
import { localize } from '../../../shared/lib/language';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { ChoiceGroup } from '../../components/choice-group';
import { NumberField } from '../../components/number-field';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { AlikeNotice } from '../parts/alike-notice';
import { BelongingNote } from '../parts/belonging-note';
import { LocalField } from '../parts/local-field';
import { RowList } from '../parts/row-list';
import { Sources } from '../parts/sources';

export function ChoiceEditor({ poll }: { readonly poll: ChoicePoll }) {
  const { polls: words, collect } = useWords();
  const { workshop } = useSession();
  const from = packPoll(workshop, poll.id);
  const original = from?.kind === 'choice' ? from : null;
  const editPoll = useApp((state) => state.editPoll);
  const [marks, setMarks] = useRenewed(() => String(poll.maxMarks));
  const most = poll.options.length;
  const titles = poll.options.map(({ title }) => localize(title, workshop.language));
  const edit = (change: (current: ChoicePoll) => ChoicePoll) =>
    editPoll(poll.id, (current) => (current.kind === 'choice' ? change(current) : current));
  const editOption = (id: string, change: Partial<Option>) =>
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
      <RowList poll={poll}>
        {(index) => {
          const option = poll.options[index];
          return (
            option && (
              <OptionRow
                {...{ option, original, titles }}
                number={index + 1}
                onEdit={(change) => editOption(option.id, change)}
              />
            )
          );
        }}
      </RowList>
    </>
  );
}

function OptionRow({
  option,
  number,
  titles,
  original,
  onEdit,
}: {
  readonly option: Option;
  readonly number: number;
  /** Of all options, as participants read them. */
  readonly titles: readonly string[];
  /** The pack's own poll; null for a poll that is not from a pack. */
  readonly original: ChoicePoll | null;
  readonly onEdit: (change: Partial<Option>) => Promise<unknown>;
}) {
  const { polls: words, prepare, wording } = useWords();
  const { language } = useSession().workshop;
  const own = original?.options.find(({ id }) => id === option.id) ?? null;
  const old = oldExplanation(option, own);
  return (
    <>
      <div className="poll-row-pair">
        <LocalField
          label={words.option(number)}
          isLabelHidden
          isLong
          maxLength={TEXT_LIMITS.option.typed}
          text={option.title}
          onText={(title) => void onEdit({ title })}
        />
        <LocalField
          label={words.explanationOf(number)}
          placeholder={prepare.explanation}
          isLabelHidden
          isLong
          isBlankAllowed
          maxLength={TEXT_LIMITS.explanation.typed}
          text={option.explanation}
          onText={(explanation) => void onEdit({ explanation })}
        />
      </div>
      <AlikeNotice texts={titles} number={number} words={wording.alikeOptions} />
      {own && old && (
        <BelongingNote
          orphan={old}
          own={own.explanation}
          title={localize(own.title, language)}
          says={wording.explanation}
          onText={(explanation) => void onEdit({ explanation })}
        />
      )}
      <Sources
        isOfTitle
        provenance={provenanceOf(option.title, packWording(original, option.id), language)}
      />
    </>
  );
}

/** The poll with so many marks; an instruction that only says how many follows them. */
function withMarks(poll: ChoicePoll, maxMarks: number): ChoicePoll {
  const isFollowing = isSameText(poll.instruction, marksInstruction(poll.maxMarks));
  const instruction = isFollowing ? marksInstruction(maxMarks) : poll.instruction;
  return { ...poll, maxMarks, instruction };
}
