/** Version 3 knows roles and their threshold, rehearsals, recounts and ballot codes. */
import { DEFAULT_ROLES, DEFAULT_THRESHOLD } from '../domain/workshop';
import { isRecord } from './is-record';

/** A round of version 2 was never collected by role. */
function withoutRoles(round: unknown): unknown {
  if (!isRecord(round) || !isRecord(round.frozen)) return round;
  return { ...round, frozen: { ...round.frozen, roles: [], threshold: DEFAULT_THRESHOLD } };
}

function ofWholeTable(entry: unknown): unknown {
  return isRecord(entry) && entry.kind === 'table-slip' ? { ...entry, roleId: null } : entry;
}

/** The session of version 2 as version 3 has it; whatever is no session is given back as it is. */
export function fromVersion2(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { workshop, rounds, entries } = session;
  if (!isRecord(workshop) || !Array.isArray(rounds) || !Array.isArray(entries)) return session;
  return {
    ...session,
    workshop: {
      ...workshop,
      roles: DEFAULT_ROLES,
      collectsRoles: false,
      threshold: DEFAULT_THRESHOLD,
      rehearsalOf: null,
    },
    rounds: rounds.map(withoutRoles),
    entries: entries.map(ofWholeTable),
    codes: [],
  };
}
