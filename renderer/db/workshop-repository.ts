/** Everything that is stored of one workshop: read as a session, written as changes of it. */
import { err, ok, type Result } from '../../shared/lib/result';
import type { AppError } from '../../shared/errors/app-error';
import type { Round } from '../../shared/domain/round';
import type { Session, SessionChange } from '../../shared/domain/session';
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
    return {
      read: () => readSession(database),
      commit: (change) => stored(() => commitChange(database, change)),
      replace: (session) =>
        stored(() => {
          const { documents, rounds, entries } = database;
          return database.transaction('rw', [documents, rounds, entries], async () => {
            await Promise.all([rounds.clear(), entries.clear()]);
            await commitChange(database, session);
          });
        }),
      prove: () => stored(() => proveDatabase(database)),
      close: () => {
        database.close();
      },
    };
  });
}

async function readSession(database: WorkshopDatabase): Promise<Result<Session, AppError>> {
  const read = await stored(() =>
    Promise.all([
      database.documents.toArray(),
      database.rounds.toArray(),
      database.entries.toArray(),
    ]),
  );
  if (!read.ok) return read;
  const [documents, rounds, entries] = read.value;
  const workshop = documents.find((row) => row.key === 'workshop')?.value;
  const projector = documents.find((row) => row.key === 'projector')?.value;
  const position = documents.find((row) => row.key === 'position')?.value;
  if (!workshop || !projector || !position) return err({ code: 'workshop-missing' });
  const place = (round: Round) => workshop.polls.findIndex(({ id }) => id === round.pollId);
  rounds.sort((a, b) => place(a) - place(b) || a.number - b.number);
  return ok({ workshop, projector, position, rounds, entries });
}

async function commitChange(database: WorkshopDatabase, change: SessionChange): Promise<void> {
  const { documents, rounds, entries } = database;
  const rows: DocumentRow[] = [];
  if (change.workshop) rows.push({ key: 'workshop', value: change.workshop });
  if (change.projector) rows.push({ key: 'projector', value: change.projector });
  if (change.position) rows.push({ key: 'position', value: change.position });
  await database.transaction('rw', [documents, rounds, entries], async () => {
    if (rows.length > 0) await documents.bulkPut(rows);
    if (change.rounds) await rounds.bulkPut([...change.rounds]);
    if (change.entries) await entries.bulkAdd([...change.entries]);
  });
}

async function proveDatabase({ documents }: WorkshopDatabase): Promise<void> {
  const value = String(Math.random());
  await documents.put({ key: 'proof', value });
  const row = await documents.get('proof');
  await documents.delete('proof');
  if (row?.value !== value) throw new Error('The row read back is not the one written');
}
