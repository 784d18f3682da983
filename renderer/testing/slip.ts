/** Slips for tests: forms of 24 tables, and keys typed one after another. */
import {
  NOTHING_TYPED,
  typeKey,
  type SlipAct,
  type SlipField,
  type SlipForm,
  type SlipTyping,
} from '../features/collect/slips/slip-typing';

const VOTERS: SlipField = { id: 'voters', kind: 'voters', group: 'voters' };
const CONTROL: SlipField = { id: 'control', kind: 'control', group: 'control' };

/** Tables 1 … 24; table 7 has five people, all others six. Table 4 is the next one missing. */
const ROOM: Omit<SlipForm, 'fields'> = {
  tables: Array.from({ length: 24 }, (_, index) => index + 1),
  suggestion: 4,
  peopleAt: (table) => (table === 7 ? 5 : 6),
};

/** Voters, cells c1 … cN, control sum. */
export function choiceForm(cellCount: number, overrides: Partial<SlipForm> = {}): SlipForm {
  const cells = Array.from({ length: cellCount }, (_, index): SlipField => ({
    id: `c${index + 1}`,
    kind: 'cell',
    group: 'cells',
  }));
  return { ...ROOM, fields: [VOTERS, ...cells, CONTROL], ...overrides };
}

/** Voters, and rows a, b … of cells such as a1, a2, a0. */
export function scaleForm(rows: readonly string[], overrides: Partial<SlipForm> = {}): SlipForm {
  const cells = rows.flatMap((row) =>
    ['1', '2', '0'].map((step): SlipField => ({ id: row + step, kind: 'cell', group: row })),
  );
  return { ...ROOM, fields: [VOTERS, ...cells], ...overrides };
}

/** Keys by name, separated by spaces; «␣» is the space bar and «⇧Enter» Enter with Shift. */
export function keysOf(text: string): readonly string[] {
  return text.split(' ').filter((key) => key !== '');
}

/** Splits a key's name into what the browser would call it. */
export function pressedAs(name: string): { readonly key: string; readonly isShift: boolean } {
  if (name === '␣') return { key: ' ', isShift: false };
  return name.startsWith('⇧')
    ? { key: name.slice(1), isShift: true }
    : { key: name, isShift: false };
}

export interface Typed {
  readonly typing: SlipTyping;
  /** What the last key asked for; null where it was none of the slip's. */
  readonly act: SlipAct | null;
  /** How many of the keys asked for recording. */
  readonly records: number;
}

/** Types keys one after another. */
export function typed(
  form: SlipForm,
  keys: string | readonly string[],
  from: SlipTyping = NOTHING_TYPED,
): Typed {
  let state: Typed = { typing: from, act: null, records: 0 };
  for (const name of typeof keys === 'string' ? keysOf(keys) : keys) {
    const { key, isShift } = pressedAs(name);
    const step = typeKey(form, state.typing, key, isShift);
    const act = step?.act ?? null;
    const records = state.records + (act === 'record' || act === 'record-anyway' ? 1 : 0);
    state = { typing: step?.typing ?? state.typing, act, records };
  }
  return state;
}

/** The field that the next key goes to; null between slips, «end» behind the last field. */
export function fieldAt(form: SlipForm, { typing: { row } }: Typed): string | null {
  return row && (form.fields[row.index]?.id ?? 'end');
}

/** What stands in the fields; blank ones are left out. */
export function valuesOf({ typing: { row } }: Typed): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row?.values ?? {}).filter(([, value]) => value !== ''));
}
