/** The result by role, as the wall would show it: with the same groups hidden, also here, for a console is seen by others. */
import { groupResults } from '../../../shared/domain/group-results';
import type { Round } from '../../../shared/domain/round';
import { buildGroupSlide } from '../../../shared/slides/build-group-slide';
import { useApp, useSession, useWords } from '../../store/store-context';
import './groups.css';

export function GroupTable({ round }: { readonly round: Round }) {
  const { entries, ballots } = useSession();
  const { groups } = useWords();
  const language = useApp((state) => state.language);
  const grouped = groupResults(round, entries, ballots);
  if (!grouped) return null;
  const { columns, rows, note, subtitle, footer } = buildGroupSlide(grouped, round, language);
  return (
    <section className="group-result" aria-label={groups.tableHeading}>
      <h2>{groups.tableHeading}</h2>
      <p className="quiet">{[subtitle, footer.left].filter((text) => text !== '').join(' · ')}</p>
      <table className="result-table">
        <thead>
          <tr>
            <td />
            {columns.map(({ label, nText }, index) => (
              <th key={index} scope="col">
                {label}
                <span className="group-size">{nText}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }, row) => (
            <tr key={row}>
              <th scope="row">{label}</th>
              {cells.map(({ text, nText }, index) => (
                <td key={index} className={columns[index]?.isHidden ? 'is-hidden' : undefined}>
                  {text}
                  {nText !== '' && <span className="group-size">{nText}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== '' && <p className="group-note">{note}</p>}
    </section>
  );
}
