/**
 * What of a session stands in a file. The ballots of open rounds don't, nor which codes let them in: the file follows every change, and its
 * versions would tell their order. A rescue file is written once, where memory is the only copy: it has both, as two lists that are
 * sorted apart, so that no ballot lies beside its code.
 */
import type { Ballot } from '../domain/ballot/ballot';
import {
  ballotsAtRest,
  codesAtRest,
  withSpent,
  type Session,
  type SpentCode,
} from '../domain/session/session';

/** A session as it stands in a file. */
export interface FileSession extends Session {
  /** What lies in open rounds; only in a rescue file. */
  readonly open?: {
    /** Sorted by their random keys. */
    readonly ballots: readonly Ballot[];
    /** All that are used in open rounds, sorted by round and hash. */
    readonly spent: readonly SpentCode[];
  };
}

/** What is written of a session. */
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

/** The session that a file holds, or null where what it says of open rounds does not fit: of another round, twice, or no code. */
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
