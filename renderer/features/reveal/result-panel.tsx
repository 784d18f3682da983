/** The result as the facilitator sees it, before and after the reveal, and how much of it is on the projector now. */
import type { ReactNode } from 'react';
import { figuresOnWall, type FiguresOnWall } from '../../../shared/audience/figures-on-wall';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { doubtfulEntries } from '../../../shared/domain/recording/doubtful-entries';
import { resultOf } from '../../../shared/domain/result/result';
import type { Round } from '../../../shared/domain/round/round';
import { rangesInText } from '../../../shared/lib/number-ranges';
import { consoleKindOfResult } from '../../kinds/console-kinds';
import { useApp, useFormat, useSession, useWords } from '../../store/react/store-context';
import { missingTables } from '../../store/core/selectors';
import { EntryLog } from './entry-log';
import { FirstTypingNote } from './first-typing-note';
import { GroupTable } from './group-table';
import './result.css';

export function ResultPanel({
  round,
  isOld,
  children,
}: {
  readonly round: Round;
  /** True for an earlier round of the poll. */
  readonly isOld: boolean;
  /** The section that checks the round. */
  readonly children?: ReactNode;
}) {
  const { entries, ballots } = useSession();
  const { round: words, rounds, collect } = useWords();
  const format = useFormat();
  const onWall = useFiguresOnWall(round);
  const result = resultOf(round, entries, ballots);
  // An earlier round that was reset has nothing to show, and can't be opened again.
  if (!result) return isOld ? <p className="quiet">{rounds.oldEmpty(round.number)}</p> : null;
  const { ResultTable } = consoleKindOfResult(result);
  return (
    <section className="result-panel" aria-label={words.resultLabel}>
      <p className="result-note">
        <span className="badge">{words.onWall[onWall]}</span>
        {result.voters !== null &&
          words.resultVoters(format.number(result.voters), format.number(result.present))}
        {isOld && <span className="quiet">{rounds.oldRound(round.number)}</span>}
        {round.state === 'closed' && !isOld && <span className="quiet">{collect.readOnly}</span>}
      </p>
      <FirstTypingNote round={round} />
      <MissingTables round={round} />
      <Doubtful round={round} />
      <ResultTable result={result} />
      <GroupTable round={round} />
      {children}
      <EntryLog round={round} />
    </section>
  );
}

/** Without an audience window nobody sees the projector's picture. */
function useFiguresOnWall(round: Round): FiguresOnWall {
  const session = useSession();
  const hasAudience = useApp((state) => state.audience !== null);
  return hasAudience ? figuresOnWall(session, round) : 'none';
}

/** Which tables have nothing in a round that was closed without them. */
function MissingTables({ round }: { readonly round: Round }) {
  const session = useSession();
  const { collect } = useWords();
  const format = useFormat();
  const missing = missingTables(session, round);
  if (missing.length === 0) return null;
  return (
    <p className="result-doubtful">
      {collect.missingTables(missing.length, format.list(rangesInText(missing)))}
    </p>
  );
}

/** Entries that were recorded although they don't add up. */
function Doubtful({ round }: { readonly round: Round }) {
  const { entries } = useSession();
  const { collect } = useWords();
  const format = useFormat();
  const doubtful = doubtfulEntries(round, entries);
  if (doubtful.length === 0 || !round.frozen) return null;
  const cells = cellsOf(round.frozen.poll).map(({ id }) => id);
  const tables = doubtful.flatMap((entry) => ('table' in entry ? [entry.table] : []));
  const options = doubtful.flatMap((entry) =>
    entry.kind === 'hands' ? [cells.indexOf(entry.cell) + 1] : [],
  );
  const listed = (numbers: readonly number[]) =>
    format.list([...numbers].sort((a, b) => a - b).map(String));
  const what = [
    ...(tables.length > 0 ? [collect.doubtfulSlips(listed(tables))] : []),
    ...(options.length > 0 ? [collect.doubtfulHands(listed(options))] : []),
    ...(doubtful.some(({ kind }) => kind === 'totals') ? [collect.doubtfulTotals] : []),
  ];
  return <p className="result-doubtful">{collect.doubtful(format.list(what))}</p>;
}
