/** The list of workshops and the settings. */
import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn } from '../../shared/domain/testing/builders';
import { createFakeBuckets, emptyComputer } from '../testing/empty-computer';
import { sessionWith } from '../../shared/domain/testing/sessions';
import type { FileRow, WorkshopSummary } from './catalog-database';
import { createCatalogRepository } from './catalog-repository';
import { openWorkshopRepository } from './workshop-repository';

let factory: IDBFactory;
beforeEach(() => {
  factory = emptyComputer();
});

function summaryOf(id: string, openedAt: number): WorkshopSummary {
  const date = '2026-09-22';
  const standing = { state: 'prepared', voted: null } as const;
  return { id, title: `Møde ${id}`, date, place: '', present: 120, openedAt, ...standing };
}

async function namesListed(catalog = createCatalogRepository()): Promise<readonly string[]> {
  const listed = await catalog.list();
  return listed.ok ? listed.value.map(({ id }) => id) : [listed.error.code];
}

describe('the list', () => {
  it('is empty on a new computer', async () => {
    expect(await createCatalogRepository().list()).toEqual({ ok: true, value: [] });
  });

  it('has the workshop opened last first, whatever their ids', async () => {
    const catalog = createCatalogRepository();
    for (const [id, openedAt] of [
      ['b', 20],
      ['c', 30],
      ['a', 10],
    ] as const) {
      expect((await catalog.put(summaryOf(id, openedAt))).ok).toBe(true);
    }
    expect(await namesListed(catalog)).toEqual(['c', 'b', 'a']);
    await catalog.put(summaryOf('a', 40));
    expect(await namesListed()).toEqual(['a', 'c', 'b']);
  });

  it('keeps every part of a line', async () => {
    await createCatalogRepository().put(summaryOf('a', 10));
    expect(await createCatalogRepository().list()).toEqual({
      ok: true,
      value: [summaryOf('a', 10)],
    });
  });
});

function fileOf(workshopId: string, usedAt: number, handle: unknown = `id-${workshopId}`): FileRow {
  const file = { name: `Møde ${workshopId}.pejling`, folder: 'USB', handle };
  return { workshopId, file, mark: '1234-cbf43926', usedAt };
}

describe('a workshop whose removal is cut off', () => {
  it('leaves no ballots behind that nobody would remove any more, and no old generation alone', async () => {
    const buckets = createFakeBuckets();
    const refuse = () => Promise.reject(new Error('Killed'));
    emptyComputer({ storageBuckets: { ...buckets, delete: refuse } });
    const poll = choicePollOf(['a']);
    const session = sessionWith([roundIn('open', poll)], [poll]);
    const opened = await openWorkshopRepository('w1');
    if (!opened.ok) throw new Error(opened.error.code);
    const origin = { kind: 'room' } as const;
    const ballot = { id: 'b', roundId: 'r1', origin, marks: [], isSpoiled: false };
    await opened.value.commit({ ...session, ballots: [] });
    await opened.value.commit({ ballots: [ballot] });
    await opened.value.replace({ ...session, ballots: [ballot] });
    opened.value.close();
    const isWorkshop = (name: string) => name.startsWith('workshop-');
    const isFound: boolean[] = [];
    const removed: string[] = [];
    const remove = async (name: string) => {
      removed.push(name);
      await buckets.delete(name);
      const names = [...buckets.onDisk.keys()];
      // The program could be killed after any of these steps.
      isFound.push(names.includes('workshop-w1_2') || !names.some((left) => left !== 'pejling'));
    };
    vi.stubGlobal('navigator', { storageBuckets: { ...buckets, delete: remove } });
    expect((await createCatalogRepository().remove('w1')).ok).toBe(true);
    expect(removed.filter(isWorkshop)).toEqual(['workshop-w1', 'workshop-w1_2']);
    expect(isFound).not.toContain(false);
  });
});

describe('the file of a workshop', () => {
  it('is none until one is put, and then what was put last', async () => {
    const catalog = createCatalogRepository();
    expect(await catalog.readFile('a')).toEqual({ ok: true, value: null });
    await catalog.putFile(fileOf('a', 10));
    await catalog.putFile({ ...fileOf('a', 20), mark: '9-00000000' });
    await catalog.putFile(fileOf('b', 30));
    expect(await createCatalogRepository().readFile('a')).toEqual({
      ok: true,
      value: { ...fileOf('a', 20), mark: '9-00000000' },
    });
  });

  it('can be forgotten, and is then no other’s', async () => {
    const catalog = createCatalogRepository();
    await catalog.putFile(fileOf('a', 10));
    await catalog.putFile(fileOf('b', 20));
    expect(await catalog.removeFile('a')).toEqual({ ok: true, value: undefined });
    expect(await catalog.removeFile('nowhere')).toEqual({ ok: true, value: undefined });
    expect(await catalog.listFiles()).toEqual({ ok: true, value: [fileOf('b', 20)] });
  });

  it('is listed with all others, the one used last first', async () => {
    const catalog = createCatalogRepository();
    expect(await catalog.listFiles()).toEqual({ ok: true, value: [] });
    const rows = [fileOf('b', 20), fileOf('c', 30), fileOf('a', 10)];
    for (const row of rows) await catalog.putFile(row);
    expect(await createCatalogRepository().listFiles()).toEqual({
      ok: true,
      value: [fileOf('c', 30), fileOf('b', 20), fileOf('a', 10)],
    });
  });

  it('keeps a handle of any kind that can be stored', async () => {
    const catalog = createCatalogRepository();
    for (const handle of [null, 'id', { kind: 'file', bytes: new Uint8Array([1, 2]) }]) {
      await catalog.putFile(fileOf('a', 10, handle));
      expect(await catalog.readFile('a')).toEqual({ ok: true, value: fileOf('a', 10, handle) });
    }
  });

  it('with a handle that can’t be stored is an error, not a crash', async () => {
    const catalog = createCatalogRepository();
    await catalog.putFile(fileOf('a', 10));
    expect(await catalog.putFile(fileOf('a', 20, () => 'no'))).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
    expect(await catalog.readFile('a')).toEqual({ ok: true, value: fileOf('a', 10) });
  });
});

describe('deleting a workshop', () => {
  const poll = choicePollOf(['a', 'b']);
  const session = sessionWith([roundIn('ready', poll)], [poll]);

  async function makeWorkshop(id: string): Promise<void> {
    const opened = await openWorkshopRepository(id);
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.commit(session);
    opened.value.close();
    await createCatalogRepository().put(summaryOf(id, 1));
  }

  it('removes its database and its line, and no other’s', async () => {
    await makeWorkshop('a');
    await makeWorkshop('b');
    expect((await createCatalogRepository().remove('a')).ok).toBe(true);
    expect(await namesListed()).toEqual(['b']);
    const databases = (await factory.databases()).map(({ name }) => name);
    expect(databases.sort()).toEqual(['pejling', 'pejling-b']);
  });

  it('removes its bucket with all it holds, where there are buckets', async () => {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    await makeWorkshop('a');
    await makeWorkshop('b');
    await createCatalogRepository().remove('a');
    expect([...buckets.onDisk.keys()]).toEqual(['workshop-b']);
  });

  it('keeps its line when the bucket can’t be deleted, so that it can be tried again', async () => {
    const buckets = createFakeBuckets();
    const refuse = () => Promise.reject(new Error('Busy'));
    emptyComputer({ storageBuckets: { ...buckets, delete: refuse } });
    await makeWorkshop('a');
    expect(await createCatalogRepository().remove('a')).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
    expect(await namesListed()).toEqual(['a']);
  });

  it('forgets its file, and no other’s', async () => {
    const catalog = createCatalogRepository();
    await makeWorkshop('a');
    await catalog.putFile(fileOf('a', 10));
    await catalog.putFile(fileOf('b', 20));
    await catalog.remove('a');
    expect(await catalog.listFiles()).toEqual({ ok: true, value: [fileOf('b', 20)] });
  });

  it('that does not exist changes nothing', async () => {
    await makeWorkshop('a');
    expect((await createCatalogRepository().remove('nowhere')).ok).toBe(true);
    expect(await namesListed()).toEqual(['a']);
  });
});

describe('a setting', () => {
  it('is what it is at first until it is set, and then what it was set to last', async () => {
    const [left, right] = [1, 2].map((id) => ({ id, label: `${id}`, width: 9, height: 9 }));
    const catalog = createCatalogRepository();
    expect(await catalog.readSetting('audience-display')).toEqual({ ok: true, value: null });
    await catalog.writeSetting('audience-display', left ?? null);
    await catalog.writeSetting('audience-display', right ?? null);
    await catalog.writeSetting('interface-language', 'en');
    const again = createCatalogRepository();
    expect(await again.readSetting('audience-display')).toEqual({ ok: true, value: right });
    await again.removeSetting('audience-display');
    expect(await again.readSetting('audience-display')).toEqual({ ok: true, value: null });
    expect(await again.readSetting('interface-language')).toEqual({ ok: true, value: 'en' });
  });
});

it('writes with strict durability', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const catalog = createCatalogRepository();
  await catalog.put(summaryOf('a', 1));
  await catalog.writeSetting('interface-language', 'en');
  await catalog.putFile(fileOf('a', 1));
  const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(3);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

describe('what a workshop is kept as', () => {
  const kept = async (): Promise<unknown> => {
    const listed = await createCatalogRepository().list();
    return listed.ok ? listed.value.map((line) => line.kept ?? null) : listed.error;
  };

  it('stays while its line is written anew, until it is changed', async () => {
    const catalog = createCatalogRepository();
    await catalog.put(summaryOf('a', 10));
    expect((await catalog.keepAs('a', 'archive')).ok).toBe(true);
    await catalog.put(summaryOf('a', 20));
    expect(await kept()).toEqual(['archive']);
    await catalog.keepAs('a', null);
    expect(await kept()).toEqual([null]);
  });

  it('makes no line of a workshop that is not listed', async () => {
    expect((await createCatalogRepository().keepAs('a', 'archive')).ok).toBe(true);
    expect(await kept()).toEqual([]);
  });
});
