/** Everything that is stored of one workshop: read as a session, written as changes of it. */
import { err, ok, type Result } from '../../shared/lib/result';
import type { AppError } from '../../shared/errors/app-error';
import type { Ballot } from '../../shared/domain/ballot';
import type { RoundCodes } from '../../shared/domain/ballot-code-check';
import type { Round } from '../../shared/domain/round';
import {
  withSpent,
  type Session,
  type SessionChange,
  type SpentCode,
} from '../../shared/domain/session';
import { createOpenBallots, type OpenBallots } from './open-ballots';
import { openBucket } from './open-bucket';
import { stored } from './storage-error';
import { WorkshopDatabase, type DocumentRow } from './workshop-database';

/** An opened workshop. */
export interface WorkshopRepository {
  /** The stored session; 'workshop-missing' where there is none. */
  read: () => Promise<Result<Session, AppError>>;
  /** Writes a change in one strict transaction; done when the disk has it, or nothing of it is written. */
  commit: (change: SessionChange) => Promise<Result<void, AppError>>;
  /** Makes what is stored exactly this session, in one strict transaction; done when the disk has it, or nothing is changed. */
  replace: (session: Session) => Promise<Result<void, AppError>>;
  /** Writes a row where the votes go, reads it back and removes it: proof that this computer keeps what it is given. */
  readonly prove: () => Promise<Result<void, AppError>>;
  /** Ends the use of the database. */
  close: () => void;
}

/** What a change has that only casts a ballot. */
const CAST_PARTS: ReadonlySet<string> = new Set<keyof SessionChange>(['ballots', 'spentCodes']);

/** Lower-case letters, digits and hyphens only, as bucket names must be. */
export function bucketName(workshopId: string): string {
  return `workshop-${workshopId}`;
}

/** Opens the workshop's bucket and database, making them where they don't exist. */
export async function openWorkshopRepository(
  workshopId: string,
): Promise<Result<WorkshopRepository, AppError>> {
  return stored(async () => {
    const databases = await openBucket(bucketName(workshopId));
    const database = new WorkshopDatabase(`pejling-${workshopId}`, databases);
    await database.open();
    const open = createOpenBallots(workshopId);
    return {
      read: () => readSession(database, open),
      commit: (change) => stored(() => commitChange(database, open, change)),
      replace: (session) =>
        stored(async () => {
          await database.transaction('rw', database.tables, async () => {
            await Promise.all([
              database.rounds.clear(),
              database.entries.clear(),
              database.ballots.clear(),
              database.codes.clear(),
            ]);
            await writeChange(database, session);
          });
          await open.dropAll();
        }),
      prove: () => stored(() => proveDatabase(database)),
      close: () => {
        open.close();
        database.close();
      },
    };
  });
}

async function readSession(
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
    // A kill between the move and the deletion: the step is repeated. A round that was reset has no ballots to move.
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

/** Those of the sets that `spent` changes, with what it says. */
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
 * Ballots of an open round go to its own bucket, and so do the codes that let them in. A round that closes takes both along,
 * sorted, in the one transaction in which it closes; then its bucket is deleted. Ballots
 * that come in together with their closed round were never typed here: they are written in that transaction too, sorted
 * among the others.
 */
async function commitChange(
  database: WorkshopDatabase,
  open: OpenBallots,
  change: SessionChange,
): Promise<void> {
  const { ballots = [], takenBallots = [], spentCodes = [], ...rest } = change;
  const closing = (change.rounds ?? []).filter(({ state }) => state !== 'open').map(({ id }) => id);
  const cast = ballots.filter(({ roundId }) => !closing.includes(roundId));
  const merged = ballots.filter(({ roundId }) => closing.includes(roundId));
  await open.add(cast, spentCodes);
  // Those of a round that is reset go with its bucket, once the reset is on the disk.
  if (closing.length === 0 && takenBallots.length > 0) await open.take(takenBallots);
  const taken = new Set(takenBallots);
  const left = await open.read(closing);
  const moved = left.ballots.filter(({ id }) => !taken.has(id));
  // A ballot is one strict write, and leaves nothing in the workshop's own log.
  const isCastOnly = Object.keys(change).every((part) => CAST_PARTS.has(part));
  if (ballots.length > 0 && isCastOnly) return;
  // A reset makes the codes good again, and says so itself.
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
    // Nothing of a change that failed stays, so that it can be repeated.
    if (cast.length > 0) await open.take(cast.map(({ id }) => id));
    throw thrown;
  }
  await open.drop(closing);
}

async function writeChange(database: WorkshopDatabase, change: SessionChange): Promise<void> {
  const { documents, rounds, entries, ballots, codes } = database;
  const rows: DocumentRow[] = [];
  if (change.workshop) rows.push({ key: 'workshop', value: change.workshop });
  if (change.projector) rows.push({ key: 'projector', value: change.projector });
  if (change.position) rows.push({ key: 'position', value: change.position });
  await database.transaction('rw', [documents, rounds, entries, ballots, codes], async () => {
    if (rows.length > 0) await documents.bulkPut(rows);
    if (change.rounds) await rounds.bulkPut([...change.rounds]);
    if (change.removedRounds) await rounds.bulkDelete([...change.removedRounds]);
    if (change.entries) await entries.bulkAdd([...change.entries]);
    if (change.codes?.length) await codes.bulkPut([...change.codes]);
    if (change.takenBallots?.length) await ballots.bulkDelete([...change.takenBallots]);
    if (change.ballots?.length) await ballots.bulkPut([...change.ballots].sort(byKey));
  });
}

async function proveDatabase({ documents }: WorkshopDatabase): Promise<void> {
  const value = String(Math.random());
  await documents.put({ key: 'proof', value });
  const row = await documents.get('proof');
  await documents.delete('proof');
  if (row?.value !== value) throw new Error('The row read back is not the one written');
}
