/**
 * A round («runde»): one collection of votes on one poll, and its state machine.
 *
 *   ready → open → closed → revealed;  closed → open;  revealed → closed;  any of them → ready (reset)
 *
 * Opening freezes the question, people and tables; later edits of the workshop never change a past result.
 */
import { err, ok, type Result } from '../../lib/result';
import type { Method } from '../kinds/method';
import type { Poll } from '../poll/poll';
import { LIMITS } from '../limits/limits';
import type { Role, Table, Workshop } from '../workshop/workshop';

export type RoundState = 'ready' | 'open' | 'closed' | 'revealed';

/** What a round counts with, as it was when the round was opened. */
export interface Frozen {
  readonly poll: Poll;
  readonly present: number;
  readonly tables: readonly Table[];
  /** The roles that slips and ballots may name; none if the round is not collected by role. */
  readonly roles: readonly Role[];
  /** The smallest group that a break-down shows, as promised to the room when it voted. */
  readonly threshold: number;
}

/** Ballots of one role, or of none, as a showing remembers them: only how many, not their content. */
export interface ShownBallots {
  readonly roleId: string | null;
  /** Valid ballots, corrections included. */
  readonly voters: number;
  /** By statement: how many of them took a position. Empty on a choice. */
  readonly positions: Readonly<Record<string, number>>;
}

/** What counted at a moment when others than the facilitator could see figures of the vote. */
export interface Showing {
  /** Ids of the entries that counted, corrections of ballots included, in order. */
  readonly entries: readonly string[];
  /** Those without a role first, then in the order of the round's roles; a role without ballots is left out. */
  readonly ballots: readonly ShownBallots[];
}

export interface Round {
  readonly id: string;
  readonly pollId: string;
  /** 1 for the first round of a poll. */
  readonly number: number;
  /** The vote that the round holds: at first the round's own id, a new id after each reset. Different votes are never merged. */
  readonly voteId: string;
  readonly state: RoundState;
  readonly method: Method;
  /** Null exactly while the round is ready. */
  readonly frozen: Frozen | null;
  /** When the countdown ends, in milliseconds since 1970; null if none runs. */
  readonly countdownEndsAt: number | null;
  /** The cell being counted by a show of hands; null otherwise. */
  readonly countingCell: string | null;
  /** Which reveal step the room sees, 0 first; meaningful while revealed. */
  readonly revealStep: number;
  /** The furthest step that the room has seen, where the facilitator went back from it; see `furthestStep`. */
  readonly seenStep?: number;
  /** The newest entry's sequence when the result was first shown; null if it never was. */
  readonly shownThrough: number | null;
  /** How many ballots the round had then; later ones make it another result. Null if it was never shown. */
  readonly shownBallots: number | null;
  /**
   * The sequence of the newest entry in the result that the room sees. Set at the reveal, and again when the
   * facilitator shows the corrected result. Null while nothing is shown.
   */
  readonly wallThrough: number | null;
  /** Each time that others saw figures of this vote, oldest first; a time equal to the one before is left out. */
  readonly shown: readonly Showing[];
}

export type TransitionError =
  'wrong-state' | 'unknown-poll' | 'tables-have-slips' | 'too-many-roles';
type Transition = Result<Round, TransitionError>;

/** A round that waits to be opened: the first of its poll, unless `number` says otherwise. */
export function createRound(id: string, pollId: string, method: Method, number = 1): Round {
  return {
    id,
    pollId,
    number,
    voteId: id,
    state: 'ready',
    method,
    frozen: null,
    countdownEndsAt: null,
    countingCell: null,
    revealStep: 0,
    shownThrough: null,
    shownBallots: null,
    wallThrough: null,
    shown: [],
  };
}

/** ready → open, freezing the workshop's poll, people and tables; closed → open keeps what was frozen. */
export function toOpen(round: Round, workshop: Workshop): Transition {
  if (round.state === 'closed') return ok({ ...round, state: 'open' });
  if (round.state !== 'ready') return err('wrong-state');
  const poll = workshop.polls.find((candidate) => candidate.id === round.pollId);
  if (!poll) return err('unknown-poll');
  const { present, tables, threshold } = workshop;
  const roles = workshop.collectsRoles ? workshop.roles : [];
  return ok({ ...round, state: 'open', frozen: { poll, present, tables, roles, threshold } });
}

/** open → closed; the countdown ends with it. */
export function toClosed(round: Round): Transition {
  if (round.state !== 'open') return err('wrong-state');
  return ok({ ...round, state: 'closed', countdownEndsAt: null, countingCell: null });
}

/**
 * closed → revealed, at the first reveal step. `newest` is the sequence of the round's newest entry, 0 for
 * none; `ballots` is the number of its ballots.
 */
export function toRevealed(round: Round, newest: number, ballots: number): Transition {
  if (round.state !== 'closed') return err('wrong-state');
  const shownThrough = round.shownThrough ?? newest;
  const shownBallots = round.shownBallots ?? ballots;
  const shown = { shownThrough, shownBallots, wallThrough: newest };
  return ok({ ...round, state: 'revealed', revealStep: 0, ...nothingSeen(round), ...shown });
}

/** The furthest reveal step of what is on the wall that the room has seen, 0 first. It stays when the facilitator goes back a step. */
export function furthestStep({ revealStep, seenStep = 0 }: Round): number {
  return Math.max(revealStep, seenStep);
}

/** What is on the wall from now on was not seen before. */
function nothingSeen({ seenStep }: Round): Pick<Round, 'seenStep'> {
  return seenStep === undefined ? {} : { seenStep: 0 };
}

/** revealed → closed: the result leaves the projector. */
export function backToClosed(round: Round): Transition {
  if (round.state !== 'revealed') return err('wrong-state');
  const hidden = { revealStep: 0, ...nothingSeen(round), wallThrough: null };
  return ok({ ...round, state: 'closed', ...hidden });
}

/** Back to ready, for another vote. Void its entries in the same transaction; see `voidsForReset`. */
export function backToReady(round: Round, voteId: string): Transition {
  if (round.state === 'ready') return err('wrong-state');
  return ok({ ...createRound(round.id, round.pollId, round.method, round.number), voteId });
}

/** Shows the room the corrected result. `newest` is the sequence of the round's newest entry. */
export function showCorrected(round: Round, newest: number): Transition {
  if (round.state !== 'revealed') return err('wrong-state');
  return ok({ ...round, ...nothingSeen(round), wallThrough: newest });
}

/** Moves the reveal to `step`, 0 … stepCount − 1. */
export function stepReveal(round: Round, step: number, stepCount: number): Transition {
  const isStep = step >= 0 && step < stepCount;
  if (round.state !== 'revealed' || !isStep) return err('wrong-state');
  const seenStep = furthestStep(round);
  const isBack = round.seenStep !== undefined || step < seenStep;
  const seen = isBack ? { seenStep: Math.max(seenStep, step) } : {};
  return ok({ ...round, revealStep: step, ...seen });
}

/** Chooses how votes are collected; entries of another method stay but don't count. */
export function chooseMethod(round: Round, method: Method): Transition {
  if (round.state !== 'ready' && round.state !== 'open') return err('wrong-state');
  return ok({ ...round, method, countingCell: null });
}

/** Starts (or, with null, ends) the countdown of an open round. `endsAt` in milliseconds since 1970. */
export function setCountdown(round: Round, endsAt: number | null): Transition {
  if (round.state !== 'open') return err('wrong-state');
  return ok({ ...round, countdownEndsAt: endsAt });
}

/** Sets the cell that is being counted by a show of hands. */
export function setCountingCell(round: Round, cell: string | null): Transition {
  if (round.state !== 'open') return err('wrong-state');
  return ok({ ...round, countingCell: cell });
}

/** What an open round has already recorded, which a change must keep. */
export interface RecordedIn {
  /** Numbers of the tables with a slip. */
  readonly tables: readonly number[];
  /** Ids of the roles that recorded votes name. */
  readonly roleIds: ReadonlySet<string>;
}

/**
 * Brings the workshop's people, tables and roles into an open round when the facilitator asks for it, because
 * someone came late. A role with votes stays as it was, even if the workshop no longer has it. Refused if a
 * table with a recorded slip would disappear, or if there would be more roles than keys. The threshold stays
 * as promised to the room.
 */
export function rebaseRound(round: Round, workshop: Workshop, recorded: RecordedIn): Transition {
  if (round.state !== 'open' || !round.frozen) return err('wrong-state');
  const numbers = new Set(workshop.tables.map((table) => table.number));
  if (recorded.tables.some((table) => !numbers.has(table))) return err('tables-have-slips');
  const roles = rolesAfter(round.frozen.roles, workshop, recorded.roleIds);
  if (roles.length > LIMITS.roles) return err('too-many-roles');
  const { present, tables } = workshop;
  return ok({ ...round, frozen: { ...round.frozen, present, tables, roles } });
}

/** The workshop's roles, followed by those that it no longer has but that have votes. */
function rolesAfter(
  before: readonly Role[],
  workshop: Workshop,
  withVotes: ReadonlySet<string>,
): readonly Role[] {
  const next = workshop.collectsRoles ? workshop.roles : [];
  const isGone = ({ id }: Role) => withVotes.has(id) && !next.some((role) => role.id === id);
  return [...next, ...before.filter(isGone)];
}
