/**
 * Two typists: puts together what two laptops recorded in one round. Entries and ballots are united by id and
 * never changed, so it does not matter who merges whom, in which order, or how often. Both laptops give out
 * the same sequence numbers, so the order everywhere is (sequence, id). Every entry still comes after the one
 * it acts on, which existed when it was recorded.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { err, ok, type Result } from '../../lib/result';
import type { BallotOrigin } from '../ballot/ballot';
import { byRecording, effectiveEntries, idsInForce, type Entry } from '../entry/entry';
import type { Method } from '../kinds/method';
import { conflictsBetween, type MergeConflict } from './merge-conflicts';
import type { Round } from '../round/round';
import { countsAlone } from '../tally/tally';

/** Anything that is united by its random id: an entry or a ballot. */
export interface Identified {
  readonly id: string;
}

/** A ballot as far as merging reads it. */
export interface MergedBallot extends Identified {
  readonly origin?: BallotOrigin;
}

/** A round as one laptop has it, with its own entries and ballots. */
export interface RoundLog<Ballot extends MergedBallot> {
  readonly round: Round;
  readonly entries: readonly Entry[];
  readonly ballots: readonly Ballot[];
}

/** This laptop's round, with what the other laptop recorded added. */
export interface MergedRound<Ballot extends MergedBallot> extends RoundLog<Ballot> {
  /** What was new in the other laptop's round. */
  readonly addedEntries: readonly Entry[];
  readonly addedBallots: readonly Ballot[];
  /** Tables, cells or totals recorded on both with different numbers, to be settled by the facilitator. */
  readonly conflicts: readonly MergeConflict[];
}

export type RoundRefusal =
  /** Not the same round, or its question was frozen with another wording. */
  | { readonly kind: 'other-question' }
  /** The two use different methods, and votes of one would not count with the other. */
  | { readonly kind: 'other-method'; readonly own: Method; readonly other: Method }
  /** The round has not been opened here. */
  | { readonly kind: 'not-open' }
  /** The room sees the result here; it must be hidden first. */
  | { readonly kind: 'already-shown' }
  /** One laptop reset the round and the other did not: the votes don't belong to the same vote. */
  | { readonly kind: 'reset-since' }
  /** The other laptop has slips of tables that this round does not have. */
  | { readonly kind: 'unknown-tables'; readonly tables: readonly number[] }
  /** The other laptop has votes of roles that this round was not opened with. */
  | { readonly kind: 'unknown-roles' }
  /** One id has two contents: one of the files is damaged. */
  | { readonly kind: 'damaged'; readonly ids: readonly string[] };

/**
 * Adds what `other` recorded to `own`. The round keeps its own state, people and tables; a result that was
 * shown before counts as corrected. If `other` has nothing new, nothing is refused and nothing changes.
 */
export function mergeRound<Ballot extends MergedBallot>(
  own: RoundLog<Ballot>,
  other: RoundLog<Ballot>,
): Result<MergedRound<Ballot>, RoundRefusal> {
  const damaged = [...clashes(own.entries, other.entries), ...clashes(own.ballots, other.ballots)];
  if (damaged.length > 0) return err({ kind: 'damaged', ids: damaged });
  const addedEntries = newIn(own.entries, other.entries).sort(byRecording);
  const addedBallots = newIn(own.ballots, other.ballots).sort(byId);
  const hasNews = addedEntries.length + addedBallots.length > 0;
  const refusal = hasNews ? refusalOf(own, other) : null;
  if (refusal) return err(refusal);
  return ok({
    round: asCorrected(own.round, addedEntries),
    entries: [...own.entries, ...addedEntries].sort(byRecording),
    ballots: [...own.ballots, ...addedBallots].sort(byId),
    addedEntries,
    addedBallots,
    conflicts: conflictsBetween(own.entries, other.entries),
  });
}

function refusalOf(
  own: RoundLog<MergedBallot>,
  other: RoundLog<MergedBallot>,
): RoundRefusal | null {
  const [here, there] = [own.round, other.round];
  if (here.id !== there.id) return { kind: 'other-question' };
  if (here.voteId !== there.voteId) return { kind: 'reset-since' };
  if (!here.frozen || here.state === 'ready') return { kind: 'not-open' };
  if (here.state === 'revealed') return { kind: 'already-shown' };
  if (canonicalJson(here.frozen.poll) !== canonicalJson(there.frozen?.poll)) {
    return { kind: 'other-question' };
  }
  if (here.method !== there.method && (countsAlone(here.method) || countsAlone(there.method))) {
    return { kind: 'other-method', own: here.method, other: there.method };
  }
  const known = new Set(here.frozen.tables.map((table) => table.number));
  const tables = new Set(effectiveEntries([...own.entries, ...other.entries]).flatMap(tablesOf));
  const unknown = [...tables].filter((table) => !known.has(table)).sort((a, b) => a - b);
  if (unknown.length > 0) return { kind: 'unknown-tables', tables: unknown };
  const roles = new Set(here.frozen.roles.map(({ id }) => id));
  return rolesIn(other).some((id) => !roles.has(id)) ? { kind: 'unknown-roles' } : null;
}

function tablesOf(entry: Entry): readonly number[] {
  return 'table' in entry ? [entry.table] : [];
}

/** The roles that entries in force and ballots name. */
function rolesIn({ entries, ballots }: RoundLog<MergedBallot>): readonly string[] {
  const inForce = idsInForce(entries);
  const origins = entries.flatMap((entry) =>
    entry.kind === 'ballot-correction' && inForce.has(entry.id) ? [entry.origin] : [],
  );
  return [
    ...entries.flatMap((entry) =>
      entry.kind === 'table-slip' && entry.roleId !== null && inForce.has(entry.id)
        ? [entry.roleId]
        : [],
    ),
    ...[...origins, ...ballots.map(({ origin }) => origin)].flatMap((origin) =>
      origin?.kind === 'role' ? [origin.roleId] : [],
    ),
  ];
}

/** Some of what comes in may be older than the newest entry the room saw; it must count as a correction all the same. */
function asCorrected(round: Round, added: readonly Entry[]): Round {
  if (round.shownThrough === null) return round;
  const least = (before: number, { sequence }: Entry) => Math.min(before, sequence - 1);
  return { ...round, shownThrough: added.reduce(least, round.shownThrough) };
}

function newIn<T extends Identified>(own: readonly T[], other: readonly T[]): T[] {
  const known = new Set(own.map(({ id }) => id));
  return other.filter(({ id }) => !known.has(id));
}

function clashes(own: readonly Identified[], other: readonly Identified[]): readonly string[] {
  const known = new Map(own.map((item) => [item.id, item]));
  const isSame = (item: Identified, mine: Identified) =>
    item === mine || canonicalJson(item) === canonicalJson(mine);
  return other.filter((item) => !isSame(item, known.get(item.id) ?? item)).map(({ id }) => id);
}

function byId(a: Identified, b: Identified): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
