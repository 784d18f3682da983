/** The dialog with something to fill in that is open, if one is. */
import type { Entry } from '../../shared/domain/entry';
import { resultOf } from '../../shared/domain/result';
import type { Frozen } from '../../shared/domain/round';
import { findRound } from '../../shared/domain/session';
import { breachWords } from '../features/collect/breach-words';
import { QuickPollDialog } from '../features/ad-hoc/quick-poll-dialog';
import { MergeDialog } from '../features/merge/merge-dialog';
import { CorrectDialog } from '../features/reveal/correct-dialog';
import { entryName, entryNumbers, type EntryContext } from '../features/reveal/entry-words';
import { RunOffDialog } from '../features/reveal/run-off-dialog';
import { TakeBackDialog } from '../features/reveal/take-back-dialog';
import type { Incoming } from '../store/incoming';
import { openSheetOf } from '../store/selectors';
import { useApp, useFormat, useSession, useWords } from '../store/store-context';

export function SheetDialog() {
  const sheet = useApp(openSheetOf);
  if (!sheet) return null;
  switch (sheet.kind) {
    case 'quick-poll':
      return <QuickPollDialog />;
    case 'run-off':
      return <RunOffSheet roundId={sheet.roundId} />;
    case 'take-back':
    case 'correct':
      return <EntrySheet {...sheet} />;
    case 'merge':
      return <MergeSheet incoming={sheet.incoming} />;
  }
}

function MergeSheet({ incoming }: { readonly incoming: Incoming }) {
  const words = useWords();
  const format = useFormat();
  const { entries } = useSession();
  const contextOf = ({ poll }: Frozen): EntryContext => ({ entries, poll, words, format });
  return (
    <MergeDialog
      incoming={incoming}
      texts={{
        nameOf: (entry, frozen) => entryName(entry, contextOf(frozen)),
        numbersOf: (entry, frozen) => entryNumbers(entry, contextOf(frozen)),
      }}
    />
  );
}

function RunOffSheet({ roundId }: { readonly roundId: string }) {
  const session = useSession();
  const round = findRound(session, roundId);
  const result = round && resultOf(round, session.entries, session.ballots);
  return result?.kind === 'choice' ? <RunOffDialog {...{ roundId, result }} /> : null;
}

function EntrySheet({
  kind,
  roundId,
  entryId,
}: {
  readonly kind: 'take-back' | 'correct';
  readonly roundId: string;
  readonly entryId: string;
}) {
  const session = useSession();
  const words = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const round = findRound(session, roundId);
  const entry = session.entries.find(({ id }) => id === entryId);
  const frozen = round?.frozen;
  if (!frozen || !entry) return null;
  const { poll } = frozen;
  if (kind === 'take-back') return <TakeBackDialog {...{ entry, poll }} />;
  return hasNumbers(entry) ? (
    <CorrectDialog
      {...{ entry, round, frozen }}
      breachText={(breach) => breachWords(breach, poll, language, words, format)}
    />
  ) : null;
}

function hasNumbers(entry: Entry) {
  return entry.kind === 'table-slip' || entry.kind === 'hands' || entry.kind === 'totals';
}
