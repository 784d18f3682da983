/** «Registreringer»: everything recorded in a round, with what became of it, and the way to amend it. */
import { auditLog, type LoggedEntry, type Standing } from '../../../shared/domain/amending';
import type { Entry } from '../../../shared/domain/entry';
import type { Round } from '../../../shared/domain/round';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { useApp, useFormat, useSession, useWords } from '../../store/store-context';
import { entryName, entryNumbers, type EntryContext } from './entry-words';
import './reveal.css';

export function EntryLog({ round }: { readonly round: Round }) {
  const { entries } = useSession();
  const words = useWords();
  const format = useFormat();
  const { log } = words.rounds;
  if (!round.frozen) return null;
  const logged = auditLog(round, entries);
  const context: EntryContext = { entries, poll: round.frozen.poll, words, format };
  return (
    <details className="entry-log">
      <summary>{`${log.heading} (${format.number(logged.length)})`}</summary>
      {logged.length === 0 ? (
        <p className="quiet">{log.empty}</p>
      ) : (
        <ol>
          {logged.map((item) => (
            <EntryRow key={item.entry.id} {...{ item, context, round }} />
          ))}
        </ol>
      )}
    </details>
  );
}

function EntryRow({
  item: { entry, standing },
  context,
  round,
}: {
  readonly item: LoggedEntry;
  readonly context: EntryContext;
  readonly round: Round;
}) {
  const { words, format } = context;
  const { log } = words.rounds;
  const isConfirmed = 'confirmed' in entry && entry.confirmed;
  const classes = standing.kind === 'counts' ? 'entry is-counting' : 'entry';
  return (
    <li className={classes} data-sequence={entry.sequence}>
      <span className="entry-place">
        <span>{log.number(entry.sequence)}</span>
        <span className="quiet">{format.clock(entry.recordedAt)}</span>
      </span>
      <span className="entry-what">
        <strong>{entryName(entry, context)}</strong>
        <span>{entryNumbers(entry, context)}</span>
        <span className="quiet">
          {[...standingWords(standing, words), ...(isConfirmed ? [log.confirmed] : [])].join(' · ')}
        </span>
      </span>
      {standing.kind === 'counts' && <EntryButtons {...{ entry, context, round }} />}
    </li>
  );
}

function EntryButtons({
  entry,
  context,
  round,
}: {
  readonly entry: Entry;
  readonly context: EntryContext;
  readonly round: Round;
}) {
  const openSheet = useApp((state) => state.openSheet);
  const { log } = context.words.rounds;
  const name = entryName(entry, context);
  const open = (kind: 'correct' | 'take-back') => () => {
    openSheet({ kind, roundId: round.id, entryId: entry.id });
  };
  const hasNumbers =
    entry.kind === 'table-slip' || entry.kind === 'hands' || entry.kind === 'totals';
  return (
    <span className="entry-buttons">
      {hasNumbers && (
        <button
          type="button"
          className="button-small"
          aria-label={log.correctLabel(name)}
          onClick={open('correct')}
        >
          {log.correct}
        </button>
      )}
      <button
        type="button"
        className="button-small"
        aria-label={log.removeLabel(name)}
        onClick={open('take-back')}
      >
        {log.remove}
      </button>
    </span>
  );
}

function standingWords(standing: Standing, words: Dictionary): readonly string[] {
  const { log } = words.rounds;
  switch (standing.kind) {
    case 'counts':
      return [log.counts];
    case 'act':
      return [];
    case 'not-counted':
      return [log.notCounted];
    case 'replaced':
      return [log.replacedBy(standing.by.sequence)];
    case 'taken-back': {
      const { sequence, reason } = standing.by;
      return [`${log.takenBackBy(sequence)} (${log.reasons[reason]})`];
    }
    default:
      return assertNever(standing);
  }
}
