/**
 * Typing table slips, as a pure machine: the table's number and Enter, the people who voted, then one key for each cell, which moves on
 * by itself. The number never moves on by itself, so that all tables have one rhythm. A two-digit count begins with the key +; an empty
 * cell is zero; a control sum ends the slip of a choice. That is about 16 keys a table. Focus, drawing and saving are elsewhere.
 */

export interface SlipField {
  readonly id: string;
  readonly kind: 'voters' | 'cell' | 'control';
  /** Fields of one group stand in one line of the slip; Enter goes on to the next group. */
  readonly group: string;
}

export interface SlipForm {
  readonly fields: readonly SlipField[];
  /** The tables' numbers. */
  readonly tables: readonly number[];
  /** The table that Enter takes when no number is typed: the next missing one. */
  readonly suggestion: number | null;
  /** People at a table, who are assumed to have voted until another number is typed. */
  readonly peopleAt: (table: number) => number;
  /** True where nobody is assumed to have voted: the voters are counted, too. */
  readonly isCountedAnew?: boolean;
}

export interface SlipRow {
  readonly table: number;
  /** Typed digits by field; a field that is not named is blank. */
  readonly values: Readonly<Record<string, string>>;
  /** Index of the field that the next key goes to; fields.length after the last. */
  readonly index: number;
  /** Digits still to come of a prefixed number. */
  readonly digitsToCome: 0 | 1 | 2;
  /** True until a key has changed the current field: the first digit replaces what stands there. */
  readonly isFresh: boolean;
  /** True right after the number of voters of an empty slip moved on by itself: an Enter that follows it out of habit belongs to that number. */
  readonly isCounted: boolean;
  /** True once anything was typed, so that leaving would lose something. */
  readonly isTouched: boolean;
}

export type TypingProblem =
  | { readonly kind: 'only-digits'; readonly typed: string }
  | { readonly kind: 'not-negative' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unknown-table'; readonly typed: string };

export interface SlipTyping {
  readonly tableText: string;
  readonly row: SlipRow | null;
  readonly problem: TypingProblem | null;
}

/** What a key asks for beyond the typing itself. */
export type SlipAct = 'none' | 'record' | 'record-anyway';

export const NOTHING_TYPED: SlipTyping = { tableText: '', row: null, problem: null };

/** The most digits of a control sum. */
const MOST_DIGITS = 3;

/** Begins a slip of `table` with its people as voters. */
export function beginSlip(form: SlipForm, table: number): SlipTyping {
  const voters = form.fields.find(({ kind }) => kind === 'voters');
  const values: Record<string, string> =
    voters && form.isCountedAnew !== true ? { [voters.id]: String(form.peopleAt(table)) } : {};
  const row: SlipRow = {
    table,
    values,
    index: 0,
    digitsToCome: 0,
    isFresh: true,
    isCounted: false,
    isTouched: false,
  };
  return { tableText: '', row, problem: null };
}

/** Moves to a field, as a click does. */
export function goToField(typing: SlipTyping, index: number): SlipTyping {
  return typing.row ? { ...typing, row: moved(typing.row, index), problem: null } : typing;
}

/** What `key` (a KeyboardEvent's key) does; null for a key that is not used here. */
export function typeKey(
  form: SlipForm,
  typing: SlipTyping,
  key: string,
  isShift: boolean,
): { readonly typing: SlipTyping; readonly act: SlipAct } | null {
  if (typing.row) return typeInRow(form, typing.row, key, isShift);
  const next = typeTable(form, typing, key);
  return next && { typing: next, act: 'none' };
}

function problemOf(key: string): TypingProblem | null {
  if (key === '-' || key === '−') return { kind: 'not-negative' };
  return [...key].length === 1 ? { kind: 'only-digits', typed: key } : null;
}

function typeTable(form: SlipForm, typing: SlipTyping, key: string): SlipTyping | null {
  if (/^\d$/.test(key)) {
    const text = typing.tableText + key;
    const isOfATable = form.tables.some((table) => String(table).startsWith(text));
    return isOfATable ? { ...NOTHING_TYPED, tableText: text } : unknownTable(text);
  }
  if (key === 'Enter') return takeTable(form, typing);
  if (key === 'Backspace') return { ...NOTHING_TYPED, tableText: typing.tableText.slice(0, -1) };
  if (key === 'Escape') return NOTHING_TYPED;
  const problem = problemOf(key);
  return problem && { ...typing, problem };
}

/** The slip of the table whose number is typed, or of the next one missing. An Enter that follows a refusal out of habit takes none. */
function takeTable(form: SlipForm, typing: SlipTyping): SlipTyping {
  const { tableText, problem } = typing;
  if (tableText === '') {
    const isTaken = form.suggestion !== null && problem === null;
    return isTaken ? beginSlip(form, form.suggestion) : typing;
  }
  const table = form.tables.find((number) => String(number) === tableText);
  return table === undefined ? unknownTable(tableText) : beginSlip(form, table);
}

function unknownTable(typed: string): SlipTyping {
  return { ...NOTHING_TYPED, problem: { kind: 'unknown-table', typed } };
}

function typeInRow(
  form: SlipForm,
  row: SlipRow,
  key: string,
  isShift: boolean,
): { readonly typing: SlipTyping; readonly act: SlipAct } | null {
  const stay = (next: SlipRow, problem: TypingProblem | null = null) => ({
    typing: { tableText: '', row: next, problem },
    act: 'none' as const,
  });
  const field = form.fields[row.index];
  if (/^\d$/.test(key)) {
    const typed = field ? typeDigit(row, field, key) : row;
    return stay(typed ?? row, typed ? null : { kind: 'too-long' });
  }
  switch (key) {
    case '+':
      return stay(field ? prefixed(row, field) : row);
    case 'Enter':
      return enter(form, row, isShift);
    case ' ':
    case 'ArrowRight':
      return stay(moved(row, Math.min(row.index + 1, lastIndex(form))));
    case 'ArrowLeft':
      return stay(moved(row, Math.max(row.index - 1, 0)));
    case 'Backspace':
      return stay(erased(form, row));
    case 'Delete':
      return stay(field ? blanked(row, field.id) : row);
    case 'Escape':
      return { typing: NOTHING_TYPED, act: 'none' };
    default: {
      const problem = problemOf(key);
      return problem && stay(row, problem);
    }
  }
}

/** A control sum is the last field; without one, typing moves on to the place after the last cell. */
function lastIndex(form: SlipForm): number {
  return form.fields.at(-1)?.kind === 'control' ? form.fields.length - 1 : form.fields.length;
}

function moved(row: SlipRow, index: number): SlipRow {
  return { ...row, index, digitsToCome: 0, isFresh: true, isCounted: false };
}

function withValue(row: SlipRow, id: string, value: string): SlipRow {
  const values = { ...row.values, [id]: value };
  return { ...row, values, isFresh: false, isCounted: false, isTouched: true };
}

function blanked(row: SlipRow, id: string): SlipRow {
  return { ...withValue(row, id, ''), digitsToCome: 0, isFresh: true };
}

/** The row with the digit added, or null if the number would be too long. */
function typeDigit(row: SlipRow, field: SlipField, digit: string): SlipRow | null {
  const before = row.isFresh ? '' : (row.values[field.id] ?? '');
  if (field.kind === 'control') {
    return before.length < MOST_DIGITS ? withValue(row, field.id, before + digit) : null;
  }
  if (row.digitsToCome === 2) return { ...withValue(row, field.id, digit), digitsToCome: 1 };
  const value = row.digitsToCome === 1 ? before + digit : digit;
  const next = moved(withValue(row, field.id, value), row.index + 1);
  const isFirst = Object.entries(next.values).every(([id, own]) => id === field.id || own === '');
  return { ...next, isCounted: field.kind === 'voters' && isFirst };
}

function prefixed(row: SlipRow, field: SlipField): SlipRow {
  return field.kind === 'control' ? row : { ...blanked(row, field.id), digitsToCome: 2 };
}

function erased(form: SlipForm, row: SlipRow): SlipRow {
  const field = form.fields[row.index];
  if (row.digitsToCome === 2) return { ...row, digitsToCome: 0 };
  if (field && (row.values[field.id] ?? '') !== '') {
    const value = row.values[field.id] ?? '';
    const shorter = field.kind === 'control' ? value.slice(0, -1) : '';
    return { ...withValue(row, field.id, shorter), digitsToCome: 0 };
  }
  const before = form.fields[row.index - 1];
  return before ? blanked(moved(row, row.index - 1), before.id) : row;
}

function enter(
  form: SlipForm,
  row: SlipRow,
  isShift: boolean,
): { readonly typing: SlipTyping; readonly act: SlipAct } {
  const typing: SlipTyping = { tableText: '', row, problem: null };
  const group = form.fields[row.index]?.group;
  const next = form.fields.findIndex((field, index) => index > row.index && field.group !== group);
  if (isShift) return { typing, act: 'record-anyway' };
  if (row.isCounted) {
    return { typing: { ...typing, row: { ...row, isCounted: false } }, act: 'none' };
  }
  if (group === undefined || next === -1) return { typing, act: 'record' };
  return { typing: { ...typing, row: moved(row, next) }, act: 'none' };
}
