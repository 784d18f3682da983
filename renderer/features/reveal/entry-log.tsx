/** «Registreringer»: everything recorded in a round and what became of it; it can be searched, amended, or shown to others. */
import { useCallback, useEffect, useState } from 'react';
import { auditLog, type LoggedEntry } from '../../../shared/domain/recording/amending';
import { isShownAsItStands } from '../../../shared/domain/disclosure/showing';
import { hiddenEntries } from '../../../shared/domain/disclosure/log-privacy';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import type { Entry } from '../../../shared/domain/entry/entry';
import { Button } from '../../components/button';
import { Tick } from '../../components/fields/tick-list';
import { TextField } from '../../components/fields/text-field';
import { dialogOf } from '../../store/core/selectors';
import { askToShow } from '../../store/conduct/showing';
import { useApp, useAppNow, useSession, useTexts, useWords } from '../../store/react/store-context';
import { EntryRow } from './entry-row';
import { type EntryContext, entryName, takenBackBy, useEntryContext } from './entry-words';
import './reveal.css';

export function EntryLog({ round }: { readonly round: Round }) {
  const { entries } = useSession();
  const { words, format } = useTexts();
  const { log } = words.rounds;
  if (!round.frozen) return null;
  const logged = auditLog(round, entries);
  return (
    <details className="entry-log">
      <summary>{`${log.heading} (${format.number(logged.length)})`}</summary>
      {logged.length === 0 ? (
        <p className="quiet">{log.empty}</p>
      ) : (
        <SearchedLog {...{ logged, round, frozen: round.frozen }} />
      )}
    </details>
  );
}

function SearchedLog({
  logged,
  round,
  frozen,
}: {
  readonly logged: readonly LoggedEntry[];
  readonly round: Round;
  readonly frozen: Frozen;
}) {
  const { entries, ballots } = useSession();
  const context = useEntryContext(frozen);
  const { words, format } = context;
  const isForOthers = useApp((state) => state.isForOthers);
  // Whoever types a recount must not see the first numbers behind the dialog.
  const isBlind = useApp((state) => dialogOf(state)?.kind === 'recount');
  const [filter, setFilter] = useState<LogFilter>({ query: '', isOnlyCounting: false });
  const { auditList } = words;
  const found = filterLog(logged, filter, context);
  const query = filter.query.trim();
  const nothingWords = query === '' ? auditList.nothingCounts : auditList.nothingFound(query);
  const someWords =
    found.length === logged.length
      ? ''
      : auditList.found(format.number(found.length), format.number(logged.length));
  const foundWords = found.length === 0 ? nothingWords : someWords;
  const isShown = isShownAsItStands(round, entries, ballots);
  // Others see no number unless it is noted as shown.
  const hidden = isForOthers && isShown ? hiddenEntries(round, entries, ballots) : null;
  return (
    <>
      <LogControls {...{ filter, setFilter }} />
      <ShowToOthers {...{ round, isShown }} />
      {isForOthers && (
        <p className="message is-notice" role="status">
          {auditList.why(frozen.threshold)}
        </p>
      )}
      <p className="quiet" role="status">
        {foundWords}
      </p>
      <ol>
        {found.map((item) => (
          <EntryRow
            key={item.entry.id}
            {...{ item, context }}
            isHidden={isBlind || (isForOthers && hidden?.has(item.entry.id) !== false)}
            canAmend={!isForOthers}
            onFind={(table) => setFilter({ ...filter, query: String(table) })}
          />
        ))}
      </ol>
    </>
  );
}

/** Notes that others see the list as it is; asks first if the list discloses something about few people. */
function ShowToOthers({ round, isShown }: { readonly round: Round; readonly isShown: boolean }) {
  const { entries, ballots } = useSession();
  const { auditList } = useWords();
  const isForOthers = useApp((state) => state.isForOthers);
  const now = useAppNow();
  const isDue = isForOthers && !isShown;
  const showNow = useCallback(
    () => askToShow(now(), [round.id], 'others', () => void now().noteShown([round.id])),
    [now, round.id],
  );
  useEffect(() => {
    if (isDue) showNow();
  }, [isDue, showNow, entries, ballots]);
  if (!isDue) return null;
  return (
    <p className="message is-notice" role="status">
      {auditList.notYet}{' '}
      <Button kind="small" onClick={showNow}>
        {auditList.showNow}
      </Button>
    </p>
  );
}

function LogControls({
  filter,
  setFilter,
}: {
  readonly filter: LogFilter;
  readonly setFilter: (filter: LogFilter) => void;
}) {
  const { auditList } = useWords();
  const isForOthers = useApp((state) => state.isForOthers);
  const setForOthers = useApp((state) => state.setForOthers);
  return (
    <div className="entry-controls">
      <TextField
        label={auditList.find}
        value={filter.query}
        onValue={(query) => setFilter({ ...filter, query })}
      />
      <Tick
        isOn={filter.isOnlyCounting}
        onTick={(isOn) => setFilter({ ...filter, isOnlyCounting: isOn })}
      >
        {auditList.onlyCounting}
      </Tick>
      <Tick isOn={isForOthers} onTick={setForOthers} isSwitch>
        {auditList.forOthers}
      </Tick>
    </div>
  );
}

interface LogFilter {
  /** The search text; blank finds everything. */
  readonly query: string;
  readonly isOnlyCounting: boolean;
}

/** The matching entries, in the given order. Every typed word must be found; a number only as a whole. */
function filterLog(
  logged: readonly LoggedEntry[],
  { query, isOnlyCounting }: LogFilter,
  context: EntryContext,
): readonly LoggedEntry[] {
  const wanted = wordsOf(query);
  return logged.filter(({ entry, standing }) => {
    if (isOnlyCounting && standing.kind !== 'counts') return false;
    const name = wordsOf(entryName(entry, context));
    const subject = wordsOf(entryName(subjectOf(entry, context.entries), context));
    return wanted.every((word) =>
      // «Tog nr. 7 tilbage» is not about table 7, but about whatever entry no. 7 is about.
      /^\d+$/.test(word)
        ? subject.includes(word)
        : [...name, ...subject].some((own) => own.includes(word)),
    );
  });
}

/** The entry to search by: for a void, the entry that it took back. */
function subjectOf(entry: Entry, entries: readonly Entry[]): Entry {
  const target = takenBackBy(entry, entries);
  return target ? subjectOf(target, entries) : entry;
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
