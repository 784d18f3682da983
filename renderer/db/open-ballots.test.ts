/** Ballots on the disk: a bucket per open round, moved sorted in one transaction, and nothing left of the bucket. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBDatabase, IDBObjectStore, type IDBFactory } from 'fake-indexeddb';
import type { Ballot } from '../../shared/domain/ballot/ballot';
import type { Session } from '../../shared/domain/session/session';
import { choicePollOf, roundIn, slipOf } from '../../shared/domain/testing/builders';
import { createFakeBuckets, emptyComputer, type FakeBuckets } from '../testing/empty-computer';
import { sessionWith } from '../../shared/domain/testing/sessions';
import { createCatalogRepository } from './catalog-repository';
import { openWorkshopRepository, type WorkshopRepository } from './workshop-repository';

const poll = choicePollOf(['a', 'b']);
const openRound = roundIn('open', poll);
const closedRound = roundIn('closed', poll);
const session = sessionWith([openRound], [poll]);

function ballotOf(id: string, roundId = 'r1'): Ballot {
  return { id, roundId, origin: { kind: 'room' }, marks: ['a'], isSpoiled: false };
}
const TYPED = ['c', 'a', 'd', 'b'].map((id) => ballotOf(id));
const SORTED = ['a', 'b', 'c', 'd'];

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

const idsIn = async (repository: WorkshopRepository) =>
  (await read(repository)).ballots.map(({ id }) => id);

/** A workshop with an open round in which four ballots were cast. */
async function withBallots(): Promise<WorkshopRepository> {
  const repository = await open();
  await repository.commit(session);
  for (const ballot of TYPED) {
    expect((await repository.commit({ ballots: [ballot] })).ok).toBe(true);
  }
  return repository;
}

describe.each(['with buckets', 'without buckets'])('%s', (computer) => {
  let buckets: FakeBuckets;
  let plain: IDBFactory;
  beforeEach(() => {
    buckets = createFakeBuckets();
    plain = emptyComputer(computer === 'with buckets' ? { storageBuckets: buckets } : {});
  });
  const namesOnDisk = async (): Promise<readonly string[]> => [
    ...buckets.onDisk.keys(),
    ...(await plain.databases()).map(({ name }) => name ?? ''),
  ];
  const openBuckets = async () =>
    (await namesOnDisk()).filter((name) => name.startsWith('ballots-'));

  it('ballots of an open round lie apart, each one strict write, and are read sorted', async () => {
    // Dexie takes the function when it opens a database.
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await open();
    await repository.commit(session);
    await repository.commit({ ballots: [ballotOf('w')] });
    begin.mockClear();
    await repository.commit({ ballots: [ballotOf('x')] });
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([stores]) => stores)).toEqual([['ballots']]);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
    for (const ballot of TYPED) await repository.commit({ ballots: [ballot] });
    repository.close();
    expect(await idsIn(await open())).toEqual([...SORTED, 'w', 'x']);
    expect(await openBuckets()).toHaveLength(1);
  });

  it('closing moves them sorted, in the transaction that closes, and removes the bucket', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await withBallots();
    begin.mockClear();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect((await repository.commit({ rounds: [closedRound] })).ok).toBe(true);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    const written = put.mock.calls.map(([value]) => (value as { readonly id: string }).id);
    expect(written).toEqual(['r1', ...SORTED]);
    expect(await openBuckets()).toEqual([]);
    repository.close();
    expect(await idsIn(await open())).toEqual(SORTED);
  });

  it('a closing that fails leaves the round open and its ballots where they were', async () => {
    const repository = await withBallots();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No', 'QuotaExceededError');
    });
    expect((await repository.commit({ rounds: [closedRound] })).ok).toBe(false);
    expect((await read(repository)).rounds[0]?.state).toBe('open');
    expect(await idsIn(repository)).toEqual(SORTED);
    expect((await repository.replace(await read(repository))).ok).toBe(true);
    expect(await openBuckets()).toHaveLength(1);
    expect((await repository.commit({ rounds: [closedRound] })).ok).toBe(true);
    expect(await idsIn(repository)).toEqual(SORTED);
    expect(await openBuckets()).toEqual([]);
  });

  it('those of another laptop come into a closed round sorted, in one transaction, and into no bucket', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await withBallots();
    await repository.commit({ rounds: [closedRound] });
    begin.mockClear();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const merged = ['bb', 'e', 'aa'].map((id) => ballotOf(id));
    const entries = [slipOf(1, 1, 7, { a: 3 })];
    expect((await repository.commit({ rounds: [closedRound], entries, ballots: merged })).ok).toBe(
      true,
    );
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    const written = put.mock.calls.map(([value]) => (value as { readonly id: string }).id);
    expect(written).toEqual(['r1', 'aa', 'bb', 'e']);
    expect(await openBuckets()).toEqual([]);
    repository.close();
    expect(await idsIn(await open())).toEqual(['a', 'aa', 'b', 'bb', 'c', 'd', 'e']);
  });

  it.each(['closed', 'open'] as const)(
    'none of another laptop’s stays in a round that is %s where the disk fails, and it can be done again',
    async (state) => {
      const repository = await withBallots();
      const round = roundIn(state, poll);
      await repository.commit({ rounds: [round] });
      const change = {
        rounds: [round],
        entries: [slipOf(1, 1, 7, { a: 3 })],
        ballots: ['e', 'aa'].map((id) => ballotOf(id)),
      };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
        throw new DOMException('No', 'QuotaExceededError');
      });
      expect((await repository.commit(change)).ok).toBe(false);
      expect(await idsIn(repository)).toEqual(SORTED);
      const before = await read(repository);
      expect(before.entries).toEqual([]);
      // Storage that failed takes nothing more until everything in memory is in fresh storage.
      expect((await repository.commit(change)).ok).toBe(false);
      expect((await repository.replace(before)).ok).toBe(true);
      expect((await repository.commit(change)).ok).toBe(true);
      expect(await idsIn(repository)).toEqual(['a', 'aa', 'b', 'c', 'd', 'e']);
      expect((await read(repository)).entries).toHaveLength(1);
    },
  );

  it('a round opened again takes new ballots beside the old ones', async () => {
    const repository = await withBallots();
    await repository.commit({ rounds: [closedRound] });
    await repository.commit({ rounds: [openRound] });
    await repository.commit({ ballots: [ballotOf('bb')] });
    expect(await idsIn(repository)).toEqual(['a', 'b', 'bb', 'c', 'd']);
    await repository.commit({ takenBallots: ['bb'] });
    expect(await idsIn(repository)).toEqual(SORTED);
    await repository.commit({ rounds: [closedRound] });
    expect(await idsIn(repository)).toEqual(SORTED);
    expect(await openBuckets()).toEqual([]);
  });

  it.each(['open', 'closed'])('a reset of a round that is %s leaves none', async (state) => {
    const repository = await withBallots();
    if (state === 'closed') await repository.commit({ rounds: [closedRound] });
    await repository.commit({ rounds: [roundIn('ready', poll)], takenBallots: SORTED });
    expect(await idsIn(repository)).toEqual([]);
    expect(await openBuckets()).toEqual([]);
    repository.close();
    expect(await idsIn(await open())).toEqual([]);
  });

  describe('codes that let ballots in', () => {
    const CODES = { roundId: 'r1', salt: 's', rounds: 7, unused: ['1', '2', '3'], used: [] };
    const USED = ['3', '1'];
    /** Two ballots were cast, with the third code and then the first. */
    async function withSpent(): Promise<WorkshopRepository> {
      const repository = await open();
      await repository.commit({ ...session, codes: [CODES] });
      for (const [place, hash] of USED.entries()) {
        const ballots = [ballotOf(`b${place}`)];
        const cast = { ballots, spentCodes: [{ roundId: 'r1', hash }] };
        expect((await repository.commit(cast)).ok).toBe(true);
      }
      return repository;
    }
    const codesIn = async (repository: WorkshopRepository) => (await read(repository)).codes;
    const SPENT = [{ ...CODES, unused: ['2'], used: ['1', '3'] }];

    it('are written with their ballot, apart from the workshop, in one strict transaction', async () => {
      const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
      const repository = await withSpent();
      begin.mockClear();
      await repository.commit({
        ballots: [ballotOf('x')],
        spentCodes: [{ roundId: 'r1', hash: '2' }],
      });
      const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
      expect(writes.map(([stores]) => stores)).toEqual([['ballots', 'spent']]);
      expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
      repository.close();
      expect(await codesIn(await open())).toEqual([
        { ...CODES, unused: [], used: ['1', '2', '3'] },
      ]);
    });

    it('let in one ballot, also where the program asks twice', async () => {
      const repository = await withSpent();
      const again = { ballots: [ballotOf('x')], spentCodes: [{ roundId: 'r1', hash: '3' }] };
      expect((await repository.commit(again)).ok).toBe(false);
      expect(await idsIn(repository)).toEqual(['b0', 'b1']);
      expect(await codesIn(repository)).toEqual(SPENT);
    });

    it('move sorted when the round closes, in the transaction that closes', async () => {
      const repository = await withSpent();
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      await repository.commit({ rounds: [closedRound] });
      const written = put.mock.calls.map(([value]) => value as object);
      expect(written).toContainEqual(SPENT[0]);
      expect(await openBuckets()).toEqual([]);
      repository.close();
      expect(await codesIn(await open())).toEqual(SPENT);
      const later = await open();
      await later.commit({ rounds: [openRound] });
      const cast = { ballots: [ballotOf('y')], spentCodes: [{ roundId: 'r1', hash: '2' }] };
      await later.commit(cast);
      expect(await codesIn(later)).toEqual([{ ...CODES, unused: [], used: ['1', '2', '3'] }]);
    });

    it('are good again after a reset', async () => {
      const repository = await withSpent();
      await repository.commit({
        rounds: [roundIn('ready', poll)],
        takenBallots: ['b0', 'b1'],
        codes: [CODES],
      });
      expect(await codesIn(repository)).toEqual([CODES]);
      repository.close();
      expect(await codesIn(await open())).toEqual([CODES]);
    });
  });

  it('a workshop that is replaced keeps none of its own', async () => {
    const repository = await withBallots();
    expect((await repository.replace(session)).ok).toBe(true);
    expect(await idsIn(repository)).toEqual([]);
    await repository.commit({ ballots: [ballotOf('new')] });
    expect(await idsIn(repository)).toEqual(['new']);
  });

  it('a workshop that is deleted leaves none', async () => {
    const repository = await withBallots();
    repository.close();
    expect((await createCatalogRepository().remove('w1')).ok).toBe(true);
    expect((await namesOnDisk()).filter((name) => name.includes('w1'))).toEqual([]);
  });
});

describe('a kill between the move and the removal', () => {
  it.each([
    ['closed', [...SORTED, 'e']],
    ['ready', []],
  ] as const)('of a round that is %s is made good by the next reading', async (state, left) => {
    const buckets = createFakeBuckets();
    const isThere = () => [...buckets.onDisk.keys()].some((name) => name.startsWith('ballots-'));
    const killed = () => Promise.reject(new Error('Killed'));
    emptyComputer({ storageBuckets: { ...buckets, delete: killed } });
    const repository = await withBallots();
    const codes = { roundId: 'r1', salt: 's', rounds: 7, unused: ['1', '2'], used: [] };
    await repository.commit({ codes: [codes] });
    await repository.commit({
      ballots: [ballotOf('e')],
      spentCodes: [{ roundId: 'r1', hash: '2' }],
    });
    const isReset = state === 'ready';
    await repository.commit({
      rounds: [roundIn(state, poll)],
      ...(isReset ? { takenBallots: [...SORTED, 'e'], codes: [codes] } : {}),
    });
    repository.close();
    expect(isThere()).toBe(true);

    vi.stubGlobal('navigator', { storageBuckets: buckets });
    const again = await open();
    expect(await idsIn(again)).toEqual(left);
    const used = isReset ? codes : { ...codes, unused: ['1'], used: ['2'] };
    expect((await read(again)).codes).toEqual([used]);
    expect(isThere()).toBe(false);
    // It is on the disk by now, and not only rebuilt in memory.
    expect((await read(await open())).codes).toEqual([used]);
  });
});
