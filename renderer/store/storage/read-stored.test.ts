/** A stored workshop is opened, read and closed again, whatever reading it said. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/domain/session/session';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import { openWorkshopRepository, type WorkshopRepository } from '../../db/workshop-repository';
import { emptyComputer } from '../../testing/empty-computer';
import { createStoredReader } from './read-stored';

beforeEach(() => {
  emptyComputer();
});

/** What was done with a repository whose reading gives `said`, and what the reader made of it. */
async function readWhere(said: () => Promise<Result<Session, AppError>>) {
  const done: string[] = [];
  const repository = {
    read: () => {
      done.push('read');
      return said();
    },
    close: () => done.push('close'),
  } as Partial<WorkshopRepository> as WorkshopRepository;
  const read = createStoredReader((id) => {
    done.push(`open ${id}`);
    return Promise.resolve(ok(repository));
  })('w1').catch((error: unknown) => error);
  return { read: await read, done };
}

const OPENED_READ_CLOSED = ['open w1', 'read', 'close'];

describe('a stored workshop', () => {
  const session = sessionWith([], []);

  it('is read as it was written', async () => {
    const { id } = session.workshop;
    const written = await openWorkshopRepository(id);
    if (!written.ok) throw new Error('Not opened');
    await written.value.commit(session);
    written.value.close();
    expect(await createStoredReader(openWorkshopRepository)(id)).toEqual(ok(session));
  });

  it('is closed again after reading', async () => {
    const { read, done } = await readWhere(() => Promise.resolve(ok(session)));
    expect(read).toEqual(ok(session));
    expect(done).toEqual(OPENED_READ_CLOSED);
  });

  it('is closed again where reading fails', async () => {
    const damaged = err({ code: 'workshop-missing' } as const);
    const { read, done } = await readWhere(() => Promise.resolve(damaged));
    expect(read).toEqual(damaged);
    expect(done).toEqual(OPENED_READ_CLOSED);
  });

  it('is closed again where reading throws', async () => {
    const bug = new Error('A bug');
    const { read, done } = await readWhere(() => Promise.reject(bug));
    expect(read).toBe(bug);
    expect(done).toEqual(OPENED_READ_CLOSED);
  });

  it('says why its storage can’t be opened', async () => {
    const failed = err({ code: 'storage-failed', detail: 'blocked' } as const);
    expect(await createStoredReader(() => Promise.resolve(failed))('w1')).toEqual(failed);
  });
});
