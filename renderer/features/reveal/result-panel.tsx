/** The result as the facilitator sees it, before and while the room does. Never on the projector. */
import type { ReactNode } from 'react';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { doubtfulEntries } from '../../../shared/domain/recording/doubtful-entries';
import {
  resultOf,
  type ChoiceResult,
  type ScaleResult,
} from '../../../shared/domain/result/result';
import type { Round } from '../../../shared/domain/round/round';
import { localize } from '../../../shared/lib/language';
import { useApp, useFormat, useSession, useWords } from '../../store/react/store-context';
import { EntryLog } from './entry-log';
import { GroupTable } from './group-table';
import './result.css';

export function ResultPanel({
  round,
  isOld,
  children,
}: {
  readonly round: Round;
  /** An earlier round of the poll. */
  readonly isOld: boolean;
  /** What checks the round. */
  readonly children?: ReactNode;
}) {
  const { entries, ballots } = useSession();
  const { round: words, rounds, collect } = useWords();
  const format = useFormat();
  const result = resultOf(round, entries, ballots);
  // An earlier round that was reset has nothing to show, and is not opened again.
  if (!result) return isOld ? <p className="quiet">{rounds.oldEmpty(round.number)}</p> : null;
  return (
    <section className="result-panel" aria-label={words.onlyHere}>
      <p className="result-note">
        <span className="badge">{words.onlyHere}</span>
        {result.voters !== null &&
          words.resultVoters(format.number(result.voters), format.number(result.present))}
        {isOld && <span className="quiet">{rounds.oldRound(round.number)}</span>}
        {round.state === 'closed' && !isOld && <span className="quiet">{collect.readOnly}</span>}
      </p>
      <Doubtful round={round} />
      {result.kind === 'choice' ? <ChoiceTable {...{ result }} /> : <ScaleTable {...{ result }} />}
      <GroupTable round={round} />
      {children}
      <EntryLog round={round} />
    </section>
  );
}

/** What was recorded although it does not add up. */
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

function ChoiceTable({ result }: { readonly result: ChoiceResult }) {
  const { round: words } = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  if (result.marks === 0) return <p>{words.noResult}</p>;
  return (
    <table className="result-table">
      <thead>
        <tr>
          <td colSpan={2} />
          <th scope="col">{words.votes}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {result.ranked.map(({ option, rank, votes, percent, isTop }) => (
          <tr key={option.id} className={isTop ? 'is-top' : ''}>
            <td>{rank}</td>
            <th scope="row">{localize(option.title, language)}</th>
            <td>{format.number(votes)}</td>
            <td>{percent === null ? '–' : format.percent(percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScaleTable({ result }: { readonly result: ScaleResult }) {
  const { round: words } = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  return (
    <table className="result-table is-scale">
      <thead>
        <tr>
          <td colSpan={2} />
          {result.scale.steps.map(({ value, label }) => (
            <th key={value} scope="col">
              {value} {localize(label, language)}
            </th>
          ))}
          <th scope="col">{words.dontKnow}</th>
          <th scope="col">{words.blank}</th>
          <th scope="col">n</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {result.statements.map((item) => (
          <tr key={item.statement.id}>
            <td>{item.index + 1}</td>
            <th scope="row">{localize(item.statement.label, language)}</th>
            {item.distribution.map(({ value, count }) => (
              <td key={value}>{format.number(count)}</td>
            ))}
            <td>{format.number(item.dontKnow)}</td>
            <td>{item.blank === null ? '–' : format.number(item.blank)}</td>
            <td>{format.number(item.statistics.n)}</td>
            <td>{item.statistics.mean === null ? '–' : format.decimal(item.statistics.mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
