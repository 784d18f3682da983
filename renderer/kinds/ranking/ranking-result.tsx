/** The result of a ranking as the facilitator sees it: by rank, with Borda points, average place and first places. */
import { shownScore } from '../../../shared/domain/kinds/scored/scored-result';
import type { RankingResult } from '../../../shared/domain/kinds/ranking/ranking-types';
import { localize } from '../../../shared/lib/language';
import { useTexts } from '../../store/react/store-context';

export function RankingResultTable({ result }: { readonly result: RankingResult }) {
  const { format, language, words } = useTexts();
  const { ranking } = words.slides;
  if (result.n === 0) return <p>{words.round.noResult}</p>;
  return (
    <table className="result-table">
      <thead>
        <tr>
          <td colSpan={2} />
          <th scope="col">{ranking.points}</th>
          <th scope="col">{ranking.meanLabel}</th>
          <th scope="col">{ranking.firstsLabel}</th>
        </tr>
      </thead>
      <tbody>
        {result.scored.map(({ option, rank, points, mean, backers, isTop }) => {
          const shown = shownScore(mean);
          return (
            <tr key={option.id} className={isTop ? 'is-top' : ''}>
              <td>{rank}</td>
              <th scope="row">{localize(option.title, language)}</th>
              <td>{format.number(points)}</td>
              <td>{shown === null ? '–' : format.decimal(shown)}</td>
              <td>{format.number(backers)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
