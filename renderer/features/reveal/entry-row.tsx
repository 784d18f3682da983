/** One recorded entry in the list: what it is, how it stands, and the way to amend it. */
import type { LoggedEntry, Standing } from '../../../shared/domain/recording/amending';
import type { Entry } from '../../../shared/domain/entry/entry';
import { roomOf } from '../../../shared/domain/workshop/room';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { withSoftHyphens } from '../../../shared/text/soft-hyphens';
import { RowMenu, type RowAct } from '../../components/overlays/row-menu';
import { useApp, useSession } from '../../store/react/store-context';
import { entryName, entryNumbers, takenBackBy, type EntryContext } from './entry-words';

interface Props {
  readonly item: LoggedEntry;
  readonly context: EntryContext;
  /** True while its numbers are hidden from others who look. */
  readonly isHidden: boolean;
  readonly canAmend: boolean;
  /** Leaves only what is about a table. */
  readonly onFind: (table: number) => void;
}

export function EntryRow({ item, context, isHidden, canAmend, onFind }: Props) {
  const { entry, standing } = item;
  const { words, format } = context;
  const { log } = words.rounds;
  const acts = useEntryActs(item, context, onFind);
  const rooms = useSession().workshop;
  const roomName = 'room' in entry && entry.room ? roomOf(rooms, entry.room).name : '';
  const isConfirmed = 'confirmed' in entry && entry.confirmed;
  const classes = standing.kind === 'counts' ? 'entry is-counting' : 'entry';
  return (
    <li className={classes} data-sequence={entry.sequence}>
      <span className="entry-place">
        <span>{log.number(entry.sequence)}</span>
        {hasTime(entry, context.entries) && (
          <span className="quiet">{format.clock(entry.recordedAt)}</span>
        )}
      </span>
      <span className="entry-what">
        <strong>{withSoftHyphens(entryName(entry, context), context.language)}</strong>
        <span>{isHidden ? words.auditList.hidden : entryNumbers(entry, context)}</span>
        <span className="quiet">
          {[
            ...standingWords(standing, words),
            ...(item.twice === 'unsettled' ? [words.unsettled.mark] : []),
            ...(item.twice === 'alike' ? [words.unsettled.alikeMark] : []),
            ...(isConfirmed ? [log.confirmed] : []),
            ...(roomName === '' ? [] : [roomName]),
          ].join(' · ')}
        </span>
      </span>
      {canAmend && acts.length > 0 && (
        <RowMenu label={log.menuLabel(entry.sequence, entryName(entry, context))} acts={acts} />
      )}
    </li>
  );
}

/** Only counts have a time: nobody may learn when a ballot or its correction was recorded. */
function hasTime(entry: Entry, entries: readonly Entry[]): boolean {
  const target = takenBackBy(entry, entries);
  return target ? hasTime(target, entries) : entry.kind !== 'ballot-correction';
}

/** What can be done with an entry: amend it where it stands, and find what else is about its table. */
function useEntryActs(
  { entry, isStanding }: LoggedEntry,
  context: EntryContext,
  onFind: (table: number) => void,
): readonly RowAct[] {
  const openDialog = useApp((state) => state.openDialog);
  const { log } = context.words.rounds;
  const { auditList } = context.words;
  const name = entryName(entry, context);
  const voided = takenBackBy(entry, context.entries);
  const open = (kind: 'correct' | 'take-back') => () =>
    openDialog({ kind, roundId: entry.roundId, entryId: entry.id });
  const correct: RowAct = {
    id: 'correct',
    text: log.correct,
    label: log.correctLabel(name),
    onChoose: open('correct'),
  };
  const takeBack: RowAct = {
    id: 'take-back',
    text: voided ? auditList.undoTaking : log.remove,
    label: voided ? auditList.undoTakingLabel(voided.sequence) : log.removeLabel(name),
    onChoose: open('take-back'),
  };
  const subject = voided ?? entry;
  const table = 'table' in subject ? subject.table : null;
  return [
    ...(isStanding && isReplaceable(entry) ? [correct] : []),
    ...(isStanding ? [takeBack] : []),
    ...(table === null
      ? []
      : [
          {
            id: 'find',
            text: auditList.findTable(table),
            label: auditList.findTable(table),
            onChoose: () => onFind(table),
          },
        ]),
  ];
}

const UNCORRECTED = new Set<Entry['kind']>(['void', 'recount-draw', 'recount', 'majority']);

/** What can't be corrected: a draw (it is random), a recount (it is made again), a majority (it has no numbers), and a void; they can only be taken back. */
function isReplaceable({ kind }: Entry): boolean {
  return !UNCORRECTED.has(kind);
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
