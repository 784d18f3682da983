/**
 * Amending a round that is closed or shown: an entry is replaced, or taken back with a reason. The room sees
 * it when the facilitator shows the corrected result. Nothing is ever removed from the log.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { err, ok, type Result } from '../../lib/result';
import type { Ballot } from '../ballot/ballot';
import {
  effectiveCorrections,
  idsInForce,
  isCheck,
  isCounted,
  roleOf,
  slotOf,
  TAKE_BACK_REASONS,
  type CountedEntry,
  type Entry,
  type VoidEntry,
} from '../entry/entry';
import { kindOf } from '../poll/poll';
import { withShowing } from '../disclosure/showing';
import { roleResults } from '../groups/group-results';
import { nextSequence, voidEntry, type NewCount, type Stamp } from './recording';
import { recordHere } from './settling';
import { readRecount } from '../recount/recount-log';
import type { VerificationState } from '../kinds/result-frame';
import { isWallOutdated, wallResultOf } from '../result/result';
import { stepLike } from '../result/reveal';
import { showCorrected, type Round, type TransitionError } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { countedEntries, tally } from '../tally/tally';
import { typedTwice } from '../tally/unsettled';
import { entriesOfRound } from '../entry/round-log';

type Step = Result<SessionChange, TransitionError>;

/** True if the round's entries are amended here; before that they are typed again. */
export function isAmendable({ state }: Round): boolean {
  return state === 'closed' || state === 'revealed';
}

/** The entries that make up the result, the voids with a reason, and the entries that check. */
function standingEntries(round: Round, entries: readonly Entry[]): readonly Entry[] {
  const own = entriesOfRound(entries, round.id);
  const inForce = idsInForce(own);
  const acts = own.filter(
    (entry) =>
      inForce.has(entry.id) && (entry.kind === 'void' ? isTakeBack(entry) : isCheck(entry)),
  );
  return [...countedEntries(round, entries), ...effectiveCorrections(own), ...acts];
}

function isTakeBack({ reason }: VoidEntry): boolean {
  return TAKE_BACK_REASONS.some((known) => known === reason);
}

/** The facilitator's newest act in a closed or shown round, which undo takes back; null if there is none. */
export function newestAct(round: Round, entries: readonly Entry[]): Entry | null {
  if (!isAmendable(round)) return null;
  return standingEntries(round, entries).reduce<Entry | null>(
    (newest, entry) => (newest && newest.sequence > entry.sequence ? newest : entry),
    null,
  );
}

/** Takes one entry back; what it had replaced counts again. Refused if the entry is no longer in force. */
export function takeBack(
  session: Session,
  roundId: string,
  entryId: string,
  reason: VoidEntry['reason'],
  stamp: Stamp,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const entry = standingEntries(round, session.entries).find(({ id }) => id === entryId);
  if (!isAmendable(round) || !entry) return err('wrong-state');
  return ok({ entries: [voidEntry(round, session.entries, entry, reason, stamp)] });
}

/** Replaces an entry that counts with what should have been recorded, for the same table, cell or total. */
export function replaceEntry(
  session: Session,
  roundId: string,
  entryId: string,
  count: NewCount,
  confirmed: boolean,
  stamp: () => Stamp,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const old = countedEntries(round, session.entries).find(({ id }) => id === entryId);
  const here = { confirmed, room: session.workshop.roomId };
  const recorded = recordHere(round, session.entries, count, here, stamp);
  const [entry] = recorded;
  const isSame = old !== undefined && slotOf(old) === slotOf(entry);
  if (!isAmendable(round) || !isSame) return err('wrong-state');
  return ok({ entries: recorded });
}

/** Brings the wall up to date. The room sees as much of the corrected result as it saw of the one before. */
export function showCorrectedPoll(session: Session, roundId: string): Step {
  const { entries, ballots } = session;
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const shown = showCorrected(round, nextSequence(round, entries) - 1);
  if (!shown.ok) return shown;
  const before = wallResultOf(round, entries, ballots);
  const corrected = wallResultOf(shown.value, entries, ballots);
  const revealStep = before && corrected ? stepLike(before, round.revealStep, corrected) : 0;
  const next = { ...shown.value, revealStep };
  return ok({ rounds: [withShowing(next, entries, ballots)] });
}

/** What the room does not know yet: other figures, or the same figures now verified, or no longer verified. */
export type WallNews = 'figures' | VerificationState;

/** How the result differs from the one that the room looks at; null if it does not, or if nothing is shown. */
export function wallNews(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): WallNews | null {
  const { wallThrough } = round;
  if (wallThrough === null || !isWallOutdated(round, entries)) return null;
  const known = entries.filter(({ sequence }) => sequence <= wallThrough);
  const figures = (log: readonly Entry[]) =>
    canonicalJson([tally(round, log, ballots), groupFigures(round, log, ballots)]);
  if (figures(entries) !== figures(known)) return 'figures';
  const { verification } = readRecount(round, entries);
  const { verification: before } = readRecount(round, known);
  return canonicalJson(verification) === canonicalJson(before) ? null : verification.state;
}

/** True if the room looks at an outdated result. */
export function hasOtherResult(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): boolean {
  return wallNews(round, entries, ballots) !== null;
}

/** What each role's votes add up to: two corrections may cancel out in the whole room but not by role. */
function groupFigures(round: Round, log: readonly Entry[], ballots: readonly Ballot[]) {
  return roleResults(round, log, ballots).map(({ role, people, result }) => [
    ...[role.id, people],
    kindOf(result).results.countsOf(result),
  ]);
}

/** The state of an entry in the log. */
export type Standing =
  | { readonly kind: 'counts' }
  /** It is a void or a check, not a count. */
  | { readonly kind: 'act' }
  | { readonly kind: 'replaced'; readonly by: CountedEntry }
  | { readonly kind: 'taken-back'; readonly by: VoidEntry }
  /** Recorded with another method than the round's. */
  | { readonly kind: 'not-counted' };

export interface LoggedEntry {
  readonly entry: Entry;
  readonly standing: Standing;
  /** Whether it can be taken back: it counts, corrects or checks, or took something back with a reason. */
  readonly isStanding: boolean;
  /** Whether several laptops typed its place: with other numbers, and it is unsettled, or with the same. */
  readonly twice: 'unsettled' | 'alike' | null;
}

/**
 * True if `counting` is of the same table and the two would count the same people: one as a whole and one by
 * role, or both in one slot; or if it counts hands where an obvious majority was recorded.
 */
function standsFor(counting: CountedEntry, entry: Entry): boolean {
  if (entry.kind === 'majority') return counting.kind === 'hands';
  if (!isCounted(entry) || !('table' in entry) || !('table' in counting)) return false;
  if (counting.id === entry.id || counting.table !== entry.table) return false;
  const roles = [roleOf(counting), roleOf(entry)];
  return roles.includes(null) || roles[0] === roles[1];
}

/** Everything recorded in a round, the newest first, each with its state. */
export function auditLog(round: Round, entries: readonly Entry[]): readonly LoggedEntry[] {
  const own = [...entriesOfRound(entries, round.id)].sort((a, b) => b.sequence - a.sequence);
  const inForce = idsInForce(own);
  const counting = new Set(standingEntries(round, entries).map(({ id }) => id));
  const takenBack = new Map<string, VoidEntry>();
  const replaced = new Map<string, CountedEntry>();
  for (const by of own.filter(({ id }) => inForce.has(id))) {
    if (by.kind === 'void') takenBack.set(by.voids, by);
    else if (isCounted(by) && by.replaces !== null) replaced.set(by.replaces, by);
  }
  const counted = countedEntries(round, entries);
  const { unsettled, alike } = typedTwice(round, entries);
  const claims = unsettled.flatMap((open) => open.claims.flatMap((claim) => claim.entries));
  const open = new Set(claims.map(({ id }) => id));
  const same = new Set(alike.flat().map(({ id }) => id));
  const standingOf = (entry: Entry): Standing => {
    const taking = takenBack.get(entry.id);
    const successor = replaced.get(entry.id) ?? counted.find((other) => standsFor(other, entry));
    if (taking) return { kind: 'taken-back', by: taking };
    if (open.has(entry.id) || same.has(entry.id)) {
      return { kind: counting.has(entry.id) ? 'counts' : 'not-counted' };
    }
    if (successor) return { kind: 'replaced', by: successor };
    if (entry.kind === 'void' || isCheck(entry)) return { kind: 'act' };
    return { kind: counting.has(entry.id) ? 'counts' : 'not-counted' };
  };
  return own.map((entry) => ({
    entry,
    standing: standingOf(entry),
    isStanding: counting.has(entry.id),
    twice: open.has(entry.id) ? 'unsettled' : same.has(entry.id) ? 'alike' : null,
  }));
}
