/** Rows of a poll that a facilitator adds, removes and arranges: options, statements. */
import { movedTo, withInserted } from '../../lib/arrange';
import type { LocalText } from '../../lib/language';
import { err, ok, type Result } from '../../lib/result';
import { visibleText } from '../../lib/visible-text';
import type { PollHead } from '../kinds/poll-head';
import type { BlankWords } from '../kinds/poll-rules';
import { editingOf, kindOf, type Poll, type PollKind } from './poll';

/** Why a list is not taken; then nothing of it is. */
export type RowsRefusal =
  /** With it there would be `rows`. */
  | { readonly kind: 'too-many'; readonly rows: number; readonly most: number }
  /** Line `line` of it, 1 first, has too many characters. */
  | { readonly kind: 'too-long'; readonly line: number; readonly most: number };

/** Where rows come: before the row with this index (0 first), after the last one, or in the place of all rows there are. */
export type RowsPlace = number | 'end' | 'all';

/**
 * A new poll of a kind: the head's words, and rows with the given texts, to be written over. `newId` gives each row an id.
 */
export function blankPoll(
  kind: PollKind,
  head: PollHead,
  texts: readonly LocalText[],
  words: BlankWords,
  newId: () => string,
): Poll {
  const editing = editingOf(kind);
  const rows = texts.map((text) => editing.newRow(newId(), text));
  return editing.blank(head, rows, words);
}

/** The poll with one row for each text that says anything. Longer ones than the room can read are taken, as long as a file may hold them. */
export function withNewRows(
  poll: Poll,
  texts: readonly string[],
  at: RowsPlace,
  newId: () => string,
): Result<Poll, RowsRefusal> {
  const rules = kindOf(poll).editing;
  const written = texts.map(visibleText).filter((text) => text !== '');
  if (written.length === 0) return ok(poll);
  const old = at === 'all' ? [] : rules.rowsOf(poll);
  const count = old.length + written.length;
  if (count > rules.mostRows) return err({ kind: 'too-many', rows: count, most: rules.mostRows });
  const long = written.findIndex((text) => text.length > rules.mostInFile);
  if (long >= 0) return err({ kind: 'too-long', line: long + 1, most: rules.mostInFile });
  const rows = written.map((text) => rules.newRow(newId(), { da: text, en: text }));
  return ok(
    rules.withRows(poll, withInserted(old, typeof at === 'number' ? at : old.length, rows)),
  );
}

/** The poll without the row; as it is if it is the last one. */
export function withoutRow(poll: Poll, rowId: string): Poll {
  const { rowsOf, withRows } = kindOf(poll).editing;
  const rows = rowsOf(poll).filter(({ id }) => id !== rowId);
  return rows.length === 0 ? poll : withRows(poll, rows);
}

/** The poll with the row at the place `to`, 0 first. */
export function withRowMoved(poll: Poll, rowId: string, to: number): Poll {
  const { rowsOf, withRows } = kindOf(poll).editing;
  const rows = rowsOf(poll);
  const from = rows.findIndex(({ id }) => id === rowId);
  const moved = movedTo(rows, from, to);
  return moved === rows ? poll : withRows(poll, moved);
}

/** The poll with a copy of the row below it, which is the facilitator's own; as it is if there is no room for one. */
export function withRowDoubled(poll: Poll, rowId: string, newId: string): Poll {
  const { rowsOf, withRows, mostRows } = kindOf(poll).editing;
  const rows = rowsOf(poll);
  const place = rows.findIndex(({ id }) => id === rowId);
  const row = rows[place];
  if (!row || rows.length >= mostRows) return poll;
  return withRows(poll, withInserted(rows, place + 1, [ownCopy(row, newId)]));
}

/** A copy of a poll under ids of its own. The words stay; that they are the pack's is said no more. */
export function copyOfPoll(poll: Poll, newId: () => string): Poll {
  const { rowsOf, withRows } = kindOf(poll).editing;
  const rows = rowsOf(poll).map((row) => ownCopy(row, newId()));
  return withRows({ ...poll, id: newId(), editorNote: null }, rows);
}

function ownCopy<Row extends { readonly id: string }>(row: Row, id: string): Row {
  return { ...row, id, verbatim: false, sources: [] };
}
