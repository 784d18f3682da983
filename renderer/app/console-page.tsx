/** The console: what this is and how it stands above; drejebog, work and projector side by side below. */
import { useMemo } from 'react';
import { buildAudienceView } from '../../shared/audience/build-audience-view';
import { assertNever } from '../../shared/lib/assert-never';
import type { Round } from '../../shared/domain/round';
import { AgendaList } from '../features/agenda/agenda-list';
import { PageList } from '../features/agenda/page-list';
import { PlainItem } from '../features/agenda/plain-item';
import { RoundBody } from '../features/collect/round-body';
import { RoundHead } from '../features/collect/round-head';
import { PollsPage } from '../features/polls/polls-page';
import { PreflightPage } from '../features/preflight/preflight-page';
import { PrintoutsPage } from '../features/printouts/printouts-page';
import { ResultsPage } from '../features/results/results-page';
import { ProjectorPanel } from '../features/reveal/projector-panel';
import { ResultPanel } from '../features/reveal/result-panel';
import { SetupPage } from '../features/setup/setup-page';
import { currentItem, currentRound, pollOfRound } from '../store/selectors';
import { useSession } from '../store/store-context';
import { ConsoleHead } from './console-head';
import { ErrorBanner } from './error-banner';
import { HintLine } from './hint-line';

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
      <div className="console-middle">
        <ErrorBanner />
        <Page />
      </div>
      <aside className="console-right">
        <ProjectorPanel view={view} />
        <HintLine />
      </aside>
    </div>
  );
}

function Page() {
  const { position } = useSession();
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
  const round = currentRound(session);
  const item = currentItem(session);
  if (round) return <RoundPage round={round} />;
  return <main className="page">{item && <PlainItem item={item} />}</main>;
}

function RoundPage({ round }: { readonly round: Round }) {
  const poll = pollOfRound(useSession(), round);
  if (!poll) return null;
  const isCounting = round.state === 'ready' || round.state === 'open';
  return (
    <main className="page round">
      <RoundHead {...{ round, poll }} />
      {isCounting ? <RoundBody {...{ round, poll }} /> : <ResultPanel round={round} />}
    </main>
  );
}
