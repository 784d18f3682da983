/** Files that were used lately. */
import { useApp, useWords } from '../../store/react/store-context';

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
