/** Generations of a workshop's storage: what failed is not trusted again, and a fresh one counts only once it is whole. */
import { IDBObjectStore, IDBRequest, type IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ballot } from '../../shared/domain/ballot/ballot';
import type { Session } from '../../shared/domain/session/session';
import { choicePollOf, roundIn, slipOf } from '../../shared/domain/testing/builders';
import { sessionWith } from '../../shared/domain/testing/sessions';
import {
  createFakeBuckets,
  emptyComputer,
  turn,
  type FakeBuckets,
} from '../testing/empty-computer';
import { createCatalogRepository } from './catalog-repository';
import { sameSession } from './workshop-generation';
import { openWorkshopRepository, type WorkshopRepository } from './workshop-repository';

const poll = choicePollOf(['a', 'b']);
const openRound = roundIn('open', poll);
const CODES = { roundId: 'r1', salt: 's', rounds: 7, unused: ['1', '2'], used: ['0', '3'] };

function ballotOf(id: string): Ballot {
  return { id, roundId: 'r1', origin: { kind: 'room' }, marks: ['a'], isSpoiled: false };
}

/** An open round with a slip, ballots and used codes: as memory has it when storage fails. */
const session: Session = sessionWith([openRound], [poll], {
  entries: [slipOf(1, 1, 7, { a: 3 })],
  ballots: ['a', 'b', 'c'].map(ballotOf),
  codes: [CODES],
});

async function open(): Promise<WorkshopRepository> {
  const opened = await openWorkshopRepository('w1');
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function read(repository: WorkshopRepository): Promise<Session> {
  const result = await repository.read();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The next `put` into a store of this name throws, as on a full disk. */
function failOnce(store: string): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failing(
    this: IDBObjectStore,
    ...given
  ) {
    if (!isFull || this.name !== store) return put.apply(this, given);
    isFull = false;
    throw new DOMException('Full', 'QuotaExceededError');
  });
}

describe.each(['with buckets', 'without buckets'])('%s', (computer) => {
  let buckets: FakeBuckets;
  let plain: IDBFactory;
  beforeEach(() => {
    vi.restoreAllMocks();
    buckets = createFakeBuckets();
    plain = emptyComputer(computer === 'with buckets' ? { storageBuckets: buckets } : {});
  });
  const namesOnDisk = async (): Promise<readonly string[]> =>
    [...buckets.onDisk.keys(), ...(await plain.databases()).map(({ name }) => name ?? '')].sort();

  it('a repository takes nothing more once a write has failed, until all has moved', async () => {
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    failOnce('documents');
    const failed = await repository.commit({ position: { page: 'setup', agendaItemId: '' } });
    expect(failed).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(await repository.commit({ entries: [slipOf(2, 2, 7, {})] })).toEqual(failed);
    expect(await repository.prove()).toEqual(failed);
    expect((await repository.replace(session)).ok).toBe(true);
    expect((await repository.commit({ entries: [slipOf(2, 2, 7, {})] })).ok).toBe(true);
  });

  it('a move keeps everything, open rounds’ ballots and used codes included, and leaves nothing else', async () => {
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    await repository.commit({ ballots: [ballotOf('a')] });
    const before = await namesOnDisk();
    expect((await repository.replace(session)).ok).toBe(true);
    repository.close();
    const names = await namesOnDisk();
    expect(names.filter((name) => before.includes(name))).toEqual([]);
    expect(names).toHaveLength(before.length);
    const again = await open();
    expect(sameSession(await read(again), session)).toBe(true);
    // A round that was reopened, voted in and closed once more: no code lets anybody in twice.
    expect((await read(again)).codes[0]).toMatchObject({ unused: ['1', '2'], used: ['0', '3'] });
  });

  it('ballots are copied sorted by their keys', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    const repository = await open();
    await repository.replace({ ...session, ballots: ['c', 'a', 'b'].map(ballotOf) });
    const written = add.mock.calls.map(([value]) => (value as { readonly id?: string }).id);
    expect(written.filter((id) => id?.length === 1)).toEqual(['a', 'b', 'c']);
  });

  it.each(['documents', 'ballots', 'rounds'] as const)(
    'a move that fails at its %s leaves what was there, and no trace of itself',
    async (store) => {
      const repository = await open();
      await repository.commit({ ...session, ballots: [], codes: [] });
      const before = await namesOnDisk();
      vi.spyOn(IDBObjectStore.prototype, store === 'ballots' ? 'add' : 'put').mockImplementation(
        () => {
          throw new DOMException('Full', 'QuotaExceededError');
        },
      );
      expect(await repository.replace(session)).toEqual({
        ok: false,
        error: { code: 'storage-full' },
      });
      expect(await namesOnDisk()).toEqual(before);
      vi.restoreAllMocks();
      expect((await read(await open())).entries).toEqual(session.entries);
    },
  );

  it('what does not read back as it was written does not count', async () => {
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function forgetful(
      this: IDBObjectStore,
      value: unknown,
    ) {
      // Each round loses the ballots it counts, without an error.
      const isRound = this.name === 'rounds';
      return put.apply(this, [isRound ? { ...(value as object), frozen: null } : value]);
    });
    expect(await repository.replace(session)).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    const kept = await read(await open());
    expect(kept.rounds[0]?.frozen).not.toBeNull();
  });
});

describe('a start', () => {
  /** A computer on which nothing can be deleted until `letDelete`: as if the program was killed before it could. */
  function stubborn() {
    const buckets = createFakeBuckets();
    const refuse = () => Promise.reject(new Error('Killed'));
    emptyComputer({ storageBuckets: { ...buckets, delete: refuse } });
    return {
      names: () => [...buckets.onDisk.keys()].sort(),
      letDelete: () => vi.stubGlobal('navigator', { storageBuckets: buckets }),
    };
  }
  const first: Session = { ...session, ballots: [], codes: [] };

  it('takes the newest generation that is complete, and removes the ones before it', async () => {
    const computer = stubborn();
    const repository = await open();
    await repository.commit(first);
    await repository.commit({ ballots: [ballotOf('a')] });
    await repository.replace(session);
    repository.close();
    expect(computer.names().filter((name) => name.startsWith('workshop-'))).toEqual([
      'workshop-w1',
      'workshop-w1_2',
    ]);
    computer.letDelete();
    expect(sameSession(await read(await open()), session)).toBe(true);
    expect(computer.names()).toEqual([
      expect.stringMatching(/^ballots-w1-.{8}_2$/),
      'workshop-w1_2',
    ]);
  });

  it('passes over one that was cut off before its mark, and removes it', async () => {
    const computer = stubborn();
    const repository = await open();
    await repository.commit(first);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect((await repository.replace(session)).ok).toBe(false);
    vi.restoreAllMocks();
    repository.close();
    expect(computer.names()).toContain('workshop-w1_2');
    computer.letDelete();
    expect(sameSession(await read(await open()), first)).toBe(true);
    expect(computer.names()).toEqual(['workshop-w1']);
  });

  /** The bucket of this name can't be opened: it is damaged, or does not answer. */
  function failing(buckets: FakeBuckets, name: string, why: 'is damaged' | 'hangs') {
    const broken = () =>
      why === 'hangs' ? new Promise<never>(() => undefined) : Promise.reject(new Error('Torn'));
    const open: FakeBuckets['open'] = (asked, options) =>
      asked === name ? broken() : buckets.open(asked, options);
    vi.stubGlobal('navigator', { storageBuckets: { ...buckets, open } });
  }
  /** Two generations are on the disk, and both are complete: the program was killed before it could remove the first. */
  async function withTwo() {
    const buckets = createFakeBuckets();
    const refuse = () => Promise.reject(new Error('Killed'));
    emptyComputer({ storageBuckets: { ...buckets, delete: refuse } });
    const repository = await open();
    await repository.commit(first);
    await repository.replace(session);
    repository.close();
    return buckets;
  }

  it('never removes a newer one that is damaged, nor writes beside it', async () => {
    const buckets = await withTwo();
    failing(buckets, 'workshop-w1_2', 'is damaged');
    const older = await open();
    expect(sameSession(await read(older), first)).toBe(true);
    expect([...buckets.onDisk.keys()]).toContain('workshop-w1_2');
    // What is recorded now goes into a newer generation, which the next start prefers.
    const entry = slipOf(2, 2, 7, {});
    expect((await older.commit({ entries: [entry] })).ok).toBe(false);
    const after = { ...first, entries: [...first.entries, entry] };
    expect((await older.replace(after)).ok).toBe(true);
    expect([...buckets.onDisk.keys()]).toContain('workshop-w1_2');
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    expect(sameSession(await read(await open()), after)).toBe(true);
  });

  it('does not take an older one for the one that does not answer in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const buckets = await withTwo();
    failing(buckets, 'workshop-w1_2', 'hangs');
    const opening = openWorkshopRepository('w1');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opening).toEqual({ ok: false, error: { code: 'storage-lost' } });
    vi.useRealTimers();
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    expect(sameSession(await read(await open()), session)).toBe(true);
  });

  it('leaves no heap of those that never counted', async () => {
    const buckets = await withTwo();
    await buckets.delete('workshop-w1');
    await buckets.delete('workshop-w1_2');
    await buckets.open('workshop-w1_3');
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    for (let start = 0; start < 3; start += 1) {
      const repository = await open();
      expect(await repository.read()).toMatchObject({ error: { code: 'workshop-missing' } });
      repository.close();
    }
    expect([...buckets.onDisk.keys()].filter((name) => name.startsWith('workshop-'))).toHaveLength(
      1,
    );
  });

  it('goes on into the next number where an old one is still there', async () => {
    const computer = stubborn();
    const repository = await open();
    await repository.commit(first);
    await repository.replace(first);
    expect((await repository.replace(session)).ok).toBe(true);
    expect(computer.names()).toContain('workshop-w1_3');
    expect(sameSession(await read(repository), session)).toBe(true);
  });
});

describe('a move that is never answered', () => {
  it.each(['getAll', 'put', 'add'] as const)('at its %s ends all the same', async (method) => {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => new IDBRequest() as never);
    let answer: unknown = null;
    void repository.replace(session).then((done) => {
      answer = done;
    });
    for (let second = 0; second < 100 && answer === null; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      await turn();
    }
    vi.useRealTimers();
    expect(answer).toEqual({ ok: false, error: { code: 'storage-lost' } });
    vi.restoreAllMocks();
    expect((await repository.replace(session)).ok).toBe(true);
  });
});

describe('a workshop whose id is as long as one may be', () => {
  it.each([41, 47, 50])(
    '(%i characters) has room for its ballots, in later generations too',
    async (length) => {
      const buckets = createFakeBuckets();
      emptyComputer({ storageBuckets: buckets });
      // Another workshop whose id begins the same keeps its storage.
      const ids = ['x', 'y'].map((last) => `a${'-b'.repeat(30)}`.slice(0, length - 1) + last);
      for (const id of ids) {
        const opened = await openWorkshopRepository(id);
        if (!opened.ok) throw new Error(opened.error.code);
        const own = { ...session, workshop: { ...session.workshop, id } };
        expect((await opened.value.commit({ ...own, ballots: [], codes: [] })).ok).toBe(true);
        expect((await opened.value.commit({ ballots: [ballotOf(`of-${id}`)] })).ok).toBe(true);
      }
      const [id = '', other = ''] = ids;
      const mine = await openWorkshopRepository(id);
      if (!mine.ok) throw new Error(mine.error.code);
      const held = await read(mine.value);
      expect(held.ballots.map((ballot) => ballot.id)).toEqual([`of-${id}`]);
      expect((await mine.value.replace(held)).ok).toBe(true);
      expect((await createCatalogRepository().remove(id)).ok).toBe(true);
      const left = [...buckets.onDisk.keys()].filter((name) => !name.startsWith('pejling'));
      expect(left).toHaveLength(2);
      const others = await openWorkshopRepository(other);
      if (!others.ok) throw new Error(others.error.code);
      expect((await read(others.value)).ballots.map((ballot) => ballot.id)).toEqual([
        `of-${other}`,
      ]);
    },
  );
});

describe('storage that is taken away while it is open', () => {
  /** Empties the computer underneath, as the browser's cleaning does. */
  function computerWithBuckets() {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    return buckets;
  }

  it('is noticed by asking, and takes nothing more', async () => {
    const buckets = computerWithBuckets();
    const repository = await open();
    await repository.commit(session);
    expect(await repository.stands()).toBe(true);
    await buckets.delete('workshop-w1');
    expect(await repository.stands()).toBe(false);
    expect(await repository.commit({ entries: [slipOf(2, 2, 7, {})] })).toEqual({
      ok: false,
      error: { code: 'storage-lost' },
    });
    expect((await repository.replace(session)).ok).toBe(true);
    expect(await repository.stands()).toBe(true);
    expect(sameSession(await read(await open()), session)).toBe(true);
  });

  it('is noticed also where only the bucket of an open round is gone', async () => {
    const buckets = computerWithBuckets();
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    await repository.commit({ ballots: [ballotOf('a')] });
    const own = [...buckets.onDisk.keys()].find((name) => name.startsWith('ballots-'));
    await buckets.delete(own ?? '');
    expect(await repository.stands()).toBe(false);
  });

  it.each([
    ['an entry', { entries: [slipOf(2, 2, 7, {})] }],
    ['a ballot', { ballots: [ballotOf('z')] }],
  ])('takes %s in no database that was emptied underneath', async (_, change) => {
    computerWithBuckets();
    const repository = await open();
    await repository.commit({ ...session, ballots: [], codes: [] });
    await repository.commit({ ballots: [ballotOf('a')] });
    // The connections are still open, but their databases are empty.
    const clear = async (name: string, store: string) => {
      const factory = (await navigator.storageBuckets?.open(name))?.indexedDB;
      await new Promise<void>((resolve) => {
        const request = factory?.open(name.replace('workshop-', 'pejling-'));
        if (!request) throw new Error('No bucket');
        request.onsuccess = () => {
          const transaction = request.result.transaction(store, 'readwrite');
          transaction.objectStore(store).clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
    };
    const names = (await navigator.storageBuckets?.keys()) ?? [];
    for (const name of names) {
      await clear(name, name.startsWith('ballots-') ? 'ballots' : 'documents');
    }
    expect(await repository.commit(change)).toEqual({
      ok: false,
      error: { code: 'storage-lost' },
    });
  });
});
