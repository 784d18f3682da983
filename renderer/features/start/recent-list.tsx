/** Workshops of before; and what stands there when there are none. */
import { useApp, useFormat, useWords } from '../../store/store-context';

export function RecentList() {
  const words = useWords();
  const format = useFormat();
  const recents = useApp((state) => state.recents);
  const latest = useApp((state) => state.latest);
  const open = useApp((state) => state.openWorkshop);
  const ask = useApp((state) => state.ask);
  const { start, common } = words;
  const earlier = recents.filter(({ id }) => id !== latest?.workshop.id);
  const rows = earlier.length > 0 ? earlier : recents;
  return (
    <section className="start-recent">
      <h2 className="eyebrow">{start.recentHeading}</h2>
      {rows.length === 0 && <p className="quiet">{start.recentEmpty}</p>}
      <ul>
        {rows.map(({ id, title, date, place, present, isFinished }) => (
          <li key={id} className="recent">
            <button type="button" className="recent-title" onClick={() => void open(id)}>
              {title}
            </button>
            <span>{[format.date(date), place].filter((part) => part !== '').join(' · ')}</span>
            <span>{common.participants(format.number(present), present)}</span>
            <span>{isFinished ? start.finished : start.notFinished}</span>
            <button
              type="button"
              className="link"
              aria-label={start.deleteLabel(title)}
              onClick={() => {
                ask({ kind: 'delete', workshopId: id, title });
              }}
            >
              {start.delete}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
