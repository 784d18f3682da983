/** The editor of an item of the «drejebog» and of the vote it conducts: wordings with their sources, options, marks, base and scale. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { packPoll } from '../../../shared/content/packs';
import { TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { keepsRemark, oldInstruction } from '../../../shared/domain/poll/pack-wordings';
import { PRACTICE_POLL_ID, type Poll } from '../../../shared/domain/poll/poll';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { pollIdOf, pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { localize } from '../../../shared/lib/language';
import { BelongingNote } from '../../kinds/parts/belonging-note';
import { consoleKindOf } from '../../kinds/console-kinds';
import { LocalField } from '../../kinds/parts/local-field';
import { unwrittenTitles } from '../../kinds/parts/unwritten';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { UndoButtons } from '../../store/react/undo-buttons';
import { OwnNoteField } from './own-note-field';
import { ItemEditor } from './item-editor';
import { OwnFields } from './own-fields';
import { Warnings } from './warnings';
import './poll-editor.css';
import './prepare.css';

export function PreparePage() {
  const { polls: words, console } = useWords();
  const seal = useApp((state) => state.sealEdits);
  const session = useSession();
  const { workshop, position } = session;
  const item = workshop.agenda.find(({ id }) => id === position.agendaItemId) ?? null;
  const pollId = item ? pollIdOf(item) : null;
  const poll = pollId === null ? null : findPoll(workshop, pollId);
  const page = useSelectedWhereNew(item?.id ?? '');
  return (
    <main ref={page} className="page polls" onBlur={() => void seal()} onKeyDown={goOn}>
      <div className="page-head">
        <h1>{words.heading}</h1>
        <div className="page-turns">
          <UndoButtons kind="quiet" />
        </div>
      </div>
      {!item && <NothingChosen />}
      {item && (
        <div key={`${item.id} ${workshop.language}`} className="poll-editor">
          <p className="eyebrow">{console.kinds[item.kind]}</p>
          {poll && <PollEditor poll={poll} />}
          <ItemEditor item={item} />
          <OwnFields item={item} />
          <OwnNoteField item={item} />
          <p className="quiet">{words.editing(words.languageNames[workshop.language])}</p>
        </div>
      )}
    </main>
  );
}

/** The keyboard is in the first field of a new item, whose words the first key writes over. */
function useSelectedWhereNew(itemId: string) {
  const page = useRef<HTMLElement>(null);
  const { language } = useSession().workshop;
  useEffect(() => {
    const field = page.current?.querySelector<HTMLInputElement>('input, textarea');
    if (!field || !unwrittenTitles(language).includes(field.value)) return;
    field.focus();
    field.select();
  }, [itemId, language]);
  return page;
}

/** Enter in the question goes on to the first row, in a title to the minutes. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (event.defaultPrevented || event.key !== 'Enter' || !isPlain) return;
  if (!(target instanceof HTMLInputElement) || target.type === 'radio') return;
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement>('input, textarea')];
  const later = fields.slice(fields.indexOf(target) + 1);
  const next = later.find((field) => field.closest('.poll-rows')) ?? later[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** Nothing is chosen at the left: an empty agenda, the practice question, or votes that stand in no agenda. */
function NothingChosen() {
  const { prepare } = useWords();
  const { workshop } = useSession();
  const inAgenda = pollIdsOf(workshop.agenda);
  const others = workshop.polls.filter(
    ({ id }) => id !== PRACTICE_POLL_ID && !inAgenda.includes(id),
  );
  return (
    <>
      <p>{workshop.agenda.length === 0 ? prepare.empty : prepare.intro}</p>
      <CommandButton id="add-item" kind="primary" />
      {others.map((poll) => (
        <div key={poll.id} className="poll-editor">
          <PollEditor poll={poll} />
        </div>
      ))}
    </>
  );
}

function PollEditor({ poll }: { readonly poll: Poll }) {
  const { polls: words } = useWords();
  const session = useSession();
  const kind = consoleKindOf(poll);
  const isStarted = roundOfPoll(session, poll.id)?.state !== 'ready';
  return (
    <>
      {isStarted && <p className="message is-notice">{words.roundStarted}</p>}
      <PollHead poll={poll} />
      <kind.Editor poll={poll} />
      <Warnings poll={poll} />
    </>
  );
}

/** What every kind of poll has: question, instruction, and the pack's honest remark. */
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
