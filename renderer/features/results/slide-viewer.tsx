/** A result's picture, large: the arrows go to the next one, Esc closes. From here it is copied, or the vote is shown to the room again. */
import { useMemo } from 'react';
import { resultsDocument, withSlide } from '../../../shared/export/results-document';
import { findRound } from '../../../shared/domain/session/session';
import { Button } from '../../components/button';
import { SlidePager } from './slide-pager';
import { useApp, useSession, useWords } from '../../store/react/store-context';

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
  const round = findRound(session, part.round.id);
  // What the room has not been shown is shown from the agenda, where Pejling asks what it has to ask.
  const isShown = part.kind === 'result' && round?.state === 'revealed';
  const isCopied = job?.kind === 'saved' && job.into === 'clipboard' && job.name === slide.name;
  return (
    <SlidePager
      slides={all.map((own) => own.slide)}
      {...{ place, language: session.workshop.language }}
      said={isCopied ? results.copied : ''}
      onShow={(next) => openDialog({ kind: 'result-slide', name: next })}
      onClose={close}
    >
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
    </SlidePager>
  );
}
