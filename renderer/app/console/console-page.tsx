/** The console: the head above; drejebog, work and projector side by side below. */
import { useEffect, useMemo } from 'react';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { TimerSound } from '../../features/agenda/timer-sound';
import { FirstUseBar } from '../../features/first-use/first-use-bar';
import { AgendaList } from '../../features/agenda/agenda-list';
import { PageList } from '../../features/agenda/agenda-list';
import { AgendaEditor } from '../../features/prepare/agenda-editor';
import { Preview } from '../../features/prepare/preview';
import { ProjectorPanel } from '../../features/reveal/projector-panel';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { ConsoleHead } from './console-head';
import { ErrorBanner } from './error-banner';
import { HintLine } from './hint-line';
import { MemoryBar } from './memory-bar';
import { PAGE_VIEWS } from './page-views';
import './console.css';

/** A page begins at its top: that is in view, and the next Tab starts there, not thirteen stops before it. */
function useTop(place: string): void {
  useEffect(() => {
    // With the columns below each other it is the window that scrolls.
    for (const place of [document.querySelector('.console-middle'), document.documentElement]) {
      if (place) place.scrollTop = 0;
    }
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>('.console-middle')?.focus();
  }, [place]);
}

export function ConsolePage() {
  const session = useSession();
  const view = useMemo(() => buildAudienceView(session), [session]);
  const { console: words } = useWords();
  // The one who writes the agenda needs room for it.
  const isPreparing = session.position.page === 'polls';
  return (
    <div className={isPreparing ? 'console is-preparing' : 'console'}>
      <ConsoleHead />
      <aside className="console-left" aria-label={words.leftLabel}>
        {isPreparing ? <AgendaEditor /> : <AgendaList />}
        <PageList />
      </aside>
      <div className="console-middle" tabIndex={-1}>
        <MemoryBar />
        <ProjectorLost />
        <FirstUseBar />
        <Page />
      </div>
      <ErrorBanner />
      <TimerSound />
      <aside className="console-right" aria-label={words.rightLabel}>
        {isPreparing && <Preview />}
        <ProjectorPanel view={view} />
        <HintLine />
      </aside>
    </div>
  );
}

/** Tells the facilitator that the projector should show a vote or the room's time, but the audience window is gone. */
function ProjectorLost() {
  const { console: words } = useWords();
  const audience = useApp((state) => state.audience);
  const wasThere = useApp((state) => state.hadAudience && !state.isScreenLent);
  // The desktop program closes its audience window itself where the projector is pulled out.
  const isUnplugged = useApp((state) => state.displays.length === 1);
  const { showing, timer } = useSession().projector;
  const isVote = ['round', 'comparison', 'groups', 'arrivals'].includes(showing.kind);
  // The room waits for it, as it does for a vote.
  const isTime =
    (timer?.endsAt ?? null) !== null && ['item', 'break', 'lunch'].includes(showing.kind);
  if (audience || !wasThere || !(isVote || isTime)) return null;
  return (
    <p className="message is-wrong" role="alert">
      {isUnplugged ? words.audienceUnplugged : words.audienceLost}
    </p>
  );
}

function Page() {
  const { position } = useSession();
  useTop(`${position.page} ${position.agendaItemId}`);
  const View = PAGE_VIEWS[position.page];
  return <View />;
}
