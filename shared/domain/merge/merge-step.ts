/** Takes a second laptop's file into this session as one step: what is new in it, and how each conflict is settled. */
import { canonicalJson } from '../../lib/canonical-json';
import type { RoundCodes } from '../ballot-box/ballot-code-check';
import type { Entry } from '../entry/entry';
import { foundMerge } from './found-merge';
import type { MergedRound } from './merge-rounds';
import { voidsForConflicts, type Settlement } from './merge-settling';
import type { Ballot } from '../ballot/ballot';
import type { Stamp } from '../recording/recording';
import type { Session, SessionChange } from '../session/session';
import { unsettledIn } from '../tally/unsettled';
import { LIMITS } from '../limits/limits';
import { mergedNotes } from '../workshop/item-notes';
import { mergedRooms } from '../workshop/room';

/** By `conflictKey`: whether what this laptop says ('a') or the other one ('b') counts. */
export type MergeChoices = ReadonlyMap<string, 'a' | 'b'>;

export function conflictKey(roundId: string, slot: string): string {
  return `${roundId} ${slot}`;
}

/**
 * The change that adds what `other` has and this session can take. None of the conflicts is settled automatically: one that is not
 * decided stays unsettled (`tally/unsettled.ts`), and the later entry counts meanwhile. Null if there is nothing to add, or if
 * nothing would count where no decision was made. The same file again gives null.
 */
export function mergeStep(
  session: Session,
  other: Session,
  choices: MergeChoices,
  stamp: () => Stamp,
): SessionChange | null {
  const merge = foundMerge(session, other);
  if (!merge.ok) return null;
  const prepared = workshopOf(session, other, merge.value.merged.length > 0);
  if (merge.value.merged.length === 0) return 'workshop' in prepared ? prepared : null;
  const { merged } = merge.value;
  const entries: Entry[] = [];
  for (const round of merged) {
    const settled = settle(round, choices, stamp);
    if (!settled) return null;
    for (const entry of [...round.addedEntries, ...settled]) entries.push(entry);
  }
  return {
    rounds: merged.map(({ round }) => round),
    entries,
    ballots: merged.flatMap(({ addedBallots }) => addedBallots),
    ...codesOf(session, other, merged),
    ...prepared,
  };
}

/** The names, tables and people that the other laptops gave their rooms, if votes come along, and their notes. */
function workshopOf(
  { workshop }: Session,
  { workshop: there }: Session,
  hasVotes: boolean,
): Pick<SessionChange, 'workshop'> {
  const merged = mergedRooms(workshop.rooms, there.rooms);
  const rooms = hasVotes && merged.length <= LIMITS.rooms ? merged : workshop.rooms;
  const notes = mergedNotes(workshop.notes, there.notes);
  const isSame = canonicalJson([rooms, notes]) === canonicalJson([workshop.rooms, workshop.notes]);
  return isSame ? {} : { workshop: { ...workshop, rooms, notes } };
}

function settle(
  merged: MergedRound<Ballot>,
  choices: MergeChoices,
  stamp: () => Stamp,
): readonly Entry[] | null {
  const { round, entries, conflicts } = merged;
  const canWait = conflicts.length > 0 ? slotsThatCanWait(merged) : new Set<string>();
  const settlements: Settlement[] = [];
  for (const conflict of conflicts) {
    const keep = choices.get(conflictKey(round.id, conflict.slot));
    if (keep) settlements.push({ conflict, keep });
    else if (!canWait.has(conflict.slot)) return null;
  }
  return voidsForConflicts(round, entries, settlements, stamp);
}

/**
 * The slots that may be left unsettled. A conflict is missing where each laptop took back what the other one counts: the place would be
 * empty without a word.
 */
export function slotsThatCanWait({
  round,
  entries,
}: Pick<MergedRound<Ballot>, 'round' | 'entries'>): ReadonlySet<string> {
  return new Set(unsettledIn(round, entries).map(({ slot }) => slot));
}

/** A code that was used on the other laptop counts as used here too, if both have the same set. */
function codesOf(
  session: Session,
  other: Session,
  merged: readonly MergedRound<Ballot>[],
): Pick<SessionChange, 'codes'> {
  const ids = new Set(merged.map(({ round }) => round.id));
  const sets = new Map(other.codes.map((set) => [set.roundId, set]));
  const codes = session.codes.flatMap((own): readonly RoundCodes[] => {
    const theirs = sets.get(own.roundId);
    if (theirs?.salt !== own.salt || !ids.has(own.roundId)) return [];
    const used = new Set([...own.used, ...theirs.used]);
    if (used.size === own.used.length) return [];
    return [
      { ...own, used: [...used].sort(), unused: own.unused.filter((hash) => !used.has(hash)) },
    ];
  });
  return codes.length > 0 ? { codes } : {};
}
