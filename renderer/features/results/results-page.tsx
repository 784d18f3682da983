/** Results to take home: every result slide as PNG, one by one, all as a ZIP or all in a folder. */
import { useMemo } from 'react';
import {
  isUnseen,
  resultsDocument,
  slidesOf,
  withSlide,
  type ResultsDocument,
  type RoundPart,
} from '../../../shared/export/results-document';
import { notesSections } from '../../../shared/export/minutes/notes-sections';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { titleFileStem } from '../../../shared/slides/file-stem';
import { markName } from '../../../shared/slides/slide-mark';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import type { Dictionary } from '../../../shared/text/dictionary';
import { Button } from '../../components/button';
import { SlideStage } from '../../slides/slide-stage';
import type { ExportRequest } from '../../store/exports/export-slice';
import { CommandButton } from '../../store/react/command-button';
import { ExportLine } from './export-line';
import { useApp, useSession, useTexts, useWords } from '../../store/react/store-context';
import { CopyTable } from './copy-table';

import './results.css';
import './slide-cards.css';

export function ResultsPage() {
  const { words, format } = useTexts();
  const session = useSession();
  const { workshop } = session;
  const document = useMemo(() => resultsDocument(session), [session]);
  const slides = slidesOf(document);
  const hasNotes = notesSections(workshop).length > 0;
  const wholes = useApp((state) => state.writers).filter(
    ({ gives, tellsNotes }) => gives === 'one-file' && (slides.length > 0 || tellsNotes),
  );
  const startExport = useApp((state) => state.startExport);
  const isRunning = useApp((state) => state.exportJob?.kind === 'running');
  const { savesFolders } = useApp((state) => state.capabilities);
  const zipName = words.results.zipName(workshop.title, format.date(workshop.date));
  const name = titleFileStem(markName(zipName, workshop));
  const saveAll = (writer: string, into: ExportRequest['into']) => () =>
    startExport({ kind: 'results', document, name, writer, into });
  return (
    <main className="page results">
      <h1>{words.results.heading}</h1>
      {isRehearsal(workshop) && <p className="message is-notice">{words.rehearsal.resultsNote}</p>}
      {slides.length === 0 && !hasNotes ? (
        <p className="quiet">{words.results.empty}</p>
      ) : (
        <>
          {slides.length > 0 && <p className="quiet">{introWords(document, words)}</p>}
          <div className="page-buttons">
            {slides.length > 0 && <CommandButton id="pack" kind="primary" />}
            {wholes
              .filter(({ isDirect }) => isDirect)
              .map(({ id, label }) => (
                <Button key={id} disabled={isRunning} onClick={saveAll(id, 'file')}>
                  {words.results.saveAll(label(words))}
                </Button>
              ))}
            {savesFolders && slides.length > 0 && (
              <Button disabled={isRunning} onClick={saveAll('png', 'folder')}>
                {words.results.saveFolder}
              </Button>
            )}
          </div>
          <details className="results-files">
            <summary>{words.results.oneByOne}</summary>
            <div className="page-buttons">
              {wholes
                .filter(({ isDirect }) => !isDirect)
                .map(({ id, label }) => (
                  <Button key={id} disabled={isRunning} onClick={saveAll(id, 'file')}>
                    {label(words)}
                  </Button>
                ))}
            </div>
          </details>
          <ExportLine />
          <ul className="result-slides">
            {document.parts.flatMap((part) =>
              part.slides.map((slide) => (
                <SlideCard key={slide.name} {...{ document, part, slide }} />
              )),
            )}
          </ul>
        </>
      )}
    </main>
  );
}

/** What is true of all slides: that the room saw them so, or that some are marked. */
function introWords({ parts }: ResultsDocument, { results }: Dictionary): string {
  if (parts.some(isUnseen)) return `${results.intro} ${results.introUnseen}`;
  return parts.every(({ sight }) => sight === 'whole') ? results.introAsSeen : results.intro;
}

function SlideCard({
  document,
  part,
  slide,
}: {
  readonly document: ResultsDocument;
  readonly part: RoundPart;
  readonly slide: NamedSlide;
}) {
  const { results } = useWords();
  const { sight } = part;
  const openDialog = useApp((state) => state.openDialog);
  const startExport = useApp((state) => state.startExport);
  const isRunning = useApp((state) => state.exportJob?.kind === 'running');
  return (
    <li className="result-slide">
      <div className="result-slide-picture">
        <SlideStage slide={slide.slide} language={document.workshop.language} />
        <button
          type="button"
          className="result-slide-enlarge"
          aria-label={results.enlarge(slide.name)}
          onClick={() => openDialog({ kind: 'result-slide', name: slide.name })}
        />
      </div>
      <p>{slide.name}</p>
      {sight !== 'whole' && sight !== 'unknown' && (
        <div>
          <span className="badge is-unseen">{results.sights[sight]}</span>
        </div>
      )}
      <Button
        kind="small"
        aria-label={results.saveLabel(slide.name)}
        disabled={isRunning}
        onClick={() => {
          const { name } = slide;
          const alone = withSlide(document, slide);
          startExport({ kind: 'results', document: alone, writer: 'png', name, into: 'file' });
        }}
      >
        {results.save}
      </Button>
      {part.kind === 'result' && part.slides[0] === slide && (
        <CopyTable roundId={part.round.id} title={slide.name} />
      )}
    </li>
  );
}
