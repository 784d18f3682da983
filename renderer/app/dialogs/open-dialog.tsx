/** The dialog with something to fill in that is open, if one is. */
import type { Frozen, Round } from '../../../shared/domain/round/round';
import type { Breach } from '../../../shared/domain/recording/sum-check';
import { findRound } from '../../../shared/domain/session/session';
import { breachWords } from '../../features/collect/slips/breach-words';
import { MajorityDialog } from '../../features/collect/hands/majority-dialog';
import { RecountDialog } from '../../features/collect/slips/recount-dialog';
import { QuickPollDialog } from '../../features/ad-hoc/quick-poll-dialog';
import { ActivityDrawer } from '../../features/prepare/activity-drawer';
import { AddItemDialog } from '../../features/prepare/add-item-dialog';
import { PackageDialog } from '../../features/package/package-dialog';
import { ErrorBanner } from '../console/error-banner';
import { SlideViewer } from '../../features/results/slide-viewer';
import { MergeDialog } from '../../features/merge/merge-dialog';
import { DiceDialog } from '../../features/recount/dice-dialog';
import { CorrectAnswerDialog } from '../../features/reveal/correction-dialogs';
import { CorrectBallotDialog } from '../../features/reveal/correction-dialogs';
import { BoxSetUpDialog } from '../../features/ballot-box/set-up-dialog';
import { CorrectDialog } from '../../features/reveal/correction-dialogs';
import { OneTableDialog } from '../../features/reveal/one-table-dialog';
import { RunOffDialog } from '../../features/reveal/run-off-dialog';
import { TakeBackDialog } from '../../features/reveal/take-back-dialog';
import { runOffSource } from '../../store/conduct/run-off-source';
import type { Incoming } from '../../store/files/incoming';
import { dialogOf } from '../../store/core/selectors';
import { useApp, useSession, useTexts } from '../../store/react/store-context';
import { useEntryTexts } from '../../features/reveal/use-entry-texts';

export function OpenDialog() {
  const dialog = useApp(dialogOf);
  const session = useApp((state) => state.session);
  if (!dialog || !session) return null;
  if (dialog.kind === 'quick-poll') return <QuickPollDialog />;
  if (dialog.kind === 'take-activity') return <ActivityDrawer />;
  if (dialog.kind === 'add-item') return <AddItemDialog />;
  if (dialog.kind === 'run-off') return <RunOff roundId={dialog.roundId} />;
  if (dialog.kind === 'ballot-box') return <BoxSetUpDialog roundId={dialog.roundId} />;
  if (dialog.kind === 'package') return <PackageDialog failure={<ErrorBanner />} />;
  if (dialog.kind === 'result-slide') return <SlideViewer name={dialog.name} />;
  if (dialog.kind === 'merge') return <Merge incoming={dialog.incoming} />;
  const round = findRound(session, dialog.roundId);
  if (!round?.frozen) return null;
  const about = { round, frozen: round.frozen };
  switch (dialog.kind) {
    case 'recount':
      return <RecountDialog key={dialog.table} {...about} table={dialog.table} />;
    case 'recount-dice':
      return <DiceDialog round={round} />;
    case 'majority':
      return <MajorityDialog {...about} />;
    case 'one-table':
      return <OneTableDialog {...about} />;
    case 'take-back':
    case 'correct':
      return <AmendEntry {...about} {...dialog} />;
  }
}

function Merge({ incoming }: { readonly incoming: Incoming }) {
  return <MergeDialog incoming={incoming} texts={useEntryTexts()} />;
}

function RunOff({ roundId }: { readonly roundId: string }) {
  const session = useSession();
  const round = findRound(session, roundId);
  const result = round && runOffSource(round, session);
  return result && <RunOffDialog {...{ roundId, result }} />;
}

interface About {
  readonly round: Round;
  readonly frozen: Frozen;
}

function useBreachText({ poll }: Frozen): (breach: Breach) => string {
  const { words, language } = useTexts();
  return (breach) => breachWords(breach, poll, language, words);
}

function AmendEntry({
  kind,
  entryId,
  ...about
}: About & { readonly kind: 'take-back' | 'correct'; readonly entryId: string }) {
  const { entries } = useSession();
  const breachText = useBreachText(about.frozen);
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return null;
  if (kind === 'take-back') return <TakeBackDialog {...about} entry={entry} />;
  switch (entry.kind) {
    case 'table-slip':
    case 'hands':
    case 'totals':
      return <CorrectDialog {...about} {...{ entry, breachText }} />;
    case 'table-answer':
      return <CorrectAnswerDialog {...about} {...{ entry, breachText }} />;
    case 'ballot-correction':
      return <CorrectBallotDialog {...about} entry={entry} />;
    case 'recount-draw':
    case 'recount':
    case 'majority':
    case 'void':
      return null;
  }
}
