/** The audience window: draws what the console sends, passes on the remote's keys, and knows nothing else. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AudienceView } from '../../shared/audience/audience-view';
import { AudienceScreen } from '../audience/audience-screen';
import { openAudienceLink, REMOTE_KEYS, type AudienceSize } from '../host/audience-channel';
import { createKeepAwake } from '../host/keep-awake';
import { ErrorBoundary } from './error-boundary';

/** Until the console has sent something the wall is black: nothing wrong can be read on it. */
const NOTHING_YET: AudienceView = { kind: 'black', language: 'da' };

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
  // Refused by policy: F11 still does it.
  change.catch(() => undefined);
}

function AudienceRoot() {
  const [view, setView] = useState<AudienceView>(NOTHING_YET);
  useEffect(() => {
    const link = openAudienceLink(setView, measure);
    const onKey = (event: KeyboardEvent) => {
      const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const key = REMOTE_KEYS.find((candidate) => candidate === pressed);
      if (!key || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      link.pressRemote(key);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('dblclick', toggleFullScreen);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('dblclick', toggleFullScreen);
      link.close();
    };
  }, []);
  return <AudienceScreen view={view} />;
}

export function startAudience(root: HTMLElement): void {
  document.title = 'Pejling – storskærm';
  createKeepAwake()(true);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onFailure={() => <AudienceScreen view={NOTHING_YET} />}>
        <AudienceRoot />
      </ErrorBoundary>
    </StrictMode>,
  );
}
