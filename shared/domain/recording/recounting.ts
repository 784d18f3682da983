/**
 * The recount of a closed or shown round as pure steps: draw tables, record what was counted again, use the
 * recounted numbers.
 */
import { err, ok, type Result } from '../../lib/result';
import { isAmendable, replaceEntry } from './amending';
import type { RecountDrawEntry, RecountEntry } from '../entry/entry';
import { nextSequence, type Stamp } from './recording';
import { MOST_DICE, type Draw, type ErrorsPerSlip } from '../entry/recount-draw';
import { drawByDice } from '../recount/dice-draw';
import { drawTables, numbersOfTable, type Recount, type TableNumbers } from '../recount/recount';
import { readRecount, tablesWithSlips } from '../recount/recount-log';
import type { Round, TransitionError } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { checkEmpty, checkTableSlip, type Breach } from './sum-check';
import { countedEntries, tally } from '../tally/tally';

type Step = Result<SessionChange, TransitionError>;

/** The tables that can be drawn; none before the round is closed, or if no slip counts. */
export function drawableTables(
  round: Round,
  { entries }: Pick<Session, 'entries'>,
): readonly number[] {
  return isAmendable(round) ? tablesWithSlips(countedEntries(round, entries)) : [];
}

/** True if a table that can be drawn is not, or one that is drawn has no slip any more. */
export function canDrawAll(round: Round, session: Session): boolean {
  const drawable = drawableTables(round, session);
  const { draw } = readRecount(round, session.entries);
  return drawable.length > 0 && drawable.join() !== draw?.tables.join();
}

/** False once a difference was found: then all tables are counted, and no other ones drawn. */
export function canDrawSome(round: Round, session: Session): boolean {
  const { differences } = readRecount(round, session.entries).verification;
  return drawableTables(round, session).length > 0 && differences === 0;
}

/** What the facilitator asks for: so many tables by lot or by dice, or every table. */
export type DrawRequest =
  | { readonly by: 'lot'; readonly count: number; readonly errors: ErrorsPerSlip | null }
  | {
      readonly by: 'dice';
      readonly count: number;
      readonly errors: ErrorsPerSlip | null;
      readonly thrown: string;
    }
  | { readonly by: 'all' };

/**
 * Draws tables to be counted again; a new draw replaces an earlier one. `random`: evenly spread, 0 ≤ x < 1. Fails with
 * `wrong-state` where no slip counts, where some are to be drawn after a difference was found, or where the dice do not draw as many tables as were asked for.
 */
export function drawRecount(
  session: Session,
  roundId: string,
  request: DrawRequest,
  random: () => number,
  stamp: Stamp,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const drawable = drawableTables(round, session);
  const isAllowed = drawable.length > 0 && (request.by === 'all' || canDrawSome(round, session));
  const draw = isAllowed ? drawFor(request, round, drawable, random) : null;
  if (draw === null) return err('wrong-state');
  const entry: RecountDrawEntry = {
    ...stamp,
    kind: 'recount-draw',
    roundId,
    sequence: nextSequence(round, session.entries),
    ...draw,
  };
  return ok({ entries: [entry] });
}

/** The numbers of the room's tables as the round has them, ascending: those of the chart for dice. */
export function tablesOfChart({ frozen }: Round): readonly number[] {
  return (frozen?.tables ?? []).map(({ number }) => number).sort((a, b) => a - b);
}

/**
 * The charts that are needed, as the tables they draw, ascending: the one of the tables as they are set up now, and of every vote that was
 * opened with others. None where there are no tables.
 */
export function diceCharts({ workshop, rounds }: Session): readonly (readonly number[])[] {
  const now = workshop.tables.map(({ number }) => number).sort((a, b) => a - b);
  const charts = [now, ...rounds.map(tablesOfChart)].filter((tables) => tables.length > 0);
  return [...new Map(charts.map((tables) => [tables.join(), tables])).values()];
}

function drawFor(
  request: DrawRequest,
  round: Round,
  drawable: readonly number[],
  random: () => number,
): Draw | null {
  if (request.by === 'all') return { tables: drawable, by: { kind: 'all' }, errors: null };
  const { count, errors } = request;
  if (request.by === 'lot') {
    return { tables: drawTables(drawable, random, count), by: { kind: 'lot' }, errors };
  }
  const drawn = drawByDice(tablesOfChart(round), drawable, count, request.thrown);
  if (!drawn.ok || drawn.value.tables.length < Math.min(count, drawable.length)) return null;
  const thrown = drawn.value.throws.map(({ dice }) => dice).join('');
  if (thrown.length > MOST_DICE) return null;
  return { tables: drawn.value.tables, by: { kind: 'dice', thrown }, errors };
}

/** Records the recount of a drawn table, all its slips together. */
export function recordRecount(
  session: Session,
  roundId: string,
  { table, voters, counts }: Recount,
  stamp: Stamp,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const drawn = readRecount(round, session.entries).tables.find((own) => own.table === table);
  const isCountable = drawn !== undefined && drawn.state !== 'no-slip';
  if (!isAmendable(round) || !isCountable) return err('wrong-state');
  const sequence = nextSequence(round, session.entries);
  const entry: RecountEntry = {
    ...stamp,
    kind: 'recount',
    roundId,
    sequence,
    table,
    voters,
    counts,
  };
  return ok({ entries: [entry] });
}

/** Replaces the table's slip with the recounted numbers, marked if they don't add up. */
export function takeRecountOver(
  session: Session,
  roundId: string,
  table: number,
  stamp: () => Stamp,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const drawn = readRecount(round, session.entries).tables.find((own) => own.table === table);
  if (drawn?.state !== 'differs' || !drawn.slip) return err('wrong-state');
  const { voters, counts } = drawn.recount;
  const { id, roleId } = drawn.slip;
  const count = { kind: 'table-slip', table, roleId, voters, counts } as const;
  const isDoubtful = recountBreaches(round, session, table, { voters, counts }).length > 0;
  return replaceEntry(session, roundId, id, count, isDoubtful, stamp);
}

/** The breaches of a table's numbers, taken as all that its slips say. */
export function recountBreaches(
  round: Round,
  { entries, ballots }: Pick<Session, 'entries' | 'ballots'>,
  table: number,
  typed: TableNumbers,
  controlSum: number | null = null,
): readonly Breach[] {
  const { frozen } = round;
  if (!frozen) return [];
  const own = numbersOfTable(countedEntries(round, entries), table)?.voters ?? 0;
  const others = (tally(round, entries, ballots).voters ?? 0) - own;
  const numbers = { ...typed, controlSum };
  return [...checkTableSlip(frozen, table, numbers, others), ...checkEmpty(frozen.poll, numbers)];
}
