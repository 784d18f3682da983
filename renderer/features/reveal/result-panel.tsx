/** The result as the facilitator sees it, before and while the room does. Never on the projector. */
import { resultOf, type ChoiceResult, type ScaleResult } from '../../../shared/domain/result';
import type { Round } from '../../../shared/domain/round';
import { localize } from '../../../shared/text/language';
import { useApp, useFormat, useSession, useWords } from '../../store/store-context';

export function ResultPanel({ round }: { readonly round: Round }) {
  const { entries } = useSession();
  const { round: words, collect } = useWords();
  const format = useFormat();
  const result = resultOf(round, entries);
  if (!result) return null;
  return (
    <section className="result-panel" aria-label={words.onlyHere}>
      <p className="result-note">
        <span className="badge">{words.onlyHere}</span>
        {result.voters !== null &&
          words.resultVoters(format.number(result.voters), format.number(result.present))}
        {round.state === 'closed' && <span className="quiet">{collect.readOnly}</span>}
      </p>
      {result.kind === 'choice' ? <ChoiceTable {...{ result }} /> : <ScaleTable {...{ result }} />}
    </section>
  );
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
    <table className="result-table">
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
