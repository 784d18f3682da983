/**
 * Entries: the recorded facts of a round. An entry is never edited: a correction is a new entry that replaces
 * or voids an earlier one. So every number can be audited and undone.
 */
import type { BallotCorrection } from '../ballot/ballot-correction';
import { groupBy } from '../../lib/group-by';
import { oncePer } from '../../lib/once-per';
import type { CellId, Counts } from '../kinds/cell';
import { byTime, standing } from './last-word';
import type { Method } from '../kinds/method';
import type { Draw } from './recount-draw';

interface EntryBase {
  readonly id: string;
  readonly roundId: string;
  /** 1, 2 … within the round: the order in which the facilitator recorded. */
  readonly sequence: number;
  /** Milliseconds since 1970. Entries are the facilitator's own acts, so unlike ballots they carry a time. */
  readonly recordedAt: number;
}

interface Counted extends EntryBase {
  /** The entry that this one replaces, if any. */
  readonly replaces: string | null;
  /** Recorded although a sum check failed; the summary marks it. */
  readonly confirmed: boolean;
  /** The laptop's copy in which it was typed (`workshop/room.ts`). Ballots and their corrections never have one. */
  readonly room?: string;
}

/** A table host's count of the table's individual votes. */
export interface TableSlipEntry extends Counted {
  readonly kind: 'table-slip';
  readonly table: number;
  /** The role whose votes it counts; null for the whole table, or if the round does not ask for roles. */
  readonly roleId: string | null;
  readonly voters: number;
  readonly counts: Counts;
}

/** «Fælles bordsvar»: what a table agreed on, weighted by its people. */
export interface TableAnswerEntry extends Counted {
  readonly kind: 'table-answer';
  readonly table: number;
  /** The number of people it is weighted by, ≥ 0. */
  readonly voters: number;
  /** In the poll's cell order, each once: up to `maxMarks` options, or at most one answer a statement. */
  readonly marks: readonly CellId[];
}

/** A show of hands for one cell. */
export interface HandsEntry extends Counted {
  readonly kind: 'hands';
  readonly cell: CellId;
  readonly votes: number;
}

/**
 * «Tydeligt flertal»: everybody in the room saw by the raised hands which cell most were for, and nobody counted. It
 * contains no number, and counts as long as no hands are counted in its round.
 */
export interface MajorityEntry extends Counted {
  readonly kind: 'majority';
  readonly cell: CellId;
}

/** All totals at once: dots on a wall, or another count. */
export interface TotalsEntry extends Counted {
  readonly kind: 'totals';
  readonly voters: number;
  readonly counts: Counts;
}

/** Takes an entry back. A void can be taken back too. */
export interface VoidEntry extends EntryBase {
  readonly kind: 'void';
  readonly voids: string;
  readonly reason: VoidReason;
}

/** Why the facilitator takes the entry back; given once the round is closed. */
export const TAKE_BACK_REASONS = ['mistyped', 'counted-twice', 'other'] as const;
export type TakeBackReason = (typeof TAKE_BACK_REASONS)[number];
/** `settled`: several laptops had typed the same place, and another of their entries was to count. */
export const VOID_REASONS = ['undo', 'reset', 'settled', ...TAKE_BACK_REASONS] as const;
type VoidReason = (typeof VOID_REASONS)[number];

/** A correction of a ballot: one with this content counts as one with that content. */
export type BallotCorrectionEntry = EntryBase & {
  readonly kind: 'ballot-correction';
} & BallotCorrection;

/** Tables drawn for a recount («kontroltælling»). Only the newest draw counts. */
export interface RecountDrawEntry extends EntryBase, Draw {
  readonly kind: 'recount-draw';
}

/** What a helper counted again for a drawn table, all its slips together. It never counts as votes. */
export interface RecountEntry extends EntryBase {
  readonly kind: 'recount';
  readonly table: number;
  readonly voters: number;
  readonly counts: Counts;
}

export type CheckEntry = RecountDrawEntry | RecountEntry;
export type CountedEntry =
  TableSlipEntry | TableAnswerEntry | HandsEntry | MajorityEntry | TotalsEntry;
export type Entry = CountedEntry | BallotCorrectionEntry | CheckEntry | VoidEntry;

/** What an entry is about. Two entries with the same slot never both count. */
export function slotOf(entry: CountedEntry): string {
  switch (entry.kind) {
    // A table counts once, by its slip or by its joint answer; or once for each role.
    case 'table-slip':
      return entry.roleId === null
        ? `table-slip:${entry.table}`
        : `table-slip:${entry.table}:${entry.roleId}`;
    case 'table-answer':
      return `table-slip:${entry.table}`;
    case 'hands':
      return `hands:${entry.cell}`;
    case 'majority':
    case 'totals':
      return entry.kind;
  }
}

/** The entry that this one strikes out, if any. A correction of a ballot strikes out no entry: it adds and subtracts. */
function targetOf(entry: Entry): string | null {
  if (entry.kind === 'void') return entry.voids;
  return isCounted(entry) ? entry.replaces : null;
}

/** True for entries that say something of the votes by themselves, and have a slot. */
export function isCounted(entry: Entry): entry is CountedEntry {
  return entry.kind !== 'void' && entry.kind !== 'ballot-correction' && !isCheck(entry);
}

/** True for entries that only check other entries; no figure of the result depends on them. */
export function isCheck(entry: Entry): entry is CheckEntry {
  return entry.kind === 'recount-draw' || entry.kind === 'recount';
}

/** Ids of the entries that only check, and of the voids of such entries and of those voids. No figure depends on them. */
export const idsOfChecks = oncePer((entries: readonly Entry[]): ReadonlySet<string> => {
  const checks = new Set<string>();
  for (const entry of [...entries].sort(byRecording)) {
    const isCheckTaken = entry.kind === 'void' && checks.has(entry.voids);
    if (isCheck(entry) || isCheckTaken) checks.add(entry.id);
  }
  return checks;
});

/** The corrections of ballots that are in force, in the order they were recorded. */
export const effectiveCorrections = oncePer(
  (entries: readonly Entry[]): readonly BallotCorrectionEntry[] => {
    const inForce = idsInForce(entries);
    return [...entries]
      .sort(byRecording)
      .flatMap((entry) =>
        entry.kind === 'ballot-correction' && inForce.has(entry.id) ? [entry] : [],
      );
  },
);

/**
 * Ids of the entries that are in force: read from the newest backwards, each entry in force strikes out the
 * earlier one that it voids or replaces. So taking back a replacement restores the replaced entry, and taking
 * back a void restores what it voided.
 */
export const idsInForce = oncePer((entries: readonly Entry[]): ReadonlySet<string> => {
  const struck = new Set<string>();
  const inForce = new Set<string>();
  for (const entry of [...entries].sort(byRecording).reverse()) {
    if (struck.has(entry.id)) continue;
    inForce.add(entry.id);
    const target = targetOf(entry);
    if (target !== null) struck.add(target);
  }
  return inForce;
});

/**
 * The entries that count, in the order they were recorded, whatever order they are given in. If two entries
 * in force have the same slot, the one recorded last counts, so that nobody counts twice. A table counts
 * either as a whole or by its roles, whichever was recorded last. Counted hands stand in for an obvious majority,
 * whichever came first. Between two laptops that did not know each other's entry, the time decides.
 */
export const effectiveEntries = oncePer((entries: readonly Entry[]): readonly CountedEntry[] => {
  const last = [...standingByPlace(entries).values()].flatMap(countedOf);
  const isCountedByHand = last.some(({ kind }) => kind === 'hands');
  return last.filter(({ kind }) => !(isCountedByHand && kind === 'majority')).sort(byRecording);
});

/**
 * By place, in the order of recording: the entries that no later one was meant to stand for (`last-word.ts`). Where two
 * laptops have typed a table, these may be more than the entries that count.
 */
export const standingByPlace = oncePer(
  (entries: readonly Entry[]): ReadonlyMap<string, readonly CountedEntry[]> => {
    const inForce = idsInForce(entries);
    const counted = entries.filter(isCounted);
    const byId = new Map(counted.map((entry) => [entry.id, entry]));
    const ofPlaces = groupBy(
      counted.filter(({ id }) => inForce.has(id)).sort(byRecording),
      placeOf,
    );
    const about = (entry: CountedEntry) => ({
      slot: slotOf(entry),
      isPart: roleOf(entry) !== null,
    });
    return new Map(
      [...ofPlaces].map(([place, own]) => [place, standing(own, (id) => byId.get(id), about)]),
    );
  },
);

/** The entries of one place that count: the latest of each slot. A table counts as a whole or by roles, whichever was typed last. */
export function countedOf(inPlace: readonly CountedEntry[]): readonly CountedEntry[] {
  const latest = [...inPlace].sort(byTime);
  const newest = latest.at(-1);
  if (inPlace.length < 2 || !newest) return inPlace;
  const bySlot = new Map(latest.map((entry) => [slotOf(entry), entry]));
  return [...bySlot.values()].filter((entry) => !isWholeAndRole(entry, newest));
}

/** The method by which an entry was collected. */
export function methodOf({ kind }: CountedEntry): Method {
  return kind === 'majority' ? 'hands' : kind;
}

/**
 * Where an entry counts: its table (as a whole or by roles) or its slot. Entries of different places never
 * exclude each other, except that an obvious majority gives way to counted hands.
 */
export function placeOf(entry: CountedEntry): string {
  return 'table' in entry ? `table-slip:${entry.table}` : slotOf(entry);
}

/** True if one is about a whole table and the other about a role at it: the same people would count twice. */
export function isWholeAndRole(one: CountedEntry, other: CountedEntry): boolean {
  if (!('table' in one && 'table' in other) || one.table !== other.table) return false;
  return (roleOf(one) === null) !== (roleOf(other) === null);
}

/** The role that an entry names, or null. */
export function roleOf(entry: CountedEntry): string | null {
  return entry.kind === 'table-slip' ? entry.roleId : null;
}

/** Sorts by the order of recording. If two laptops gave out the same number, the id decides. */
export function byRecording(a: Entry, b: Entry): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
