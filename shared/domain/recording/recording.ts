/** Makes the entries that recording, undoing and resetting append to a round. */
import { oncePer } from '../../lib/once-per';
import { cellsOf } from '../poll/cell';
import type { CellId, Counts } from '../kinds/cell';
import {
  effectiveEntries,
  idsInForce,
  isCounted,
  roleOf,
  slotOf,
  type CountedEntry,
  type Entry,
  type HandsEntry,
  type MajorityEntry,
  type TableAnswerEntry,
  type TableSlipEntry,
  type TotalsEntry,
  type VoidEntry,
} from '../entry/entry';
import type { Poll } from '../poll/poll';
import type { Round } from '../round/round';
import { countedEntries } from '../tally/tally';
import { entriesOfRound } from '../entry/round-log';

/** Id, sequence and time of a new entry; the store provides them. */
export interface Stamp {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
}

/** What is recorded of a count. */
export type NewCount =
  | Pick<TableSlipEntry, 'kind' | 'table' | 'roleId' | 'voters' | 'counts'>
  | Pick<TableAnswerEntry, 'kind' | 'table' | 'voters' | 'marks'>
  | Pick<HandsEntry, 'kind' | 'cell' | 'votes'>
  | Pick<MajorityEntry, 'kind' | 'cell'>
  | Pick<TotalsEntry, 'kind' | 'voters' | 'counts'>;

/** The next sequence number of a round: one more than the largest so far. */
export function nextSequence(round: Round, entries: readonly Entry[]): number {
  return 1 + newestSequence(entriesOfRound(entries, round.id));
}

const newestSequence = oncePer((own: readonly Entry[]) =>
  own.reduce((most, { sequence }) => Math.max(most, sequence), 0),
);

/** Makes the entry for `count`; it replaces the one that counts in its slot, if any. */
export function recordEntry(
  round: Round,
  entries: readonly Entry[],
  count: NewCount,
  confirmed: boolean,
  stamp: Stamp,
): CountedEntry {
  const base = {
    ...stamp,
    roundId: round.id,
    sequence: nextSequence(round, entries),
    replaces: null,
    confirmed,
  };
  const entry: CountedEntry = { ...base, ...count };
  const slot = slotOf(entry);
  const replaced = effectiveEntries(entriesOfRound(entries, round.id)).find(
    (other) => slotOf(other) === slot,
  );
  return replaced ? { ...entry, replaces: replaced.id } : entry;
}

/** The entry that undo would take back: of those that count, the one recorded last; null if there is none. */
export function lastRecorded(round: Round, entries: readonly Entry[]): CountedEntry | null {
  return countedEntries(round, entries).at(-1) ?? null;
}

/** Takes `entry` back. */
export function voidEntry(
  round: Round,
  entries: readonly Entry[],
  entry: Entry,
  reason: VoidEntry['reason'],
  stamp: Stamp,
): VoidEntry {
  const sequence = nextSequence(round, entries);
  return { ...stamp, kind: 'void', roundId: round.id, sequence, voids: entry.id, reason };
}

/**
 * Voids everything that a reset takes back: every count that is not voided yet, replaced ones included
 * (otherwise voiding a replacement would restore the replaced entry).
 */
export function voidsForReset(
  round: Round,
  entries: readonly Entry[],
  stamp: () => Stamp,
): readonly VoidEntry[] {
  return voidsFor(round, entries, () => true, 'reset', stamp);
}

/**
 * Voids everything ever recorded for a table because its slip was typed under the wrong number. With `roleId`
 * only the slips of that role, or with null those of the whole table.
 */
export function voidsForSlip(
  round: Round,
  entries: readonly Entry[],
  table: number,
  stamp: () => Stamp,
  roleId?: string | null,
): readonly VoidEntry[] {
  const isMeant = (entry: Entry) =>
    isCounted(entry) &&
    'table' in entry &&
    entry.table === table &&
    (roleId === undefined || roleOf(entry) === roleId);
  return voidsFor(round, entries, isMeant, 'undo', stamp);
}

/** Voids every obvious majority ever recorded in the round, replaced ones included, because hands are counted instead. */
export function voidsForMajority(
  round: Round,
  entries: readonly Entry[],
  stamp: () => Stamp,
): readonly VoidEntry[] {
  return voidsFor(round, entries, ({ kind }) => kind === 'majority', 'undo', stamp);
}

function voidsFor(
  round: Round,
  entries: readonly Entry[],
  isMeant: (entry: Entry) => boolean,
  reason: VoidEntry['reason'],
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const own = entriesOfRound(entries, round.id);
  const inForce = idsInForce(own);
  const voided = new Set(
    own.flatMap((entry) => (entry.kind === 'void' && inForce.has(entry.id) ? [entry.voids] : [])),
  );
  const struck = own.filter(
    (entry) => entry.kind !== 'void' && !voided.has(entry.id) && isMeant(entry),
  );
  return voidsOf(round, entries, struck, reason, stamp);
}

/** Voids of these entries, in their order. */
export function voidsOf(
  round: Round,
  entries: readonly Entry[],
  struck: readonly Entry[],
  reason: VoidEntry['reason'],
  stamp: () => Stamp,
): readonly VoidEntry[] {
  const first = nextSequence(round, entries);
  return struck.map(({ id }, index) => ({
    ...stamp(),
    ...{ kind: 'void', roundId: round.id, sequence: first + index, voids: id, reason },
  }));
}

/**
 * The cell to count after `cell`: the next one that is not in `counted`, starting over from the top after the
 * last; null if all others are counted.
 */
export function nextUncounted(poll: Poll, cell: CellId, counted: Counts): CellId | null {
  const ids = cellsOf(poll).map(({ id }) => id);
  const place = ids.indexOf(cell);
  const inOrder = [...ids.slice(place + 1), ...ids.slice(0, place)];
  return inOrder.find((id) => counted[id] === undefined) ?? null;
}
