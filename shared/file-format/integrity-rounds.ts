/** Checks that rounds and their entries fit together: what is recorded counts for the question it was recorded for. */
import { cellsOf } from '../domain/poll/cell';
import type { CellId } from '../domain/kinds/cell';
import { kindOf } from '../domain/poll/poll';
import {
  contentProblem,
  normalizeContent,
  type Ballot,
  type BallotContent,
  type BallotOrigin,
} from '../domain/ballot/ballot';
import {
  idsInForce,
  isCounted,
  methodOf,
  roleOf,
  type BallotCorrectionEntry,
  type CheckEntry,
  type CountedEntry,
  type Entry,
} from '../domain/entry/entry';
import type { Frozen, Round, Showing } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import { duplicates, ids, NONE_YET, pollFaults, roomFaults, type Faults } from './integrity-parts';

export function* roundFaults({ workshop, rounds, entries, ballots, codes }: Session): Faults {
  yield* duplicates('rounds', ids(rounds));
  yield* duplicates('entries', ids(entries));
  yield* duplicates('ballots', ids(ballots));
  const polls = new Set(ids(workshop.polls));
  const own = new Map(rounds.map(({ id }): [string, Entry[]] => [id, []]));
  for (const entry of entries) {
    const log = own.get(entry.roundId);
    if (log) log.push(entry);
    else yield 'entry: an unknown round';
  }
  for (const round of rounds) {
    if (!polls.has(round.pollId)) yield 'round: an unknown poll';
    yield* frozenFaults(round);
    yield* logFaults(round, own.get(round.id) ?? []);
  }
  const byId = new Map(rounds.map((round) => [round.id, round]));
  for (const ballot of ballots) {
    yield NONE_YET;
    yield* ballotFaults(ballot, byId.get(ballot.roundId));
  }
  const collected = codes.map(({ roundId }) => roundId);
  yield* duplicates('codes', collected);
  for (const { roundId, unused, used } of codes) {
    if (!byId.has(roundId)) yield 'codes: an unknown round';
    yield* duplicates('codes of a round', [...unused, ...used]);
  }
}

function* ballotFaults(ballot: Ballot, round: Round | undefined): Faults {
  if (!round) yield 'ballot: an unknown round';
  else if (!round.frozen) yield 'ballot: in a round that is ready';
  else if (!isPossible(round.frozen, ballot)) yield 'ballot: marks that can’t be';
  else if (!isKnownOrigin(round.frozen, ballot.origin)) yield 'ballot: an unknown role';
}

/** True if a content is in the program's stored form: valid, each mark once and in the slip's order. */
function isPossible({ poll }: Frozen, { marks, isSpoiled }: BallotContent): boolean {
  const normal = normalizeContent(poll, marks, isSpoiled);
  return contentProblem(poll, normal) === null && normal.marks.join(' ') === marks.join(' ');
}

/** True if the role is one that the round was opened with. */
function isKnownOrigin(frozen: Frozen, origin: BallotOrigin): boolean {
  return origin.kind !== 'role' || isKnownRole(frozen, origin.roleId);
}

function isKnownRole({ roles }: Frozen, roleId: string): boolean {
  return roles.some(({ id }) => id === roleId);
}

function* frozenFaults({ state, frozen, pollId, countingCell, method }: Round): Faults {
  if ((state === 'ready') !== (frozen === null)) yield 'round: frozen at the wrong time';
  if (frozen) {
    if (frozen.poll.id !== pollId) yield 'round: another poll frozen';
    yield* pollFaults(frozen.poll);
    if (!kindOf(frozen.poll).methods.includes(method)) yield 'round: a method that can’t be';
    yield* roomFaults(frozen);
  }
  if (countingCell !== null && !cellsIn(frozen).has(countingCell)) yield 'round: an unknown cell';
}

/** `log` holds the round's own entries. Their order in the list does not matter, only their sequence. */
function* logFaults(
  { frozen, shownThrough, wallThrough, state, shown }: Round,
  log: readonly Entry[],
): Faults {
  // Two laptops give out the same numbers; after a merge the id decides the order.
  const sequences = log.map(({ sequence }) => sequence);
  const newest = sequences.reduce((most, sequence) => Math.max(most, sequence), 0);
  for (const shown of [shownThrough, wallThrough]) {
    if (shown !== null && shown > newest) yield 'round: shown before it was recorded';
  }
  if (state === 'revealed' && wallThrough === null) yield 'round: shown, and nobody knows what';

  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const isKnown = ({ entries }: Showing) =>
    entries.every((id) => byId.has(id)) && new Set(entries).size === entries.length;
  if (!shown.every(isKnown)) yield 'round: shown, and never recorded';
  if (!frozen && shown.length > 0) yield 'round: shown while it is ready';
  const inForce = idsInForce(log);
  const cells = cellsIn(frozen);
  for (const entry of log) {
    yield NONE_YET;
    if (entry.kind === 'void') {
      if (!isEarlier(byId.get(entry.voids), entry)) yield 'entry: voids none before it';
      continue;
    }
    if (isCounted(entry) && entry.replaces !== null) {
      const replaced = byId.get(entry.replaces);
      if (!replaced || !isCounted(replaced) || !isEarlier(replaced, entry)) {
        yield 'entry: replaces none before it';
      }
    }
    // Entries that were taken back may belong to an earlier wording: after a reset the poll can be edited and
    // opened again.
    if (!inForce.has(entry.id)) continue;
    if (!frozen) yield 'entry: counts in a round that is ready';
    else if (entry.kind === 'ballot-correction') yield* correctionFaults(frozen, entry);
    else if (isCounted(entry) && !kindOf(frozen.poll).methods.includes(methodOf(entry))) {
      yield 'entry: a method that the poll does not have';
    } else if (entry.kind === 'majority' && !kindOf(frozen.poll).hasMajority) {
      yield 'entry: a majority that can’t be';
    } else if (cellsOfEntry(entry).some((cell) => !cells.has(cell))) yield 'entry: an unknown cell';
    else if (isCounted(entry) && !isOfKnownRole(frozen, entry)) yield 'entry: an unknown role';
  }
}

function isOfKnownRole(frozen: Frozen, entry: CountedEntry): boolean {
  const roleId = roleOf(entry);
  return roleId === null || isKnownRole(frozen, roleId);
}

function* correctionFaults(frozen: Frozen, { from, to, origin }: BallotCorrectionEntry): Faults {
  if (!isKnownOrigin(frozen, origin)) yield 'entry: an unknown role';
  for (const content of [from, to]) {
    if (content && !isPossible(frozen, content)) yield 'entry: marks that can’t be';
  }
}

function isEarlier(target: Entry | undefined, entry: Entry): boolean {
  return target !== undefined && target.sequence < entry.sequence;
}

function cellsOfEntry(entry: CountedEntry | CheckEntry): readonly CellId[] {
  if (entry.kind === 'recount-draw') return [];
  if (entry.kind === 'hands' || entry.kind === 'majority') return [entry.cell];
  return entry.kind === 'table-answer' ? entry.marks : Object.keys(entry.counts);
}

function cellsIn(frozen: Round['frozen']): ReadonlySet<CellId> {
  return new Set(frozen ? cellsOf(frozen.poll).map(({ id }) => id) : []);
}
