/** The editor view: wordings with their sources, marks, base and scale of each poll. Never on the projector. */
import { useState } from 'react';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { roundOfPoll } from '../../../shared/domain/session/session';
import { localize } from '../../../shared/lib/language';
import { ChoiceGroup } from '../../components/choice-group';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { UndoButtons } from '../../store/react/undo-buttons';
import { ChoiceEditor } from './choice-editor';
import { ScaleEditor } from './scale-editor';
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
  const isStarted = poll !== null && roundOfPoll(session, poll.id)?.state !== 'ready';
  const languageName = workshop.language === 'da' ? words.danishName : words.englishName;
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
      <p className="quiet">{words.editing(languageName)}</p>
      {isStarted && <p className="message is-notice">{words.roundStarted}</p>}
      {poll?.kind === 'choice' && (
        <ChoiceEditor key={`${poll.id} ${workshop.language}`} poll={poll} />
      )}
      {poll?.kind === 'scale' && (
        <ScaleEditor key={`${poll.id} ${workshop.language}`} poll={poll} />
      )}
    </main>
  );
}
