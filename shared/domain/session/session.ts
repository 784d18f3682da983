/** A session («afvikling»): a workshop with everything that happened in it; and a change of it, as one step. */
import type { Projector } from '../round/projector';
import type { Ballot } from '../ballot/ballot';
import { withBallots } from '../ballot/round-ballots';
import { spendCode, type RoundCodes } from '../ballot-box/ballot-code-check';
import type { Entry } from '../entry/entry';
import { withEntries } from '../entry/round-log';
import type { Round } from '../round/round';
import type { Workshop } from '../workshop/workshop';
import type { PageId } from './pages';

/** Where the facilitator is in the console; stored, so that a restart returns there. */
export interface Position {
  readonly page: PageId;
  readonly agendaItemId: string;
}

export interface Session {
  readonly workshop: Workshop;
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  /** A set: the order in the array means nothing. */
  readonly ballots: readonly Ballot[];
  /** One-time codes of the rounds that have any, at most one set per round. */
  readonly codes: readonly RoundCodes[];
  readonly projector: Projector;
  readonly position: Position;
}

/** A ballot code that let a ballot into an open round: only its hash, nothing about the ballot. */
export interface SpentCode {
  readonly roundId: string;
  readonly hash: string;
}

/**
 * What one action changes. `rounds` replace those of the same id, new ones are added; `entries` and `ballots` are
 * only ever added. `takenBallots` are ids of ballots taken back while their round is open: as if never cast. `codes`
 * replace those of the same round, and `spentCodes` are used from then on. `removedRounds` are ids of rounds that were
 * added and are taken away again before anything happened in them.
 */
export interface SessionChange {
  readonly workshop?: Workshop;
  readonly rounds?: readonly Round[];
  readonly removedRounds?: readonly string[];
  readonly entries?: readonly Entry[];
  readonly ballots?: readonly Ballot[];
  readonly takenBallots?: readonly string[];
  readonly codes?: readonly RoundCodes[];
  readonly spentCodes?: readonly SpentCode[];
  readonly projector?: Projector;
  readonly position?: Position;
}

/** The session after `change`. */
export function applyChange(session: Session, change: SessionChange): Session {
  const changed = new Map((change.rounds ?? []).map((round) => [round.id, round]));
  const known = new Set(session.rounds.map(({ id }) => id));
  const added = (change.rounds ?? []).filter(({ id }) => !known.has(id));
  const removed = new Set(change.removedRounds);
  const kept = session.rounds.filter(({ id }) => !removed.has(id));
  return {
    workshop: change.workshop ?? session.workshop,
    rounds: [...kept.map((round) => changed.get(round.id) ?? round), ...added],
    entries: change.entries ? withEntries(session.entries, change.entries) : session.entries,
    ballots:
      change.ballots || change.takenBallots
        ? withBallots(session.ballots, change.ballots ?? [], new Set(change.takenBallots))
        : session.ballots,
    codes: changedCodes(session.codes, change),
    projector: change.projector ?? session.projector,
    position: change.position ?? session.position,
  };
}

function changedCodes(codes: readonly RoundCodes[], change: SessionChange): readonly RoundCodes[] {
  if (!change.codes && !change.spentCodes) return codes;
  const changed = new Set(change.codes?.map(({ roundId }) => roundId));
  const sets = [...codes.filter(({ roundId }) => !changed.has(roundId)), ...(change.codes ?? [])];
  return sets.map((set) => withSpent(set, change.spentCodes ?? []));
}

/** Marks the codes named by `spent` as used; a hash that the set does not have changes nothing. */
export function withSpent(set: RoundCodes, spent: readonly SpentCode[]): RoundCodes {
  return spent
    .filter(({ roundId }) => roundId === set.roundId)
    .reduce((codes, { hash }) => ({ ...codes, ...spendCode(codes, hash) }), set);
}

/**
 * The ballots that may leave the database: those of rounds that are not open. A file is written after each
 * ballot, and a cloud may keep every version: together they would reveal the order in which ballots were
 * cast.
 */
export function ballotsAtRest({ rounds, ballots }: Pick<Session, 'rounds' | 'ballots'>) {
  const open = new Set(rounds.flatMap(({ id, state }) => (state === 'open' ? [id] : [])));
  return ballots.filter(({ roundId }) => !open.has(roundId));
}

/**
 * The codes as they may leave the database: those of an open round as if none had been used since it was
 * opened, because its ballots are left out too.
 */
export function codesAtRest({ rounds, codes }: Pick<Session, 'rounds' | 'codes'>) {
  const open = new Set(rounds.flatMap(({ id, state }) => (state === 'open' ? [id] : [])));
  return codes.map((set) => (open.has(set.roundId) ? asIfNew(set) : set));
}

/** All codes as unused: whoever holds one can vote again. */
export function asIfNew(set: RoundCodes): RoundCodes {
  return { ...set, unused: [...set.unused, ...set.used].sort(), used: [] };
}

/** The codes of this round, or null if it has none. */
export function codesOfRound(
  { codes }: Pick<Session, 'codes'>,
  roundId: string,
): RoundCodes | null {
  return codes.find((set) => set.roundId === roundId) ?? null;
}

/** The round with this id, or null. */
export function findRound(session: Session, roundId: string): Round | null {
  return session.rounds.find((round) => round.id === roundId) ?? null;
}

/** The newest round of a poll, or null. */
export function roundOfPoll({ rounds }: Pick<Session, 'rounds'>, pollId: string): Round | null {
  return newestOf(rounds.filter((round) => round.pollId === pollId));
}

/** The newest of one poll's rounds, or null. */
export function newestOf(rounds: readonly Round[]): Round | null {
  return [...rounds].sort((a, b) => a.number - b.number).at(-1) ?? null;
}
