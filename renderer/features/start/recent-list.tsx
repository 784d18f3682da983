/** All workshops on this computer, and what stands there when there are none; and the way to those in files. */
import { CommandButton } from '../../store/react/command-button';
import { useApp, useFormat, useWords } from '../../store/react/store-context';
import { FileList } from './file-list';

export function RecentList() {
  const words = useWords();
  const format = useFormat();
  const recents = useApp((state) => state.recents);
  const open = useApp((state) => state.openWorkshop);
  const ask = useApp((state) => state.ask);
  // What a rehearsal holds is made up: nothing to ask about.
  const remove = useApp((state) => state.deleteWorkshop);
  const { start, common, rehearsal } = words;
  return (
    <section className="start-recent">
      <div className="start-recent-head">
        <h2 className="eyebrow">{start.recentHeading}</h2>
        <CommandButton id="open-file" />
      </div>
      {recents.length === 0 && <p className="quiet">{start.recentEmpty}</p>}
      <ul aria-label={start.recentHeading}>
        {recents.map(({ id, title, date, place, present, isFinished, rehearsalOf }) => (
          <li key={id} className="recent">
            <button type="button" className="recent-title" onClick={() => void open(id)}>
              {title}
            </button>
            <span>{[format.date(date), place].filter((part) => part !== '').join(' · ')}</span>
            <span>{common.participants(format.number(present), present)}</span>
            {rehearsalOf === undefined ? (
              <>
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
              </>
            ) : (
              <>
                <strong className="rehearsal-tag">{rehearsal.listed}</strong>
                <button
                  type="button"
                  className="link"
                  aria-label={rehearsal.endLabel(title)}
                  onClick={() => void remove(id)}
                >
                  {rehearsal.endShort}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <FileList />
    </section>
  );
}
