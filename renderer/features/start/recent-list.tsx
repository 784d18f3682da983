/** All workshops on this computer, or a text if there are none, and the way to workshops in files. */
import { CommandButton } from '../../store/react/command-button';
import { useApp, useTexts, useWords } from '../../store/react/store-context';

export function RecentList() {
  const { words, format } = useTexts();
  const recents = useApp((state) => state.recents);
  const open = useApp((state) => state.openWorkshop);
  const ask = useApp((state) => state.ask);
  // A rehearsal's votes are made up, so deleting it needs no question.
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
                  onClick={() => ask({ kind: 'delete', workshopId: id, title })}
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

/** A longer list would have to be searched, and «Åbn fil …» is better for that. */
const MOST_FILES = 4;

/** Files that were opened or saved lately, by name and folder; nothing where there are none. */
export function FileList() {
  const { files } = useWords();
  const recentFiles = useApp((state) => state.recentFiles);
  const open = useApp((state) => state.openRecentFile);
  if (recentFiles.length === 0) return null;
  return (
    <div className="recent-files">
      <h2 className="eyebrow">{files.recentHeading}</h2>
      <ul>
        {recentFiles.slice(0, MOST_FILES).map((file, place) => (
          // A file may be listed under two ids of the host, but never twice at one place.
          <li key={place}>
            <button
              type="button"
              className="recent-file"
              aria-label={
                file.folder === '' ? file.name : files.recentLabel(file.name, file.folder)
              }
              onClick={() => void open(file)}
            >
              <span className="recent-file-name">{file.name}</span>
              {file.folder !== '' && <span className="quiet">{file.folder}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
