/** The result of a choice as the facilitator sees it: by rank, the top three marked. */
import type { ChoiceResult } from '../../../shared/domain/kinds/choice/choice-types';
import { localize } from '../../../shared/lib/language';
import { useTexts, useWords } from '../../store/react/store-context';

export function ChoiceResultTable({ result }: { readonly result: ChoiceResult }) {
  const { round: words, majority } = useWords();
  const { format, language } = useTexts();
  if (result.majority) {
    return (
      <div>
        <p className="result-majority">
          <strong>{majority.result(localize(result.majority.title, language))}</strong>
        </p>
        <p>{majority.resultNote}</p>
      </div>
    );
  }
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
