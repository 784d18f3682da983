/** The result of an allocation as the facilitator sees it: by rank, with points, their share, the average of a ballot, and how many gave any. */
import type { AllocationResult } from '../../../shared/domain/kinds/allocation/allocation-types';
import { shownScore } from '../../../shared/domain/kinds/scored/scored-result';
import { percentOf } from '../../../shared/domain/places/places-and-shares';
import { localize } from '../../../shared/lib/language';
import { useTexts } from '../../store/react/store-context';

export function AllocationResultTable({ result }: { readonly result: AllocationResult }) {
  const { format, language, words } = useTexts();
  const { allocation } = words.slides;
  if (result.n === 0) return <p>{words.round.noResult}</p>;
  const all = result.n * result.poll.totalPoints;
  return (
    <table className="result-table">
      <thead>
        <tr>
          <td colSpan={2} />
          <th scope="col">{allocation.pointsLabel}</th>
          <th scope="col">{words.round.share}</th>
          <th scope="col">{allocation.meanLabel}</th>
          <th scope="col">{allocation.backersLabel}</th>
        </tr>
      </thead>
      <tbody>
        {result.scored.map(({ option, rank, points, mean, backers, isTop }) => {
          const shown = shownScore(mean);
          const percent = percentOf(points, all);
          return (
            <tr key={option.id} className={isTop ? 'is-top' : ''}>
              <td>{rank}</td>
              <th scope="row">{localize(option.title, language)}</th>
              <td>{format.number(points)}</td>
              <td>{percent === null ? '–' : format.percent(percent)}</td>
              <td>{shown === null ? '–' : format.decimal(shown)}</td>
              <td>{format.number(backers)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
