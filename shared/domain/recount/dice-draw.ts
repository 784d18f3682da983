/**
 * A draw that the room can check: three dice are thrown for each table, and a chart that anyone can follow by hand says
 * which table a throw draws. docs/collection.md has the rule in words.
 */
import { err, ok, type Result } from '../../lib/result';

/** So many dice make a throw. */
export const DICE = 3;
const SIDES = 6;
const THROWS = SIDES ** DICE;

/** The throws that draw a table, first and last in the order 111, 112 … 116, 121 … 666, such as «111» and «123». */
export interface ChartRow {
  readonly table: number;
  /** How many throws those are; the same for every table. */
  readonly throws: number;
  readonly first: string;
  readonly last: string;
}

/** What the room threw so far. */
export interface DiceDraw {
  /** The tables drawn, ascending. */
  readonly tables: readonly number[];
  /** For each throw in turn its table; null: throw again, because no row has it, or its table is drawn already or has no slip. */
  readonly throws: readonly { readonly dice: string; readonly table: number | null }[];
}

export type DiceProblem = 'no-die' | 'incomplete-throw' | 'too-many-throws';

/**
 * The chart for these tables in ascending order: each gets equally many throws in a row, and what is left over at
 * the end draws none. So every table is equally likely.
 *
 * @param tables numbers of at most 216 tables, at least one
 */
export function diceChart(tables: readonly number[]): readonly ChartRow[] {
  const ordered = [...new Set(tables)].sort((a, b) => a - b);
  const each = Math.floor(THROWS / ordered.length);
  return ordered.map((table, index) => ({
    table,
    throws: each,
    first: diceOf(index * each),
    last: diceOf((index + 1) * each - 1),
  }));
}

/**
 * Reads what was thrown, such as «352 416 111», by the chart of all tables, until `count` of those with slips are
 * drawn. A draw that still needs throws has fewer. Anything between the digits is passed over, but letters.
 *
 * Fails with `no-die` where a digit is not 1 … 6 or a letter stands among them, with `incomplete-throw` where the last
 * throw has fewer than three dice, and with `too-many-throws` where dice follow although all tables are drawn: nobody
 * chooses among throws afterwards.
 *
 * @param all tables of the room, as on the chart
 * @param withSlips the tables that can be drawn, of those
 */
export function drawByDice(
  all: readonly number[],
  withSlips: readonly number[],
  count: number,
  thrown: string,
): Result<DiceDraw, DiceProblem> {
  const digits = thrown.replace(/\D/g, '');
  if (/[^1-6]/.test(digits) || /\p{L}/u.test(thrown)) return err('no-die');
  if (digits.length % DICE !== 0) return err('incomplete-throw');
  const chart = diceChart(all);
  const drawn = new Set<number>();
  const throws: { dice: string; table: number | null }[] = [];
  for (let at = 0; at < digits.length; at += DICE) {
    if (drawn.size === Math.min(count, withSlips.length)) return err('too-many-throws');
    const dice = digits.slice(at, at + DICE);
    // Of equal length, so the order of the digits is that of the throws.
    const row = chart.find(({ first, last }) => first <= dice && dice <= last);
    const isNew = row !== undefined && withSlips.includes(row.table) && !drawn.has(row.table);
    if (isNew) drawn.add(row.table);
    throws.push({ dice, table: isNew ? row.table : null });
  }
  return ok({ tables: [...drawn].sort((a, b) => a - b), throws });
}

/** The throw with this place, 0 … 215, in the order 111, 112 … 666. */
function diceOf(place: number): string {
  const dice = [place / SIDES ** 2, (place / SIDES) % SIDES, place % SIDES];
  return dice.map((own) => Math.floor(own) + 1).join('');
}
