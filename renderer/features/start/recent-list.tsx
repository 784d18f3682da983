/** All workshops on this computer with a search, or the archive; and the way to workshops in files. */
import { useEffect, useId, useRef, useState } from 'react';
import { hasWords } from '../../../shared/lib/find-words';
import type { ListedWorkshop } from '../../store/library/library-slice';
import { comparableLines } from '../../store/years/years-slice';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useTexts } from '../../store/react/store-context';
import { FileList } from './file-list';
import { useWorkshopFacts } from './use-workshop-facts';
import { WorkshopRow, type Tell } from './workshop-row';

/** So many are drawn at first, and so many more at a time: a thousand would take seconds. */
const PAGE = 20;
/** A shorter list is seen at a glance. */
const LEAST_TO_SEARCH = 4;

export function RecentList() {
  const { words, format } = useTexts();
  const { start, library } = words;
  const recents = useApp((state) => state.recents);
  const [isArchiveShown, setIsArchiveShown] = useState(false);
  const [said, setSaid] = useState('');
  const archived = recents.filter(({ kept }) => kept === 'archive');
  const own = recents.filter(({ kept }) => !kept);
  // The last one brought back leaves nothing to look at.
  const isArchive = isArchiveShown && archived.length > 0;
  const heading = useKeptFocus(recents);
  const change = (isShown: boolean) => {
    setIsArchiveShown(isShown);
    setSaid('');
  };
  return (
    <section className="start-recent">
      <div className="start-recent-head">
        <h2 className="eyebrow" ref={heading} tabIndex={-1}>
          {isArchive ? library.archiveHeading : start.recentHeading}
        </h2>
        <p role="status" className="recent-said">
          {said}
        </p>
        {archived.length > 0 && (
          // Over the list, whose length it changes: it stays under the pointer.
          <button type="button" className="link recent-archive" onClick={() => change(!isArchive)}>
            {isArchive ? library.showList : library.showArchive(format.number(archived.length))}
          </button>
        )}
        {comparableLines(recents).length > 0 && <CommandButton id="compare-years" kind="quiet" />}
        <CommandButton id="open-file" />
      </div>
      {isArchive && <p className="quiet">{library.archiveIntro}</p>}
      {recents.length === archived.length && !isArchive && (
        <p className="quiet">{archived.length === 0 ? start.recentEmpty : library.allArchived}</p>
      )}
      <Listed
        key={String(isArchive)}
        label={isArchive ? library.archiveHeading : start.recentHeading}
        lines={isArchive ? archived : own}
        others={isArchive ? [] : archived}
        isLong={own.length + archived.length >= LEAST_TO_SEARCH}
        onDone={setSaid}
      />
      <FileList />
    </section>
  );
}

/** The lines that match what is searched for, a page of them at a time. */
function Listed({
  label,
  lines,
  others,
  isLong,
  onDone,
}: {
  readonly label: string;
  readonly lines: readonly ListedWorkshop[];
  /** Searched too, but only told of. */
  readonly others: readonly ListedWorkshop[];
  /** Long enough to be searched. */
  readonly isLong: boolean;
  readonly onDone: Tell;
}) {
  const { words } = useTexts();
  const { library } = words;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const facts = useWorkshopFacts();
  const isMatch = (line: ListedWorkshop) => hasWords(query, [line.title, facts(line), line.date]);
  const isSearching = query.trim() !== '';
  const found = isSearching ? lines.filter(isMatch) : lines;
  const left = found.length - most;
  return (
    <>
      {isLong && (
        <SearchField
          query={query}
          onQuery={(typed) => {
            setQuery(typed);
            setMost(PAGE);
          }}
          said={
            isSearching
              ? foundWords(query, found.length, others.filter(isMatch).length, library)
              : ''
          }
        />
      )}
      <ul aria-label={label}>
        {found.slice(0, most).map((line) => (
          <WorkshopRow key={line.id} {...{ line, onDone }} />
        ))}
      </ul>
      {left > 0 && (
        <p className="recent-more">
          <button
            type="button"
            className="button-small"
            onClick={() => setMost((shown) => shown + PAGE)}
          >
            {library.showMore(Math.min(PAGE, left))}
          </button>
          {left > PAGE && <span className="quiet">{library.notShown(left)}</span>}
        </p>
      )}
    </>
  );
}

function foundWords(
  query: string,
  found: number,
  elsewhere: number,
  library: ReturnType<typeof useTexts>['words']['library'],
): string {
  const here = found === 0 ? library.foundNone(query.trim()) : `${library.found(found)}.`;
  return elsewhere === 0 ? here : `${here} ${library.foundInArchive(elsewhere)}`;
}

function SearchField({
  query,
  onQuery,
  said,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly said: string;
}) {
  const { words } = useTexts();
  const id = useId();
  return (
    <div className="recent-search">
      <label htmlFor={id}>{words.library.search}</label>
      <input
        id={id}
        type="search"
        value={query}
        maxLength={200}
        autoComplete="off"
        placeholder={words.library.searchHint}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}

/** Gives the keyboard to the heading where the row that had it is gone. */
function useKeptFocus(recents: readonly ListedWorkshop[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(recents.length);
  const count = recents.filter(({ kept }) => !kept).length;
  useEffect(() => {
    const isOther = before.current !== count;
    before.current = count;
    const { activeElement } = document;
    if (isOther && (activeElement === null || activeElement === document.body)) {
      heading.current?.focus();
    }
  }, [count]);
  return heading;
}
