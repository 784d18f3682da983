/** People at the tables, pasted as a column or a row of numbers, or as two columns: «Bord 3: 7», «3⇥7». */
import { err, ok, type Result } from '../../lib/result';
import { visibleText } from '../../lib/visible-text';
import { LIMITS } from '../limits/limits';
import { pastedLines } from '../poll/pasted-list';
import type { Table } from './workshop';

/** Why a list is not taken; then nothing of it is. `line` is 1 first. */
export type PeopleRefusal =
  /** The list has `numbers`, and there are `tables` for them. */
  | { readonly kind: 'too-many'; readonly numbers: number; readonly tables: number }
  | { readonly kind: 'no-number' | 'out-of-range'; readonly line: number }
  | { readonly kind: 'no-table' | 'table-twice'; readonly line: number; readonly table: number };

/**
 * The tables with the people of a pasted list: of the table `from` and the ones after it, or of the tables that the list names. Null if the text is
 * a single number or none at all.
 */
export function withPastedPeople(
  tables: readonly Table[],
  from: number,
  text: string,
): Result<readonly Table[], PeopleRefusal> | null {
  const lines = linesIn(text).map((line) => line.match(/\d+/g)?.map(Number) ?? []);
  if (lines.length < 2) return null;
  const isNamed = lines.every(({ length }) => length === 2);
  const bad = lines.findIndex(({ length }) => length !== (isNamed ? 2 : 1));
  if (bad >= 0) return err({ kind: 'no-number', line: bad + 1 });
  const free = tables.filter(({ number }) => number >= from).map(({ number }) => number);
  if (!isNamed && lines.length > free.length) {
    return err({ kind: 'too-many', numbers: lines.length, tables: free.length });
  }
  const people = new Map<number, number>();
  for (const [index, numbers] of lines.entries()) {
    const [table = 0, seated = 0] = isNamed ? numbers : [free[index], numbers[0]];
    const line = index + 1;
    const isThere = tables.some(({ number }) => number === table);
    if (!isThere) return err({ kind: 'no-table', line, table });
    if (people.has(table)) return err({ kind: 'table-twice', line, table });
    if (seated < 1 || seated > LIMITS.people) return err({ kind: 'out-of-range', line });
    people.set(table, seated);
  }
  return ok(
    tables.map((table) => ({ ...table, people: people.get(table.number) ?? table.people })),
  );
}

/** The sum below a column, or above it: no table. */
const SUM = /^(?:i alt|ialt|total|sum|samlet)\b/iu;

/** Lines, or the cells of a single one; without headings such as «Bord⇥Personer», which have no digits, and without sums. */
function linesIn(text: string): readonly string[] {
  const lines = pastedLines(text);
  const [first = ''] = lines;
  const all = lines.length === 1 ? first.split('\t') : lines;
  return all
    .map(visibleText)
    .filter((line, index) => line !== '' && (index > 0 || /\d/.test(line)) && !SUM.test(line));
}
