/** The editor of a choice: options with explanation and sources, marks and base. */
import type { BaseKind, ChoicePoll, Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { oldExplanation, packWording } from '../../../shared/domain/kinds/choice/choice-provenance';
import { provenanceOf } from '../../../shared/domain/kinds/provenance';
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
            if (read.ok) void edit((current) => ({ ...current, maxMarks: read.value }));
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
      <ol className="poll-rows">
        {poll.options.map((option, index) => (
          <OptionRow
            key={option.id}
            {...{ option, original, titles }}
            number={index + 1}
            onEdit={(change) => editOption(option.id, change)}
          />
        ))}
      </ol>
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
  const { polls: words, wording } = useWords();
  const { language } = useSession().workshop;
  const own = original?.options.find(({ id }) => id === option.id) ?? null;
  const old = oldExplanation(option, own);
  return (
    <li>
      <LocalField
        label={words.option(number)}
        maxLength={TEXT_LIMITS.option.typed}
        text={option.title}
        onText={(title) => void onEdit({ title })}
      />
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
      <LocalField
        label={words.explanationOf(number)}
        isLabelHidden
        isLong
        isBlankAllowed
        maxLength={TEXT_LIMITS.explanation.typed}
        text={option.explanation}
        onText={(explanation) => void onEdit({ explanation })}
      />
      <Sources
        isOfTitle
        provenance={provenanceOf(option.title, packWording(original, option.id), language)}
      />
    </li>
  );
}
