/** The result by role, with the same groups hidden as on the projector, because others can see the console. */
import { groupResults } from '../../../shared/domain/groups/group-results';
import type { Round } from '../../../shared/domain/round/round';
import { buildGroupSlide } from '../../../shared/slides/build-group-slide';
import type { GroupSlide } from '../../../shared/slides/kinds/comparison-slide';
import { withNarrowHyphens } from '../../../shared/text/soft-hyphens';
import type { Language } from '../../../shared/lib/language';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import './groups.css';
import './result.css';

/** The most columns that fit beside the labels on a small screen; more groups follow in further tables. */
const MOST_GROUPS = 4;

export function GroupTable({ round }: { readonly round: Round }) {
  const { entries, ballots } = useSession();
  const { groups } = useWords();
  const language = useApp((state) => state.language);
  const grouped = groupResults(round, entries, ballots);
  if (!grouped) return null;
  const slide = buildGroupSlide(grouped, round, language);
  const { note, subtitle, footer } = slide;
  return (
    <section className="group-result" aria-label={groups.tableHeading}>
      <h2>{groups.tableHeading}</h2>
      <p className="quiet">{[subtitle, footer.left].filter((text) => text !== '').join(' · ')}</p>
      {placesOf(slide).map((places) => (
        <Columns key={places.join()} {...{ slide, places, language }} />
      ))}
      {note !== '' && <p className="group-note">{note}</p>}
    </section>
  );
}

/** The columns of each table: the whole room first in all of them. */
function placesOf({ columns }: GroupSlide): readonly (readonly number[])[] {
  const own = columns.flatMap(({ isTotal }, place) => (isTotal ? [] : [place]));
  const count = Math.ceil(own.length / MOST_GROUPS);
  return Array.from({ length: count }, (_, table) => [
    0,
    ...own.slice(table * MOST_GROUPS, (table + 1) * MOST_GROUPS),
  ]);
}

function Columns({
  slide: { columns, rows },
  places,
  language,
}: {
  readonly slide: GroupSlide;
  readonly places: readonly number[];
  readonly language: Language;
}) {
  return (
    <table className="result-table">
      <thead>
        <tr>
          <td />
          {places.map((place) => (
            <th key={place} scope="col">
              {withNarrowHyphens(columns[place]?.label ?? '', language)}
              <span className="group-size">{columns[place]?.nText}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {places.map((place) => (
              <td key={place} className={columns[place]?.isHidden ? 'is-hidden' : undefined}>
                {cells[place]?.text}
                {cells[place]?.nText !== '' && (
                  <span className="group-size">{cells[place]?.nText}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
