/** The audience window: draws what the console sends, passes on the remote's keys, and knows nothing else. */
import { StrictMode, useEffect, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { AudienceView } from '../../shared/audience/audience-view';
import { dictionaryFor } from '../../shared/text/dictionary';
import { loadTexts } from '../../shared/text/load-texts';
import { AudienceScreen } from '../audience/audience-screen';
import { firstShown, showNext } from '../audience/reveal-motion';
import { openAudienceLink, REMOTE_KEYS, type AudienceSize } from '../host/audience-channel';
import { strokeOf } from '../store/commands/key-stroke';
import { ErrorBoundary } from '../components/error-boundary';
import { FileDrop } from '../components/file-drop';

/** Shown until the console has sent something, and in place of a slide that can't be drawn: nobody reads anything wrong. */
const BLACK: AudienceView = { kind: 'black', language: 'da' };

function measure(): AudienceSize {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    width: Math.round(innerWidth * devicePixelRatio),
    height: Math.round(innerHeight * devicePixelRatio),
  };
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A policy may refuse it; F11 still works.
  change.catch(() => undefined);
}

const turnAway = (): void => undefined;

function AudienceRoot() {
  const [{ view, revealing }, show] = useReducer(showNext, BLACK, firstShown);
  useEffect(() => {
    const { audienceWindow } = dictionaryFor('da').console;
    document.title = view.mark === undefined ? audienceWindow : `${view.mark} · ${audienceWindow}`;
  }, [view.mark]);
  useEffect(() => {
    // Drawn at once: where both windows share a thread, React's turn would come after the console's.
    const draw = (next: AudienceView) => flushSync(() => show(next));
    const link = openAudienceLink(draw, measure, () => window.close());
    const onKey = (event: KeyboardEvent) => {
      const stroke = strokeOf(event);
      const key = REMOTE_KEYS.find((candidate) => candidate === stroke);
      const isCommand = /^(Ctrl|Alt)\+.|^F([1-9]|1[0-2])$/.test(stroke) && stroke !== 'F11';
      if (!key && !isCommand) return;
      event.preventDefault();
      if (event.repeat) return;
      if (key) link.pressRemote(key);
      else link.pressStroke(stroke);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('dblclick', toggleFullScreen);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('dblclick', toggleFullScreen);
      link.close();
    };
  }, []);
  return (
    <>
      <ErrorBoundary resetKey={view} onFailure={() => <AudienceScreen view={BLACK} />}>
        <AudienceScreen view={view} revealing={revealing} />
      </ErrorBoundary>
      {/* A file dropped here must not open here: the room would see it. */}
      <FileDrop label="" isOpen={false} onDrop={turnAway} />
    </>
  );
}

export async function startAudience(root: HTMLElement): Promise<void> {
  // The workshop's language comes with what the console sends.
  await loadTexts();
  createRoot(root).render(
    <StrictMode>
      <AudienceRoot />
    </StrictMode>,
  );
}
