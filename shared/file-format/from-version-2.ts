/** Version 3 added roles and their threshold, rehearsals, recounts and ballot codes. */
import { addToWorkshop } from './add-to-workshop';
import { isRecord } from './is-record';

/** The roles and the threshold that a new workshop of version 3 had. */
const ROLES = [
  { id: 'chief-executive', name: { da: 'Direktør', en: 'Chief executive' } },
  { id: 'head-of-field', name: { da: 'Fagchef', en: 'Head of field' } },
  { id: 'head-of-staff', name: { da: 'Stabschef', en: 'Head of staff' } },
] as const;
const THRESHOLD = 5;

/** The id of the vote in a round of version 2: the newest reset in its log tells it from earlier votes. */
function voteIdOf(round: Readonly<Record<string, unknown>>, entries: readonly unknown[]): unknown {
  const resets = entries
    .filter(isRecord)
    .filter((entry) => entry.roundId === round.id && entry.reason === 'reset')
    .sort((a, b) => Number(a.sequence) - Number(b.sequence));
  return resets.at(-1)?.id ?? round.id;
}

/** A round of version 2 was never collected by role; if it was shown, it was shown with the ballots it has. */
function withoutRoles(
  before: unknown,
  ballots: readonly unknown[],
  entries: readonly unknown[],
): unknown {
  if (!isRecord(before)) return before;
  const round = { ...before, voteId: voteIdOf(before, entries) };
  const own = ballots.filter((ballot) => isRecord(ballot) && ballot.roundId === before.id);
  const shownBallots = typeof before.shownThrough === 'number' ? own.length : null;
  if (!isRecord(before.frozen)) return { ...round, shownBallots };
  const frozen = { ...before.frozen, roles: [], threshold: THRESHOLD };
  return { ...round, shownBallots, frozen };
}

function ofWholeTable(entry: unknown): unknown {
  return isRecord(entry) && entry.kind === 'table-slip' ? { ...entry, roleId: null } : entry;
}

/** Turns a session of version 2 into version 3; anything that is not a session is returned unchanged. */
export function fromVersion2(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { workshop, rounds, entries, ballots } = session;
  if (!isRecord(workshop) || !Array.isArray(rounds)) return session;
  if (!Array.isArray(entries) || !Array.isArray(ballots)) return session;
  const later = {
    ...session,
    rounds: rounds.map((round) => withoutRoles(round, ballots, entries)),
    entries: entries.map(ofWholeTable),
    codes: [],
  };
  const grouping = { roles: ROLES, collectsRoles: false, threshold: THRESHOLD };
  return addToWorkshop(later, { ...grouping, rehearsalOf: null });
}
