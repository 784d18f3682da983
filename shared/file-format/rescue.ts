/**
 * Which part of a session a file contains. It leaves out the ballots of open rounds and the codes they used:
 * the file is written after every change, and its versions would reveal their order. A rescue file is written
 * once, when memory is the only copy. It contains both, as two separately sorted lists, so that no ballot can
 * be matched with its code.
 */
import type { Ballot } from '../domain/ballot/ballot';
import {
  ballotsAtRest,
  codesAtRest,
  withSpent,
  type Session,
  type SpentCode,
} from '../domain/session/session';

/** A session as stored in a file. */
export interface FileSession extends Session {
  /** The content of open rounds; only in a rescue file. */
  readonly open?: {
    /** Sorted by their random keys. */
    readonly ballots: readonly Ballot[];
    /** All codes used in open rounds, sorted by round and hash. */
    readonly spent: readonly SpentCode[];
  };
}

/** The part of a session that is written. */
export function fileSessionOf(session: Session, isRescue: boolean): FileSession {
  const { workshop, rounds, entries, projector, position } = session;
  const ballots = ballotsAtRest(session);
  const rest = { workshop, rounds, entries, ballots, codes: codesAtRest(session) };
  const held = { ...rest, projector, position };
  return isRescue ? { ...held, open: openPartOf(session) } : held;
}

function openPartOf(session: Session): NonNullable<FileSession['open']> {
  const isOpen = openRounds(session);
  const spent = session.codes
    .filter(({ roundId }) => isOpen.has(roundId))
    .flatMap(({ roundId, used }) => used.map((hash) => ({ roundId, hash })));
  return {
    ballots: session.ballots.filter(({ roundId }) => isOpen.has(roundId)).sort(byId),
    spent: spent.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** The session in a file; null if its content of open rounds does not fit: another round, a duplicate, or an unknown code. */
export function sessionOfFile({ open, ...session }: FileSession): Session | null {
  if (!open) return session;
  const isOpen = openRounds(session);
  const isOfOpenRound = ({ roundId }: { readonly roundId: string }) => isOpen.has(roundId);
  if (![...open.ballots, ...open.spent].every(isOfOpenRound)) return null;
  const isGood = ({ roundId, hash }: SpentCode) =>
    session.codes.some((set) => set.roundId === roundId && set.unused.includes(hash));
  const isEachOnce = new Set(open.spent.map(keyOf)).size === open.spent.length;
  if (!isEachOnce || !open.spent.every(isGood)) return null;
  return {
    ...session,
    ballots: [...session.ballots, ...open.ballots].sort(byId),
    codes: session.codes.map((set) => withSpent(set, open.spent)),
  };
}

function openRounds({ rounds }: Pick<Session, 'rounds'>): ReadonlySet<string> {
  return new Set(rounds.flatMap(({ id, state }) => (state === 'open' ? [id] : [])));
}

function keyOf({ roundId, hash }: SpentCode): string {
  return `${roundId} ${hash}`;
}

function byId(a: Ballot, b: Ballot): number {
  return a.id < b.id ? -1 : 1;
}
