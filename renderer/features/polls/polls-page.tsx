/** The editor of polls: wordings with their sources, marks, base and scale. Never on the projector. */
import { useState } from 'react';
import { packPoll } from '../../../shared/content/packs';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { keepsRemark, oldInstruction } from '../../../shared/domain/poll/pack-wordings';
import { PRACTICE_POLL_ID, type Poll } from '../../../shared/domain/poll/poll';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import { ChoiceGroup } from '../../components/choice-group';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { UndoButtons } from '../../store/react/undo-buttons';
import { BelongingNote } from '../../kinds/parts/belonging-note';
import { LocalField } from '../../kinds/parts/local-field';
import './polls.css';

export function PollsPage() {
  const { polls: words } = useWords();
  const language = useApp((state) => state.language);
  const seal = useApp((state) => state.sealEdits);
  const session = useSession();
  const { workshop } = session;
  const listed = workshop.polls.filter(({ id }) => id !== PRACTICE_POLL_ID);
  const [chosenId, setChosenId] = useState(listed[0]?.id ?? '');
  const poll = findPoll(workshop, chosenId);
  const kind = poll && consoleKindOf(poll);
  const isStarted = poll !== null && roundOfPoll(session, poll.id)?.state !== 'ready';
  return (
    <main className="page polls" onBlur={() => void seal()}>
      <div className="page-head">
        <h1>{words.heading}</h1>
        <div className="page-turns">
          <UndoButtons kind="quiet" />
        </div>
      </div>
      <p className="quiet">{words.intro}</p>
      <ChoiceGroup
        label={words.heading}
        isLabelHidden
        choices={listed.map(({ id, title }) => ({ value: id, label: localize(title, language) }))}
        value={chosenId}
        onChoose={setChosenId}
      />
      <p className="quiet">{words.editing(words.languageNames[workshop.language])}</p>
      {isStarted && <p className="message is-notice">{words.roundStarted}</p>}
      {poll && kind && (
        <div key={`${poll.id} ${workshop.language}`} className="poll-editor">
          <PollHead poll={poll} />
          <kind.Editor poll={poll} />
        </div>
      )}
    </main>
  );
}

/** What both kinds of poll have: question, instruction, and the pack's honest remark. */
function PollHead({ poll }: { readonly poll: Poll }) {
  const { polls: words, wording } = useWords();
  const language = useApp((state) => state.language);
  const edit = useApp((state) => state.editPoll);
  const { workshop } = useSession();
  const original = packPoll(workshop, poll.id);
  const old = oldInstruction(poll, original);
  return (
    <>
      {poll.editorNote && keepsRemark(poll, original) && (
        <p className="editor-note">
          {localize(poll.editorNote, language)} <span className="quiet">{words.editorOnly}</span>
        </p>
      )}
      <LocalField
        label={words.question}
        maxLength={TEXT_LIMITS.pollTitle.typed}
        text={poll.title}
        onText={(title) => void edit(poll.id, (current) => ({ ...current, title }))}
      />
      <div className="poll-instruction">
        {old && original && (
          <BelongingNote
            orphan={old}
            own={original.instruction}
            says={wording.instruction}
            onText={(instruction) => void edit(poll.id, (current) => ({ ...current, instruction }))}
          />
        )}
        <LocalField
          label={words.instruction}
          text={poll.instruction}
          isLong
          isBlankAllowed
          maxLength={TEXT_LIMITS.instruction.typed}
          onText={(instruction) => void edit(poll.id, (current) => ({ ...current, instruction }))}
        />
      </div>
    </>
  );
}
