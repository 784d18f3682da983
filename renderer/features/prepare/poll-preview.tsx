/** A vote as the room will see it: open, with its result, and on both of its papers. */
import { useDeferredValue, useMemo, useState } from 'react';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { previewSession } from '../../../shared/domain/rehearsal/preview-session';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { printedKindOf } from '../../print/kinds/print-kinds';
import { ParticipantSheet } from '../../print/participant-sheet';
import { TableSlip } from '../../print/table-slip';
import { SlideStage } from '../../slides/slide-stage';
import { useWords } from '../../store/react/store-context';

type Sight = 'open' | 'revealed' | 'slip' | 'sheet';

export function PollPreview({
  poll,
  workshop,
}: {
  readonly poll: Poll;
  readonly workshop: Workshop;
}) {
  const { prepare } = useWords();
  const words = prepare.preview;
  const [chosen, setSight] = useState<Sight>('open');
  // Typing comes first: the picture follows when there is time.
  const shown = useDeferredValue(poll);
  const { slip, sheet } = printedKindOf(poll);
  const choices: readonly { readonly value: Sight; readonly label: string }[] = [
    { value: 'open', label: words.open },
    { value: 'revealed', label: words.result },
    ...(slip ? [{ value: 'slip', label: words.slip } as const] : []),
    ...(sheet ? [{ value: 'sheet', label: words.sheet } as const] : []),
  ];
  // The vote before may have had a paper that this one has not.
  const sight = choices.some(({ value }) => value === chosen) ? chosen : 'open';
  const paper = { workshop, poll: shown, tableNumber: null };
  return (
    <section className="edit-preview" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <div className="edit-preview-frame" inert>
        {sight === 'slip' || sight === 'sheet' ? (
          <div className="edit-preview-paper">
            {sight === 'slip' ? <TableSlip {...paper} /> : <ParticipantSheet {...paper} />}
          </div>
        ) : (
          <Projected poll={shown} {...{ workshop, sight }} />
        )}
      </div>
      <ChoiceGroup<Sight>
        label={words.heading}
        isLabelHidden
        choices={choices}
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
