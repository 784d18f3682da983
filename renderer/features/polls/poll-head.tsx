/** What both kinds of poll have: question, instruction, and the pack's honest remark. */
import type { Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useApp, useWords } from '../../store/react/store-context';
import { LocalField } from '../../kinds/parts/local-field';

export function PollHead({ poll }: { readonly poll: Poll }) {
  const { polls: words } = useWords();
  const language = useApp((state) => state.language);
  const edit = useApp((state) => state.editPoll);
  return (
    <>
      {poll.editorNote && (
        <p className="editor-note">
          {localize(poll.editorNote, language)} <span className="quiet">{words.editorOnly}</span>
        </p>
      )}
      <LocalField
        label={words.question}
        maxLength={120}
        text={poll.title}
        onText={(title) => void edit(poll.id, (current) => ({ ...current, title }))}
      />
      <LocalField
        label={words.instruction}
        text={poll.instruction}
        isLong
        isBlankAllowed
        maxLength={200}
        onText={(instruction) => void edit(poll.id, (current) => ({ ...current, instruction }))}
      />
    </>
  );
}
