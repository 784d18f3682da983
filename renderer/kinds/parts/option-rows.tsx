/** The rows of a poll with options in the editor: title, explanation and sources of each. */
import type { Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { oldExplanation, packWording } from '../../../shared/domain/kinds/choice/choice-provenance';
import { provenanceOf } from '../../../shared/domain/kinds/provenance';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import type { Poll } from '../../../shared/domain/poll/poll';
import { packPoll } from '../../../shared/content/packs';
import { localize } from '../../../shared/lib/language';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { AlikeNotice } from './alike-notice';
import { BelongingNote } from './belonging-note';
import { LocalField } from './local-field';
import { RowList } from './row-list';
import { Sources } from './sources';

interface WithOptions {
  readonly options: readonly Option[];
}

export function OptionRows({ poll }: { readonly poll: Extract<Poll, WithOptions> }) {
  const editPoll = useApp((state) => state.editPoll);
  const { workshop } = useSession();
  const from = packPoll(workshop, poll.id);
  const original = from && 'options' in from ? from : null;
  const titles = poll.options.map(({ title }) => localize(title, workshop.language));
  const editOption = (id: string, change: Partial<Option>) =>
    editPoll(poll.id, (current) =>
      'options' in current
        ? {
            ...current,
            options: current.options.map((own) => (own.id === id ? { ...own, ...change } : own)),
          }
        : current,
    );
  return (
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
  readonly original: WithOptions | null;
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
