/** A result's picture, large: the arrows go to the next one, Esc closes. From here it is copied, or the vote is shown to the room again. */
import { useMemo } from 'react';
import { resultsDocument, withSlide } from '../../../shared/export/results-document';
import { findRound } from '../../../shared/domain/session/session';
import { Button } from '../../components/button';
import { CloseButton, Dialog, DialogFoot } from '../../components/overlays/dialog';
import { SlideStage } from '../../slides/slide-stage';
import { useApp, useSession, useWords } from '../../store/react/store-context';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1 },
  ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
};

/** `name` is the picture's own. */
export function SlideViewer({ name }: { readonly name: string }) {
  const { results } = useWords();
  const session = useSession();
  const document = useMemo(() => resultsDocument(session), [session]);
  const openDialog = useApp((state) => state.openDialog);
  const showAgain = useApp((state) => state.showAgain);
  const startExport = useApp((state) => state.startExport);
  const job = useApp((state) => state.exportJob);
  const all = document.parts.flatMap((part) => part.slides.map((slide) => ({ part, slide })));
  const place = all.findIndex(({ slide }) => slide.name === name);
  const shown = all[place];
  const close = () => openDialog(null);
  if (!shown) return null;
  const { part, slide } = shown;
  const step = (delta: 1 | -1): void => {
    const next = all[place + delta];
    if (next) openDialog({ kind: 'result-slide', name: next.slide.name });
  };
  const round = findRound(session, part.round.id);
  // What the room has not been shown is shown from the agenda, where Pejling asks what it has to ask.
  const isShown = part.kind === 'result' && round?.state === 'revealed';
  return (
    <Dialog title={slide.name} onClose={close}>
      <div
        className="slide-viewer"
        onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
          const delta = STEPS[key];
          if (delta !== undefined && !ctrlKey && !altKey && !metaKey) step(delta);
        }}
      >
        <div className="slide-viewer-picture">
          <SlideStage slide={slide.slide} language={session.workshop.language} />
        </div>
        <DialogFoot
          note={
            <p role="status" className="quiet">
              {job?.kind === 'saved' && job.into === 'clipboard' && job.name === slide.name
                ? results.copied
                : results.place(place + 1, all.length)}
            </p>
          }
        >
          <Button disabled={place === 0} onClick={() => step(-1)}>
            {results.previous}
          </Button>
          <Button disabled={place === all.length - 1} onClick={() => step(1)}>
            {results.next}
          </Button>
          <Button
            disabled={job?.kind === 'running'}
            onClick={() =>
              startExport({
                ...{ kind: 'results', writer: 'png', name: slide.name, into: 'clipboard' },
                document: withSlide(document, slide),
              })
            }
          >
            {results.copy}
          </Button>
          {isShown && (
            <Button onClick={() => void showAgain(part.round.id, slide.slide)}>
              {results.showAgain}
            </Button>
          )}
          <CloseButton label={results.closeLarge} onClose={close} />
        </DialogFoot>
      </div>
    </Dialog>
  );
}
