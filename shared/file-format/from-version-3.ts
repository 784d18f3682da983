/** Version 4 added what others have seen of each vote. */
import { isRecord } from './is-record';

type Known = Readonly<Record<string, unknown>>;

function compare(a: Known, b: Known): number {
  return Number(a.sequence) - Number(b.sequence) || (String(a.id) < String(b.id) ? -1 : 1);
}

/** The entries of one round that counted in version 3: the newest of each slot, without those taken back. */
function countedIds(
  entries: readonly Known[],
  isAlone: boolean,
  method: unknown,
): readonly string[] {
  const struck = new Set<unknown>();
  const standing: Known[] = [];
  for (const entry of [...entries].sort(compare).reverse()) {
    if (struck.has(entry.id)) continue;
    standing.unshift(entry);
    struck.add(entry.kind === 'void' ? entry.voids : entry.replaces);
  }
  const slots = new Map<string, Known>();
  for (const entry of standing) {
    const isOfTable = entry.kind === 'table-slip' || entry.kind === 'table-answer';
    const isOther = isAlone ? entry.kind !== method : !isOfTable;
    const isCorrection = entry.kind === 'ballot-correction' && !isAlone;
    if (isOther && !isCorrection) continue;
    const roleId = entry.roleId ?? null;
    if (isOfTable) {
      for (const [slot, other] of slots) {
        const isOtherWay = (roleId === null) !== ((other.roleId ?? null) === null);
        if (other.table === entry.table && isOtherWay) slots.delete(slot);
      }
    }
    const own = isCorrection ? entry.id : isOfTable ? roleId : entry.cell;
    slots.set(`${isCorrection} ${String(entry.table)} ${String(own)}`, entry);
  }
  return [...slots.values()].map(({ id }) => String(id)).sort();
}

/** Ballots by role, those without one first; in all no more than existed when the result was shown. */
function shownBallots(round: Known, ballots: readonly Known[]): readonly unknown[] {
  const frozen = isRecord(round.frozen) ? round.frozen : {};
  const roles = Array.isArray(frozen.roles) ? frozen.roles.filter(isRecord) : [];
  const poll = isRecord(frozen.poll) ? frozen.poll : {};
  const statements =
    poll.kind === 'scale' && Array.isArray(poll.statements) ? poll.statements.filter(isRecord) : [];
  let left = Number(round.shownBallots ?? 0);
  const roleIds: readonly unknown[] = [null, ...roles.map(({ id }) => id)];
  return roleIds.flatMap((roleId) => {
    const own = ballots.filter(({ origin, isSpoiled }) => {
      const named = isRecord(origin) && origin.kind === 'role' ? origin.roleId : null;
      return isSpoiled !== true && named === roleId;
    });
    const voters = Math.max(0, Math.min(own.length, left));
    left -= voters;
    const took = (statement: Known) =>
      own.filter(({ marks }) => {
        const start = `${String(statement.id)}/`;
        const answers = Array.isArray(marks) ? marks.map(String) : [];
        return answers.some((mark) => mark.startsWith(start) && mark !== `${start}0`);
      }).length;
    const positions: Record<string, number> = {};
    for (const one of statements) positions[String(one.id)] = Math.min(voters, took(one));
    return voters > 0 ? [{ roleId, voters, positions }] : [];
  });
}

/** The showings of a round of version 3: one, reconstructed as its first one as far as possible. */
function showingsOfVersion3(
  round: Known,
  entries: readonly Known[],
  ballots: readonly Known[],
): readonly unknown[] {
  const { shownThrough, method } = round;
  if (typeof shownThrough !== 'number') return [];
  const isAlone = method === 'hands' || method === 'totals';
  const known = entries.filter(({ sequence }) => Number(sequence) <= shownThrough);
  return [
    {
      entries: countedIds(known, isAlone, method),
      ballots: isAlone ? [] : shownBallots(round, ballots),
    },
  ];
}

/** The session with what was shown of its rounds. */
function withShowings(session: Known): Known {
  const { rounds, entries, ballots } = session;
  if (!Array.isArray(rounds) || !Array.isArray(entries) || !Array.isArray(ballots)) return session;
  const ofRound = (all: readonly unknown[], id: unknown) =>
    all.filter(isRecord).filter(({ roundId }) => roundId === id);
  return {
    ...session,
    rounds: rounds.map((round: unknown) =>
      isRecord(round)
        ? {
            ...round,
            shown: showingsOfVersion3(
              round,
              ofRound(entries, round.id),
              ofRound(ballots, round.id),
            ),
          }
        : round,
    ),
  };
}

/** Turns a session of version 3 into version 4; anything that is not a session is returned unchanged. */
export function fromVersion3(session: unknown): unknown {
  return isRecord(session) ? withShowings(session) : session;
}
