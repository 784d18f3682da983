/** «Sådan ser salen det»: the vote that is being written, on the projector and on paper, while it is written. */
import { useDeferredValue, useMemo, useState } from 'react';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { previewSession } from '../../../shared/domain/rehearsal/preview-session';
import type { Poll } from '../../../shared/domain/poll/poll';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { findPoll, type Workshop } from '../../../shared/domain/workshop/workshop';
import { ChoiceGroup } from '../../components/choice-group';
import { ParticipantSheet } from '../../print/participant-sheet';
import '../../print/print.css';
import { SlideStage } from '../../slides/slide-stage';
import { useSession, useWords } from '../../store/react/store-context';
import './preview.css';

type Sight = 'open' | 'revealed' | 'paper';

export function Preview() {
  const { workshop, position } = useSession();
  const item = workshop.agenda.find(({ id }) => id === position.agendaItemId);
  const pollId = item ? pollIdOf(item) : null;
  const poll = pollId === null ? null : findPoll(workshop, pollId);
  return poll && <PollPreview poll={poll} workshop={workshop} />;
}

function PollPreview({ poll, workshop }: { readonly poll: Poll; readonly workshop: Workshop }) {
  const { prepare } = useWords();
  const words = prepare.preview;
  const [sight, setSight] = useState<Sight>('open');
  // Typing comes first: the picture follows when there is time.
  const shown = useDeferredValue(poll);
  return (
    <section className="edit-preview" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <div className="edit-preview-frame" inert>
        {sight === 'paper' ? (
          <div className="edit-preview-paper">
            <ParticipantSheet workshop={workshop} poll={shown} tableNumber={null} />
          </div>
        ) : (
          <Projected poll={shown} {...{ workshop, sight }} />
        )}
      </div>
      <ChoiceGroup<Sight>
        label={words.heading}
        isLabelHidden
        choices={[
          { value: 'open', label: words.open },
          { value: 'revealed', label: words.result },
          { value: 'paper', label: words.paper },
        ]}
        value={sight}
        onChoose={setSight}
      />
      <p className="quiet">{sight === 'revealed' ? words.example : '\u00a0'}</p>
    </section>
  );
}

function Projected({
  poll,
  workshop,
  sight,
}: {
  readonly poll: Poll;
  readonly workshop: Workshop;
  readonly sight: 'open' | 'revealed';
}) {
  const view = useMemo(() => {
    const session = previewSession(workshop, poll, sight);
    return session && buildAudienceView(session);
  }, [workshop, poll, sight]);
  return view?.kind === 'slide' ? <SlideStage slide={view.slide} language={view.language} /> : null;
}
