/**
 * The rules counted a second time, slowly and in another way than the program does it, so that a property
 * has something independent to compare with. Nothing here calls what it is compared with.
 */
import type { Counts } from '../kinds/cell';
import type { CountedEntry, Entry } from '../entry/entry';
import type { Poll } from '../poll/poll';
import { byHand } from './kinds/by-hand';
import type { Round } from '../round/round';
import type { Tally } from '../tally/tally';

/** Ids of all boxes of a poll's slip, in no order that matters. */
export function cellIdsByHand(poll: Poll): readonly string[] {
  return byHand(poll).cellIds(poll);
}

/** Reads the log backwards: the newest entry is in force, and strikes out what it acts on. */
export function inForceByHand(log: readonly Entry[]): readonly Entry[] {
  const struck: string[] = [];
  const standing: Entry[] = [];
  for (const entry of [...log].sort((a, b) => b.sequence - a.sequence)) {
    if (struck.includes(entry.id)) continue;
    standing.unshift(entry);
    if (entry.kind === 'void') struck.push(entry.voids);
    else if ('replaces' in entry && entry.replaces !== null) struck.push(entry.replaces);
  }
  return standing;
}

/** What counts in a round, oldest first: of each table, cell or total only the newest; an obvious majority only where no hands are counted. */
export function countingByHand(round: Round, log: readonly Entry[]): readonly CountedEntry[] {
  const standing = inForceByHand(log.filter((entry) => entry.roundId === round.id));
  const isAlone = ['hands', 'totals'].includes(round.method);
  const own = standing.filter(
    (entry): entry is CountedEntry =>
      entry.kind === round.method ||
      (entry.kind === 'majority' && round.method === 'hands') ||
      (!isAlone && ['table-slip', 'table-answer'].includes(entry.kind)),
  );
  const isCounted = own.some(({ kind }) => kind === 'hands');
  return own.filter(
    (entry, place) =>
      !own.slice(place + 1).some((later) => isSameByHand(entry, later)) &&
      !(isCounted && entry.kind === 'majority'),
  );
}

/** Whether both speak of one table, one cell, or the totals. */
export function isSameByHand(a: CountedEntry, b: CountedEntry): boolean {
  if ('table' in a && 'table' in b) return a.table === b.table;
  if (a.kind === 'hands' && b.kind === 'hands') return a.cell === b.cell;
  return a.kind === b.kind && (a.kind === 'totals' || a.kind === 'majority');
}

const NO_SOURCES = {
  slips: 0,
  answers: 0,
  ballots: 0,
  blankBallots: 0,
  spoiledBallots: 0,
  unmatchedCorrections: 0,
};

/** Lays every vote on the floor as a slip of paper with its cell's name, and counts the slips. */
export function tallyByHand(round: Round, log: readonly Entry[]): Tally {
  const counting = countingByHand(round, log);
  const papers = counting.flatMap((entry) =>
    entry.kind === 'hands'
      ? papersOf({ [entry.cell]: entry.votes })
      : entry.kind === 'table-answer'
        ? entry.marks.flatMap((mark) => papersOf({ [mark]: entry.voters }))
        : entry.kind === 'majority'
          ? []
          : papersOf(entry.counts),
  );
  const people = counting.flatMap((entry) =>
    entry.kind === 'hands' || entry.kind === 'majority'
      ? []
      : Array.from({ length: entry.voters }, () => 'person'),
  );
  const tables = counting.flatMap((entry) => ('table' in entry ? [entry.table] : []));
  const [majority = null] = counting.flatMap((entry) =>
    entry.kind === 'majority' ? [entry.cell] : [],
  );
  const kinds = counting.map(({ kind }) => kind);
  return {
    counts: Object.fromEntries(
      [...new Set(papers)].map((cell) => [cell, papers.filter((paper) => paper === cell).length]),
    ),
    majority,
    voters: round.method === 'hands' ? null : people.length,
    tables: Array.from({ length: 100 }, (_, table) => table).filter((n) => tables.includes(n)),
    entryCount: counting.length,
    confirmedCount: counting.filter(({ confirmed }) => confirmed).length,
    sources: {
      ...NO_SOURCES,
      slips: kinds.filter((kind) => kind === 'table-slip').length,
      answers: kinds.filter((kind) => kind === 'table-answer').length,
    },
  };
}

function papersOf(counts: Counts): readonly string[] {
  return Object.entries(counts).flatMap(([cell, votes]) =>
    Array.from({ length: votes }, () => cell),
  );
}

/** A tally without cells at zero: «no number» and «zero» mean the same. */
export function withoutZeros(tally: Tally): Tally {
  const counts = Object.fromEntries(
    Object.entries(tally.counts).filter(([, votes]) => votes !== 0),
  );
  return { ...tally, counts };
}

/** What a round says in which nothing counts. */
export function emptyTally(round: Round): Tally {
  const voters = round.method === 'hands' ? null : 0;
  const none = { counts: {}, majority: null, tables: [], entryCount: 0, confirmedCount: 0 };
  return { ...none, voters, sources: NO_SOURCES };
}

/** Division of whole numbers rounded to the nearest whole, half up, in exact arithmetic. */
export function dividedHalfUp(dividend: bigint, divisor: bigint): bigint {
  const whole = dividend / divisor;
  return (dividend % divisor) * 2n >= divisor ? whole + 1n : whole;
}
