/** Storing a workshop: a change is stored whole or not at all, and reported as stored only when it is on the disk. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { applyChange, type Session } from '../../shared/domain/session/session';
import { choicePollOf, roundIn, slipOf, voidOf } from '../../shared/domain/testing/builders';
import { createFakeBuckets, emptyComputer } from '../testing/empty-computer';
import { sorted } from '../testing/program';
import { sessionWith } from '../../shared/domain/testing/sessions';
import { openWorkshopRepository, type WorkshopRepository } from './workshop-repository';

beforeEach(() => {
  emptyComputer();
});

const poll = choicePollOf(['a', 'b']);
const ready = roundIn('ready', poll);
const session = sessionWith([ready, { ...ready, id: 'r2' }], [poll], {
  entries: [slipOf(1, 1, 7, { a: 3 }), slipOf(2, 2, 7, { b: 3 })],
});

async function open(id = 'w1'): Promise<WorkshopRepository> {
  const opened = await openWorkshopRepository(id);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function read(repository: WorkshopRepository): Promise<Session> {
  const result = await repository.read();
  if (!result.ok) throw new Error(result.error.code);
  return sorted(result.value);
}

describe('a workshop', () => {
  it('is read as it was written, also by another opening', async () => {
    const repository = await open();
    expect((await repository.commit(session)).ok).toBe(true);
    expect(await read(repository)).toEqual(sorted(session));
    repository.close();
    expect(await read(await open())).toEqual(sorted(session));
  });

  it('that was never written is missing', async () => {
    expect(await (await open()).read()).toEqual({
      ok: false,
      error: { code: 'workshop-missing' },
    });
  });

  it.each(['workshop', 'projector', 'position'] as const)(
    'without its %s is missing, not half there',
    async (part) => {
      const repository = await open();
      const { [part]: _, ...rest } = session;
      await repository.commit(rest);
      expect((await repository.read()).ok).toBe(false);
    },
  );

  it('does not see what another one holds', async () => {
    await (await open('w1')).commit(session);
    expect((await (await open('w2')).read()).ok).toBe(false);
  });

  it('changes by what is given, and by nothing else', async () => {
    const repository = await open();
    await repository.commit(session);
    const changes = [
      { rounds: [{ ...ready, id: 'r2', state: 'open' as const }] },
      { entries: [voidOf(3, 1)] },
      { position: { page: 'results', agendaItemId: 'x' } as const },
      { projector: { showing: { kind: 'break' }, isBlack: true } as const },
      { workshop: { ...session.workshop, title: 'Ny' } },
      {},
    ];
    let expected = session;
    for (const change of changes) {
      expect((await repository.commit(change)).ok).toBe(true);
      expected = applyChange(expected, change);
      expect(await read(repository)).toEqual(sorted(expected));
    }
  });
});

describe('a change', () => {
  it('that can’t be written as a whole leaves nothing of it', async () => {
    const repository = await open();
    await repository.commit(session);
    const twice = await repository.commit({
      workshop: { ...session.workshop, title: 'Halvt gemt' },
      rounds: [{ ...ready, state: 'open' }],
      entries: [slipOf(3, 3, 6, {}), slipOf(1, 1, 7, { a: 9 })],
    });
    expect(twice).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(await read(repository)).toEqual(sorted(session));
  });

  it('never overwrites an entry that is recorded', async () => {
    const repository = await open();
    await repository.commit(session);
    expect((await repository.commit({ entries: [slipOf(2, 2, 7, { b: 99 })] })).ok).toBe(false);
    expect((await read(repository)).entries).toContainEqual(slipOf(2, 2, 7, { b: 3 }));
  });

  it('after the database was closed fails, and says so', async () => {
    const repository = await open();
    await repository.commit(session);
    repository.close();
    expect((await repository.commit({ entries: [voidOf(3, 1)] })).ok).toBe(false);
    expect((await repository.read()).ok).toBe(false);
  });

  it('is one strict transaction: done when the disk has it', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await open();
    await repository.commit(session);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[0]).toEqual(expect.arrayContaining(['documents', 'rounds', 'entries']));
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
  });
});

describe('replacing a workshop', () => {
  const other: Session = sessionWith([{ ...ready, id: 'r9', state: 'open' }], [poll], {
    workshop: { ...session.workshop, title: 'Fra en fil' },
    entries: [slipOf(1, 1, 7, { a: 1 }), slipOf(7, 3, 6, {})],
    projector: { showing: { kind: 'break' }, isBlack: true },
    position: { page: 'results', agendaItemId: 'at-choice-poll' },
  });

  it('leaves exactly the new session, and nothing of the old one', async () => {
    const repository = await open();
    await repository.commit(session);
    expect(await repository.replace(other)).toEqual({ ok: true, value: undefined });
    expect(await read(repository)).toEqual(sorted(other));
    repository.close();
    expect(await read(await open())).toEqual(sorted(other));
  });

  it('by itself changes nothing', async () => {
    const repository = await open();
    await repository.commit(session);
    expect((await repository.replace(session)).ok).toBe(true);
    expect(await read(repository)).toEqual(sorted(session));
  });

  it('makes one that was not there', async () => {
    const repository = await open();
    expect((await repository.replace(other)).ok).toBe(true);
    expect(await read(repository)).toEqual(sorted(other));
  });

  it('can be written on', async () => {
    const repository = await open();
    await repository.commit(session);
    await repository.replace(other);
    expect((await repository.commit({ entries: [slipOf(2, 2, 7, {})] })).ok).toBe(true);
    expect((await read(repository)).entries).toHaveLength(3);
  });

  it.each([
    ['two entries of one id', { entries: [...other.entries, slipOf(7, 2, 7, {})] }],
    ['an entry without an id', { entries: [{ ...slipOf(8, 2, 7, {}), id: null as never }] }],
    ['what can’t be stored', { workshop: { ...other.workshop, title: (() => 'x') as never } }],
  ])('by one with %s is refused, and leaves what was there', async (_, broken) => {
    const repository = await open();
    await repository.commit(session);
    expect(await repository.replace({ ...other, ...broken })).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
    expect(await read(repository)).toEqual(sorted(session));
  });

  it('is one strict transaction', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await open();
    await repository.replace(other);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
  });
});

describe('the proof of storage', () => {
  it('succeeds where the computer keeps what it is given, and leaves nothing behind', async () => {
    const repository = await open();
    await repository.commit(session);
    expect(await repository.prove()).toEqual({ ok: true, value: undefined });
    const rows = await new Promise((resolve) => {
      indexedDB.open('pejling-w1').onsuccess = ({ target }) => {
        const { result } = target as IDBOpenDBRequest;
        const keys = result.transaction('documents').objectStore('documents').getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      };
    });
    expect(rows).toEqual(['position', 'projector', 'workshop']);
  });

  it('fails where the row read back is another', async () => {
    const repository = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function putAnother(
      this: IDBObjectStore,
    ) {
      return this.put({ key: 'proof', value: 'something else' });
    });
    expect(await repository.prove()).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
  });
});

describe('storage buckets', () => {
  it('give each workshop one of its own, kept with strict durability', async () => {
    const buckets = createFakeBuckets();
    const plain = emptyComputer({ storageBuckets: buckets });
    const repository = await open('w1');
    await repository.commit(session);
    expect(await read(repository)).toEqual(sorted(session));
    const bucket = buckets.onDisk.get('workshop-w1');
    expect(bucket?.asked).toMatchObject({ durability: 'strict' });
    expect((await bucket?.indexedDB.databases())?.map(({ name }) => name)).toEqual(['pejling-w1']);
    expect(await plain.databases()).toEqual([]);
  });

  it('that are refused are an error, not a crash', async () => {
    const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
    emptyComputer({ storageBuckets: { ...createFakeBuckets(), open: refuse } });
    expect(await openWorkshopRepository('w1')).toEqual({
      ok: false,
      error: { code: 'storage-refused' },
    });
  });
});

it('says that storage is refused where the browser does not let a database be opened', async () => {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException('No', 'SecurityError');
  });
  vi.stubGlobal('indexedDB', factory);
  expect(await openWorkshopRepository('w1')).toEqual({
    ok: false,
    error: { code: 'storage-refused' },
  });
});
