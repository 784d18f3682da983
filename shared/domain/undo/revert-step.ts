/**
 * Takes a step back: makes the change that restores what the step changed. That is an act like any other, so
 * it can be taken back in the same way.
 */
import { err, ok, type Result } from '../../lib/result';
import { idsInForce, type Entry } from '../entry/entry';
import { nextUncounted, voidsOf, type Stamp } from '../recording/recording';
import { restorePart, type ChangedSince } from './restore-part';
import type { Round } from '../round/round';
import { findRound, type Position, type Session, type SessionChange } from '../session/session';
import { handsCounts } from '../recording/sum-check';
import { countedEntries } from '../tally/tally';
import { partOf, type UndoStep } from './undo-step';

/**
 * The change that takes a step back. It restores only what the step changed, and only if that is still as the
 * step left it. Entries are voided, never removed. `now` in milliseconds since 1970: a countdown that would
 * have ended by now is not started again.
 */
export function revertStep(
  session: Session,
  step: UndoStep,
  stamp: () => Stamp,
  now: number,
): Result<SessionChange, ChangedSince> {
  const { before, after } = step;
  const workshop = restorePart(session.workshop, after.workshop, before.workshop);
  const rounds = revertRounds(session, step, now);
  const voids = voidAll(session, step.entries, stamp);
  if (!workshop.ok) return workshop;
  if (!rounds.ok) return rounds;
  if (!voids.ok) return voids;
  const isAt = (position: Position) =>
    position.page === after.position.page && position.agendaItemId === after.position.agendaItemId;
  const hasMoved = before.added.length + after.added.length > 0 && isAt(session.position);
  return ok({
    ...(workshop.value === session.workshop ? {} : { workshop: workshop.value }),
    ...rounds.value,
    ...voids.value,
    ...(hasMoved ? { position: before.position } : {}),
  });
}

function revertRounds(
  session: Session,
  { before, after }: UndoStep,
  now: number,
): Result<Pick<SessionChange, 'rounds' | 'removedRounds'>, ChangedSince> {
  if (after.added.length > 0) {
    return after.added.every((round) => isUntouched(session, round))
      ? ok({ removedRounds: after.added.map(({ id }) => id) })
      : err('changed-since');
  }
  if (before.added.length > 0) {
    const isGone = (round: Round) => findRound(session, round.id) === null;
    return before.added.every((round) => isGone(round) && followsOn(session, round))
      ? ok({ rounds: before.added })
      : err('changed-since');
  }
  if (!before.round || !after.round) return ok({});
  const round = findRound(session, before.round.id);
  const restored = round && restorePart(partOf(round), after.round, before.round);
  if (!round || !restored?.ok || !isCollecting(round)) return err('changed-since');
  const { method, countdownEndsAt } = restored.value;
  const isTimed = countdownEndsAt !== round.countdownEndsAt;
  if (isTimed && (round.state !== 'open' || (countdownEndsAt ?? Infinity) <= now)) {
    return err('changed-since');
  }
  const countingCell = method === round.method ? round.countingCell : null;
  return ok({ rounds: [{ ...round, method, countdownEndsAt, countingCell }] });
}

function isCollecting({ state }: Round): boolean {
  return state === 'ready' || state === 'open';
}

/** True if nothing has happened with an added round: it is still ready, and nobody holds codes for it. */
function isUntouched({ rounds, entries, ballots, codes }: Session, { id }: Round): boolean {
  const isReady = rounds.some((round) => round.id === id && round.state === 'ready');
  const isOwn = ({ roundId }: { readonly roundId: string }) => roundId === id;
  return isReady && !entries.some(isOwn) && !ballots.some(isOwn) && !codes.some(isOwn);
}

/** True if the round's number follows that of its poll's newest round. */
function followsOn({ rounds }: Session, { pollId, number }: Round): boolean {
  const numbers = rounds.filter((round) => round.pollId === pollId).map((round) => round.number);
  return number === 1 + Math.max(0, ...numbers);
}

/** Voids entries that are in force, the newest first. If a show of hands is taken back, the room is asked for it again. */
function voidAll(
  session: Session,
  ids: readonly string[],
  stamp: () => Stamp,
): Result<Pick<SessionChange, 'rounds' | 'entries'>, ChangedSince> {
  if (ids.length === 0) return ok({});
  const own = session.entries.filter(({ id }) => ids.includes(id));
  const inForce = idsInForce(session.entries);
  const [first] = own;
  const round = first ? findRound(session, first.roundId) : null;
  if (!round || own.length < ids.length || !own.every(({ id }) => inForce.has(id))) {
    return err('changed-since');
  }
  const newestFirst = [...own].sort((a, b) => b.sequence - a.sequence);
  const entries = voidsOf(round, session.entries, newestFirst, 'undo', stamp);
  const cell = cellToCount(session, round, own, entries);
  return cell === undefined
    ? ok({ entries })
    : ok({ entries, rounds: [{ ...round, countingCell: cell }] });
}

/** The cell that the room is asked for after taking back; undefined if no show of hands is involved. */
function cellToCount(
  { entries }: Session,
  round: Round,
  reverted: readonly Entry[],
  voids: readonly Entry[],
): string | null | undefined {
  if (round.state !== 'open' || round.method !== 'hands' || !round.frozen) return undefined;
  const [entry] = reverted;
  if (entry?.kind === 'hands') return entry.cell;
  const brought = entries.find((own) => entry?.kind === 'void' && own.id === entry.voids);
  // The room is asked for nothing while an obvious majority stands.
  if (brought?.kind === 'majority') return null;
  if (brought?.kind !== 'hands') return undefined;
  const counted = handsCounts(countedEntries(round, [...entries, ...voids]));
  return nextUncounted(round.frozen.poll, brought.cell, counted);
}
