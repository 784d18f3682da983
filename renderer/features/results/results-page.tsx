/** Results to take home: every result slide as PNG, one by one, all as a ZIP or all in a folder. */
import { useMemo } from 'react';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import { titleFileStem } from '../../../shared/slides/file-stem';
import { markName } from '../../../shared/slides/slide-mark';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import { SlideStage } from '../../slides/slide-stage';
import { askToShow } from '../../store/conduct/showing';
import {
  useApp,
  useAppNow,
  useFormat,
  useSession,
  useWords,
} from '../../store/react/store-context';
import { exportedSlides, type RoundSlides } from './exported-slides';
import { useSlideExport, type SlideExport } from './use-slide-export';
import './results.css';

export function ResultsPage() {
  const words = useWords();
  const format = useFormat();
  const session = useSession();
  const { workshop } = session;
  const listed = useMemo(() => exportedSlides(session), [session]);
  const slides = listed.flatMap((round) => round.slides);
  const run = useShownExport(useSlideExport(workshop.language), listed);
  const canSaveFolder = useApp((state) => state.canSaveFolder)();
  const zipName = words.results.zipName(workshop.title, format.date(workshop.date));
  const stem = titleFileStem(markName(zipName, workshop));
  return (
    <main className="page results">
      <h1>{words.results.heading}</h1>
      {isRehearsal(workshop) && <p className="message is-notice">{words.rehearsal.resultsNote}</p>}
      {slides.length === 0 ? (
        <p className="quiet">{words.results.empty}</p>
      ) : (
        <>
          <p className="quiet">{words.results.intro}</p>
          <div className="page-buttons">
            <button
              type="button"
              className="button is-primary"
              disabled={run.isRunning}
              onClick={() => void run.saveZip(slides, `${stem}.zip`)}
            >
              {words.results.saveAll}
            </button>
            {canSaveFolder && (
              <button
                type="button"
                className="button is-plain"
                disabled={run.isRunning}
                onClick={() => void run.saveFolder(slides, stem)}
              >
                {words.results.saveFolder}
              </button>
            )}
            {run.isRunning && (
              <button type="button" className="button is-plain" onClick={run.cancel}>
                {words.results.cancel}
              </button>
            )}
          </div>
          <ExportState run={run} />
          <ul className="result-slides">
            {slides.map((slide) => (
              <SlideCard key={slide.name} slide={slide} run={run} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

/** What is saved is shown to whoever gets it: asked about where that tells of few people, and noted before it is drawn. */
function useShownExport(run: SlideExport, listed: readonly RoundSlides[]): SlideExport {
  const now = useAppNow();
  const noted = (slides: readonly NamedSlide[], save: () => Promise<void>) => {
    const own = listed.filter((round) => round.slides.some((slide) => slides.includes(slide)));
    const roundIds = [...new Set(own.flatMap((round) => round.roundIds))];
    const go = async () => {
      const done = await now().noteShown(roundIds);
      if (done.ok) await save();
    };
    askToShow(now(), roundIds, 'export', () => void go());
    return Promise.resolve();
  };
  return {
    ...run,
    saveOne: (slide) => noted([slide], () => run.saveOne(slide)),
    saveZip: (slides, name) => noted(slides, () => run.saveZip(slides, name)),
    saveFolder: (slides, name) => noted(slides, () => run.saveFolder(slides, name)),
  };
}

function SlideCard({ slide, run }: { readonly slide: NamedSlide; readonly run: SlideExport }) {
  const { results } = useWords();
  const { language } = useSession().workshop;
  return (
    <li className="result-slide">
      <div className="result-slide-picture">
        <SlideStage slide={slide.slide} language={language} isStill />
      </div>
      <p>{slide.name}</p>
      <button
        type="button"
        className="button-small"
        aria-label={results.saveLabel(slide.name)}
        disabled={run.isRunning}
        onClick={() => void run.saveOne(slide)}
      >
        {results.save}
      </button>
    </li>
  );
}

function ExportState({ run }: { readonly run: SlideExport }) {
  const { results } = useWords();
  // Only the desktop program tells displays apart; and only it asks where a file is to be saved.
  const isDesktop = useApp((current) => current.displays !== null);
  const { state } = run;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <p className="export-progress">
          <progress
            max={state.total}
            value={state.done}
            aria-label={results.progressLabel}
          ></progress>{' '}
          {results.progress(state.done, state.total)}
        </p>
      );
    case 'drawn':
      return (
        <p className="export-progress" role="status">
          {results.isDrawn}{' '}
          <button
            type="button"
            className="button-small"
            autoFocus
            onClick={() => void run.saveDrawn()}
          >
            {results.chooseFolder}
          </button>
        </p>
      );
    case 'saved': {
      const told = isDesktop ? results.saved : results.downloaded;
      const say = state.as === 'folder' ? results.savedFolder : told;
      return <p role="status">{say(state.name)}</p>;
    }
    case 'cancelled':
      return <p role="status">{results.cancelled}</p>;
  }
}
