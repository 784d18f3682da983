/** Version 3 knows roles and their threshold, rehearsals, recounts and ballot codes. */
import { DEFAULT_ROLES, DEFAULT_THRESHOLD } from '../domain/workshop';
import { isRecord } from './is-record';

/** A round of version 2 was never collected by role; what was shown of it was shown with the ballots it has. */
function withoutRoles(round: unknown, ballots: readonly unknown[]): unknown {
  if (!isRecord(round)) return round;
  const own = ballots.filter((ballot) => isRecord(ballot) && ballot.roundId === round.id);
  const shownBallots = typeof round.shownThrough === 'number' ? own.length : null;
  if (!isRecord(round.frozen)) return { ...round, shownBallots };
  const frozen = { ...round.frozen, roles: [], threshold: DEFAULT_THRESHOLD };
  return { ...round, shownBallots, frozen };
}

function ofWholeTable(entry: unknown): unknown {
  return isRecord(entry) && entry.kind === 'table-slip' ? { ...entry, roleId: null } : entry;
}

/** The session of version 2 as version 3 has it; whatever is no session is given back as it is. */
export function fromVersion2(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { workshop, rounds, entries, ballots } = session;
  if (!isRecord(workshop) || !Array.isArray(rounds)) return session;
  if (!Array.isArray(entries) || !Array.isArray(ballots)) return session;
  return {
    ...session,
    workshop: {
      ...workshop,
      roles: DEFAULT_ROLES,
      collectsRoles: false,
      threshold: DEFAULT_THRESHOLD,
      rehearsalOf: null,
    },
    rounds: rounds.map((round) => withoutRoles(round, ballots)),
    entries: entries.map(ofWholeTable),
    codes: [],
  };
}
