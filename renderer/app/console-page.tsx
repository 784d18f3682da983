/** The console: what this is and how it stands above; drejebog, work and projector side by side below. */
import { useEffect, useMemo } from 'react';
import { buildAudienceView } from '../../shared/audience/build-audience-view';
import { roundsOfPoll } from '../../shared/domain/comparison/before-after';
import { assertNever } from '../../shared/lib/assert-never';
import type { Round } from '../../shared/domain/round/round';
import { AgendaList } from '../features/agenda/agenda-list';
import { PageList } from '../features/agenda/page-list';
import { PlainItem } from '../features/agenda/plain-item';
import { RoundBody } from '../features/collect/round-body';
import { RoundHead } from '../features/collect/round-head';
import { PollsPage } from '../features/polls/polls-page';
import { PreflightPage } from '../features/preflight/preflight-page';
import { PrintoutsPage } from '../features/printouts/printouts-page';
import { ResultsPage } from '../features/results/results-page';
import { RecountSection } from '../features/recount/recount-section';
import { ProjectorPanel } from '../features/reveal/projector-panel';
import { ResultPanel } from '../features/reveal/result-panel';
import { RoundChoice } from '../features/reveal/round-choice';
import { SetupPage } from '../features/setup/setup-page';
import { currentItem, isNewestRound, pollOfRound, roundInView } from '../store/core/selectors';
import { useApp, useSession, useWords } from '../store/react/store-context';
import { ConsoleHead } from './console-head';
import { ErrorBanner } from './error-banner';
import { HintLine } from './hint-line';
import { MemoryBar } from './memory-bar';
import './console.css';

/** After a change of page the next Tab starts in the new page, not thirteen stops before it. */
function useKeyboardAtTop(place: string): void {
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>('.console-middle')?.focus();
  }, [place]);
}

export function ConsolePage() {
  const session = useSession();
  const view = useMemo(() => buildAudienceView(session), [session]);
  return (
    <div className="console">
      <ConsoleHead />
      <aside className="console-left">
        <AgendaList />
        <PageList />
      </aside>
      <div className="console-middle" tabIndex={-1}>
        <MemoryBar />
        <ErrorBanner />
        <ProjectorLost />
        <Page />
      </div>
      <aside className="console-right">
        <ProjectorPanel view={view} />
        <HintLine />
      </aside>
    </div>
  );
}

/** The room looks at a vote, and the window it should be in is gone: said where the facilitator works. */
function ProjectorLost() {
  const { console: words } = useWords();
  const audience = useApp((state) => state.audience);
  const wasThere = useApp((state) => state.hadAudience);
  // The desktop program closes its audience window itself where the projector is pulled out.
  const isUnplugged = useApp((state) => state.displays?.length === 1);
  const { showing } = useSession().projector;
  const isVote = ['round', 'comparison', 'groups'].includes(showing.kind);
  if (audience || !wasThere || !isVote) return null;
  return (
    <p className="message is-wrong" role="alert">
      {isUnplugged ? words.audienceUnplugged : words.audienceLost}
    </p>
  );
}

function Page() {
  const { position } = useSession();
  useKeyboardAtTop(`${position.page} ${position.agendaItemId}`);
  switch (position.page) {
    case 'agenda':
      return <AgendaPage />;
    case 'setup':
      return <SetupPage />;
    case 'polls':
      return <PollsPage />;
    case 'preflight':
      return <PreflightPage />;
    case 'printouts':
      return <PrintoutsPage />;
    case 'results':
      return <ResultsPage />;
    default:
      return assertNever(position.page);
  }
}

function AgendaPage() {
  const session = useSession();
  const round = useApp(roundInView);
  const item = currentItem(session);
  if (round) return <RoundPage key={round.pollId} round={round} />;
  return <main className="page">{item && <PlainItem item={item} />}</main>;
}

/** The round in view: the newest, or an earlier one of the same poll. */
function RoundPage({ round }: { readonly round: Round }) {
  const session = useSession();
  const rounds = roundsOfPoll(session.rounds, round.pollId);
  const poll = pollOfRound(session, round);
  if (!poll) return null;
  const isOld = !isNewestRound(session, round);
  const isCounting = round.state === 'open' || (round.state === 'ready' && !isOld);
  return (
    <main className="page round">
      <RoundHead {...{ round, poll }} />
      <RoundChoice {...{ rounds, shown: round }} />
      {isCounting ? (
        <RoundBody {...{ round, poll }} />
      ) : (
        <ResultPanel key={round.id} {...{ round, isOld }}>
          <RecountSection round={round} />
        </ResultPanel>
      )}
    </main>
  );
}
