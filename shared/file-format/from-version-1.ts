/** Version 2 added ballots, and which result the room has seen. */
import { isRecord } from './is-record';

/** A shown result includes everything recorded: version 1 had nothing else. */
function withWall(round: unknown, entries: readonly unknown[]): unknown {
  if (!isRecord(round)) return round;
  const own = entries.flatMap((entry) =>
    isRecord(entry) && entry.roundId === round.id && typeof entry.sequence === 'number'
      ? [entry.sequence]
      : [],
  );
  const newest = own.reduce((most, sequence) => Math.max(most, sequence), 0);
  return { ...round, wallThrough: round.state === 'revealed' ? newest : null };
}

/** Turns a session of version 1 into version 2; anything that is not a session is returned unchanged. */
export function fromVersion1(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { rounds, entries } = session;
  if (!Array.isArray(rounds) || !Array.isArray(entries)) return session;
  return { ...session, rounds: rounds.map((round) => withWall(round, entries)), ballots: [] };
}
