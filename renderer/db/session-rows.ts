/** A session as rows of its database and of the buckets of its open rounds: reading, and writing a change. */
import { err, ok, type Result } from '../../shared/lib/result';
import type { AppError } from '../../shared/errors/app-error';
import type { Ballot } from '../../shared/domain/ballot/ballot';
import type { RoundCodes } from '../../shared/domain/ballot-box/ballot-code-check';
import type { Round } from '../../shared/domain/round/round';
import {
  withSpent,
  type Session,
  type SessionChange,
  type SpentCode,
} from '../../shared/domain/session/session';
import type { OpenBallots } from './open-ballots';
import { stored } from './storage-error';
import { LostError } from './storage-loss';
import type { DocumentRow, WorkshopDatabase } from './workshop-database';

/** The fields of a change that only casts ballots. */
const CAST_PARTS: ReadonlySet<string> = new Set<keyof SessionChange>(['ballots', 'spentCodes']);

/** The stored session; 'workshop-missing' where there is none. */
export async function readSession(
  database: WorkshopDatabase,
  open: OpenBallots,
): Promise<Result<Session, AppError>> {
  const read = await stored(() =>
    Promise.all([
      database.documents.toArray(),
      database.rounds.toArray(),
      database.entries.toArray(),
      database.ballots.toArray(),
      database.codes.toArray(),
    ]),
  );
  if (!read.ok) return read;
  const [documents, rounds, entries, closedBallots, codes] = read.value;
  const workshop = documents.find((row) => row.key === 'workshop')?.value;
  const projector = documents.find((row) => row.key === 'projector')?.value;
  const position = documents.find((row) => row.key === 'position')?.value;
  if (!workshop || !projector || !position) return err({ code: 'workshop-missing' });
  const place = (round: Round) => workshop.polls.findIndex(({ id }) => id === round.pollId);
  rounds.sort((a, b) => place(a) - place(b) || a.number - b.number);
  const ids = rounds.map(({ id }) => id);
  const finished = await stored(async () => {
    // If the program was killed between the move and the deletion, the step is repeated. A round that was reset has no ballots to move.
    const done = rounds.filter(({ state }) => state !== 'open');
    const closed = done.filter(({ state }) => state !== 'ready');
    const left = await open.read(closed.map(({ id }) => id));
    if (left.ballots.length > 0 || left.spent.length > 0) {
      await writeChange(database, { ballots: left.ballots, codes: usedCodes(codes, left.spent) });
    }
    await open.drop(done.map(({ id }) => id));
    const now = await open.read(ids);
    return { ballots: [...left.ballots, ...now.ballots], spent: [...left.spent, ...now.spent] };
  });
  if (!finished.ok) return finished;
  const { ballots: still, spent } = finished.value;
  const byId = new Map([...closedBallots, ...still].map((one) => [one.id, one]));
  const ballots = [...byId.values()].sort(byKey);
  const allCodes = codes.map((set) => withSpent(set, spent));
  return ok({ workshop, projector, position, rounds, entries, ballots, codes: allCodes });
}

/** The code sets that `spent` changes, as they are afterwards. */
function usedCodes(
  codes: readonly RoundCodes[],
  spent: readonly SpentCode[],
): readonly RoundCodes[] {
  const rounds = new Set(spent.map(({ roundId }) => roundId));
  return codes.filter(({ roundId }) => rounds.has(roundId)).map((set) => withSpent(set, spent));
}

function byKey(a: Ballot, b: Ballot): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * Ballots of an open round go to its own bucket, together with the codes that let them in. When the round closes, both move,
 * sorted, in the transaction that closes it; then its bucket is deleted. Ballots that come in together with
 * their closed round (from a file) were not typed here: the same transaction writes them too, sorted among the others.
 */
export async function commitChange(
  database: WorkshopDatabase,
  open: OpenBallots,
  change: SessionChange,
): Promise<void> {
  const { ballots = [], takenBallots = [], spentCodes = [], ...rest } = change;
  const closing = (change.rounds ?? []).filter(({ state }) => state !== 'open').map(({ id }) => id);
  const cast = ballots.filter(({ roundId }) => !closing.includes(roundId));
  const merged = ballots.filter(({ roundId }) => closing.includes(roundId));
  await open.add(cast, spentCodes);
  // The ballots of a reset round are deleted with its bucket, once the reset is on the disk.
  if (closing.length === 0 && takenBallots.length > 0) await open.take(takenBallots);
  const taken = new Set(takenBallots);
  const left = await open.read(closing);
  const moved = left.ballots.filter(({ id }) => !taken.has(id));
  // Casting a ballot is one strict write, and leaves nothing in the workshop's own log.
  const isCastOnly = Object.keys(change).every((part) => CAST_PARTS.has(part));
  if (ballots.length > 0 && isCastOnly) return;
  // A reset makes the codes valid again, and writes them itself.
  const given = change.codes ?? [];
  const kept = left.spent.length > 0 ? await database.codes.toArray() : [];
  const used = usedCodes(kept, left.spent).filter(
    (set) => !given.some(({ roundId }) => roundId === set.roundId),
  );
  try {
    await writeChange(database, {
      ...rest,
      ballots: [...moved, ...merged],
      takenBallots,
      codes: [...given, ...used],
    });
  } catch (thrown) {
    // Nothing of a failed change stays, so that it can be repeated.
    if (cast.length > 0) await open.take(cast.map(({ id }) => id));
    throw thrown;
  }
  await open.drop(closing);
}

/** Writes a change in one strict transaction, with `marks` beside it. */
export async function writeChange(
  database: WorkshopDatabase,
  change: SessionChange,
  marks: readonly DocumentRow[] = [],
): Promise<void> {
  const { documents, rounds, entries, ballots, codes } = database;
  const rows: DocumentRow[] = [...marks];
  if (change.workshop) rows.push({ key: 'workshop', value: change.workshop });
  if (change.projector) rows.push({ key: 'projector', value: change.projector });
  if (change.position) rows.push({ key: 'position', value: change.position });
  // Asked one after the other and answered together: the browser runs a transaction's requests in their order.
  await database.transaction('rw', [documents, rounds, entries, ballots, codes], () =>
    Promise.all([
      !change.workshop && refuseEmptied(documents),
      rows.length > 0 && documents.bulkPut(rows),
      change.rounds && rounds.bulkPut([...change.rounds]),
      change.removedRounds && rounds.bulkDelete([...change.removedRounds]),
      change.entries && entries.bulkAdd([...change.entries]),
      change.codes?.length && codes.bulkPut([...change.codes]),
      change.takenBallots?.length && ballots.bulkDelete([...change.takenBallots]),
      change.ballots?.length && ballots.bulkPut([...change.ballots].sort(byKey)),
    ]),
  );
}

/** Storage that was emptied meanwhile would accept a change, though everything before it is gone: throwing aborts the transaction. */
async function refuseEmptied(documents: WorkshopDatabase['documents']): Promise<void> {
  if ((await documents.where('key').equals('workshop').count()) === 0) throw new LostError();
}
