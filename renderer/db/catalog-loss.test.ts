/** A list of workshops that is damaged or does not answer: nothing is removed that may be read later, and nothing waits for good. */
import { IDBObjectStore, IDBRequest } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createFakeBuckets,
  emptyComputer,
  turn,
  type FakeBuckets,
} from '../testing/empty-computer';
import { createCatalogRepository } from './catalog-repository';

const LOCK = {
  ...{ workshopId: 'w', roundId: 'r', needsCode: false, salt: 's', rounds: 1, hash: 'h' },
  ...{ tries: 0, waitUntil: 0, opensAt: null },
};

let buckets: FakeBuckets;
beforeEach(() => {
  buckets = createFakeBuckets();
  emptyComputer({ storageBuckets: buckets });
});

/** The settings lie in the second generation, the lock of the ballot box among them; the first is gone. */
async function withLock(): Promise<void> {
  const catalog = createCatalogRepository();
  await catalog.writeSetting('interface-language', 'en');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  expect((await catalog.writeSetting('ballot-box', LOCK)).ok).toBe(true);
  expect([...buckets.onDisk.keys()]).toEqual(['pejling_2']);
}

function opensNot(how: () => Promise<never>): void {
  const open: FakeBuckets['open'] = (name, options) =>
    name === 'pejling_2' ? how() : buckets.open(name, options);
  vi.stubGlobal('navigator', { storageBuckets: { ...buckets, open } });
}

/** What the promise resolves to, while seconds pass; null if it does not for minutes. */
async function inMinutes<T>(asked: Promise<T>): Promise<T | null> {
  const answers: T[] = [];
  void asked.then((answer) => answers.push(answer));
  for (let second = 0; second < 120 && answers.length === 0; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    await turn();
  }
  return answers[0] ?? null;
}

describe('a list that does not answer at the start', () => {
  it('is not taken for an empty one: the lock of the ballot box is asked for again', async () => {
    await withLock();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    opensNot(() => new Promise(() => undefined));
    const catalog = createCatalogRepository();
    const asked = await inMinutes(catalog.readSetting('ballot-box'));
    expect(asked).toEqual({ ok: false, error: { code: 'storage-lost' } });
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    vi.useRealTimers();
    expect(await catalog.readSetting('ballot-box')).toEqual({ ok: true, value: LOCK });
  });
});

describe('a list that is damaged', () => {
  it('is left on the disk, and read again once it can be', async () => {
    await withLock();
    opensNot(() => Promise.reject(new Error('Torn')));
    expect(await createCatalogRepository().readSetting('interface-language')).toMatchObject({
      ok: true,
    });
    expect([...buckets.onDisk.keys()]).toContain('pejling_2');
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    expect(await createCatalogRepository().readSetting('ballot-box')).toMatchObject({
      value: LOCK,
    });
  });

  it('does not take back over what was written without it', async () => {
    await withLock();
    opensNot(() => Promise.reject(new Error('Torn')));
    expect((await createCatalogRepository().writeSetting('interface-language', 'da')).ok).toBe(
      true,
    );
    vi.stubGlobal('navigator', { storageBuckets: buckets });
    expect(await createCatalogRepository().readSetting('interface-language')).toMatchObject({
      value: 'da',
    });
  });
});

describe('a write that is never answered', () => {
  it.each(['put', 'getAll'] as const)('at its %s holds up nothing for good', async (method) => {
    const catalog = createCatalogRepository();
    await catalog.writeSetting('interface-language', 'en');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const hanging = vi
      .spyOn(IDBObjectStore.prototype, method)
      .mockImplementation(() => new IDBRequest() as never);
    const asked: Promise<{ readonly ok: boolean }> =
      method === 'put' ? catalog.writeSetting('interface-language', 'da') : catalog.list();
    expect(await inMinutes(asked)).toMatchObject({ ok: false });
    hanging.mockRestore();
    expect(await inMinutes(catalog.writeSetting('interface-language', 'da'))).toMatchObject({
      ok: true,
    });
    vi.useRealTimers();
    expect(await createCatalogRepository().readSetting('interface-language')).toMatchObject({
      value: 'da',
    });
  });
});
