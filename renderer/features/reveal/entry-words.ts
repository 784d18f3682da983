/** A recorded entry in words: what it is about, and its numbers. */
import type { BallotContent } from '../../../shared/domain/ballot/ballot';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { countAt, type CellId, type Counts } from '../../../shared/domain/kinds/cell';
import type { Entry, RecountDrawEntry } from '../../../shared/domain/entry/entry';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Frozen } from '../../../shared/domain/round/round';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import { groupBy } from '../../../shared/lib/group-by';
import { localize, type Language } from '../../../shared/lib/language';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useSession, useTexts } from '../../store/react/store-context';

const SEPARATOR = ' · ';

/** What the words of an entry depend on: the log, what its round counts by, and the language of the interface. */
export interface EntryContext {
  readonly entries: readonly Entry[];
  readonly frozen: Frozen;
  readonly words: Dictionary;
  readonly format: Format;
  readonly language: Language;
}

/** The context of entries in the open session. */
export function useEntryContext(frozen: Frozen): EntryContext {
  const { entries } = useSession();
  const { words, format, language } = useTexts();
  return { entries, frozen, words, format, language };
}

/** «Bord 4», «Bord 4, Direktør», «Håndsoprækning, nr. 3», «Tog nr. 7 tilbage». */
export function entryName(entry: Entry, context: EntryContext): string {
  const { entries, frozen, words, format, language } = context;
  const { log } = words.rounds;
  const roleName = (roleId: string | null): string | null => {
    const role = frozen.roles.find(({ id }) => id === roleId);
    return role ? localize(role.name, language) : null;
  };
  switch (entry.kind) {
    case 'table-slip': {
      const role = roleName(entry.roleId);
      return role === null ? log.slip(entry.table) : words.auditList.slipOfRole(entry.table, role);
    }
    case 'table-answer':
      return log.answer(entry.table);
    case 'hands':
      return log.hands(cellName(frozen.poll, entry.cell));
    case 'majority':
      return log.majority(cellName(frozen.poll, entry.cell));
    case 'totals':
      return log.totals;
    case 'ballot-correction': {
      const role = roleName(entry.origin.kind === 'role' ? entry.origin.roleId : null);
      return role === null ? log.correction : words.auditList.correctionOfRole(role);
    }
    case 'recount-draw':
      return drawWords(entry, words.recountPlan.log, format.list(entry.tables.map(String)));
    case 'recount':
      return log.recount(entry.table);
    case 'void':
      return log.takeBack(takenBackBy(entry, entries)?.sequence ?? 0);
    default:
      return assertNever(entry);
  }
}

/** How tables were drawn, and which. */
function drawWords(
  { by }: RecountDrawEntry,
  say: Dictionary['recountPlan']['log'],
  drawn: string,
): string {
  switch (by.kind) {
    case 'lot':
      return say.lot(drawn);
    case 'dice':
      return say.dice(drawn, (by.thrown.match(/.{3}/g) ?? []).join(' '));
    case 'all':
      return say.all;
  }
}

/** The entry that a void took back; null for any other entry. */
export function takenBackBy(entry: Entry, entries: readonly Entry[]): Entry | null {
  if (entry.kind !== 'void') return null;
  return entries.find(({ id }) => id === entry.voids) ?? null;
}

/** Its numbers: «6 stemte · 1: 5 · 3: 2»; blank if it has none of its own. */
export function entryNumbers(entry: Entry, { frozen, words, format }: EntryContext): string {
  const { log } = words.rounds;
  const { poll } = frozen;
  switch (entry.kind) {
    case 'table-slip':
    case 'totals':
    case 'recount':
      return [log.voters(format.number(entry.voters)), ...countWords(poll, entry.counts)].join(
        SEPARATOR,
      );
    case 'table-answer': {
      const marks = entry.marks.map((cell) => cellName(poll, cell));
      return [log.voters(format.number(entry.voters)), ...marks].join(SEPARATOR);
    }
    case 'hands':
      return log.votes(entry.votes);
    case 'majority':
      return log.uncounted;
    case 'ballot-correction': {
      const { from, to } = entry;
      return `${contentWords(poll, from, words)} → ${contentWords(poll, to, words)}`;
    }
    case 'recount-draw':
      return '';
    case 'void':
      return log.reasons[entry.reason];
    default:
      return assertNever(entry);
  }
}

/** The content of a ballot in words; null means no ballot. */
function contentWords(poll: Poll, content: BallotContent | null, words: Dictionary): string {
  const say = words.secondPass;
  if (!content) return say.none;
  if (content.isSpoiled) return say.spoiled;
  if (content.marks.length === 0) return say.blank;
  return content.marks.map((cell) => cellName(poll, cell)).join(', ');
}

/** Each row that has votes, with the numbers of its cells: «3: 5», or «2: 0 3 2 1 0». */
function countWords(poll: Poll, counts: Counts): readonly string[] {
  const rows = groupBy(cellsOf(poll), ({ rowId }) => rowId);
  return [...rows.values()].flatMap((cells, index) => {
    const own = cells.map(({ id }) => countAt(counts, id));
    return own.some((votes) => votes > 0) ? [`${index + 1}: ${own.join(' ')}`] : [];
  });
}

/** «3», or «3: 2» for the second cell of the third row. */
function cellName(poll: Poll, cellId: CellId): string {
  return consoleKindOf(poll).names.cellNumber(poll, cellId);
}
