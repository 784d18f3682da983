/** Ids that stand for paths. */
import { describe, expect, it } from 'vitest';
import { pathKey } from '../../shared/desktop/known-files';
import { createFileRegistry } from './file-registry';
import { useScratch } from './testing/scratch';

const { at, names, write, read } = useScratch();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STRANGER = '00000000-0000-4000-8000-000000000000';

const registryOn = (platform: NodeJS.Platform = 'linux') =>
  createFileRegistry({ store: at('files.json'), platform });

/** A last write. */
const WRITE = { from: 'y', to: 'z' } as const;

describe('a file', () => {
  it('is known to the page by a random id, its name and its folder’s, never by its path', async () => {
    const registry = await registryOn();
    const file = await registry.remember('/home/ane/Møder/a.pejling', 'x');
    expect(file).toEqual({
      id: expect.stringMatching(UUID) as string,
      name: 'a.pejling',
      folder: 'Møder',
      stamp: 'x',
    });
    const other = await registry.remember('/home/ane/Møder/b.pejling', 'x');
    expect(other.id).not.toBe(file.id);
  });

  it('at the root of a drive has the drive as its folder', async () => {
    const registry = await registryOn();
    expect(await registry.remember('/a.pejling', '')).toMatchObject({ folder: '/' });
  });

  it('keeps its id, and what it holds is the newest', async () => {
    const registry = await registryOn();
    const { id } = await registry.remember('/m/a.pejling', 'x', WRITE);
    expect((await registry.remember('/m/../m/./a.pejling', 'z', WRITE)).id).toBe(id);
    expect(registry.find(id)).toEqual({ id, path: '/m/a.pejling', lastWrite: WRITE });
    await registry.remember('/m/a.pejling', 'q');
    expect(registry.find(id)?.lastWrite).toEqual(WRITE);
    await registry.remember('/m/a.pejling', 'q', null);
    expect(registry.find(id)?.lastWrite).toBeNull();
    expect(registry.recent()).toHaveLength(1);
  });

  it('whose id was never given out is not known', async () => {
    const registry = await registryOn();
    await registry.remember('/m/a.pejling', 'x', WRITE);
    for (const id of [STRANGER, '', '/m/a.pejling', '__proto__']) {
      expect(registry.find(id)).toBeNull();
    }
  });

  it('in another spelling is the same where the system says so', async () => {
    const spellings = [
      '/M/Årsmøde.pejling',
      '/m/årsmøde.PEJLING',
      '/m/årsmøde.pejling'.normalize('NFD'),
    ];
    const kinds = (platform: NodeJS.Platform) =>
      new Set(spellings.map((path) => pathKey(path, platform))).size;
    expect([kinds('linux'), kinds('win32'), kinds('darwin')]).toEqual([3, 2, 1]);
    const registry = await registryOn('darwin');
    const ids = new Set<string>();
    for (const path of spellings) ids.add((await registry.remember(path, '')).id);
    expect(ids.size).toBe(1);
  });
});

describe('the recent files', () => {
  it('are the ten used last, newest first', async () => {
    const registry = await registryOn();
    for (let n = 1; n <= 12; n += 1) await registry.remember(`/m/${n}.pejling`, '');
    await registry.remember('/m/5.pejling', '');
    const listed = registry.recent().map(({ name }) => Number.parseInt(name, 10));
    expect(listed).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3]);
  });

  it('are not all that is known: a workshop in the library keeps its file', async () => {
    const registry = await registryOn();
    const { id } = await registry.remember('/m/first.pejling', 'x', WRITE);
    for (let n = 1; n <= 30; n += 1) await registry.remember(`/m/${n}.pejling`, '');
    expect(registry.find(id)?.path).toBe('/m/first.pejling');
    for (let n = 31; n <= 200; n += 1) await registry.remember(`/m/${n}.pejling`, '');
    expect(registry.find(id)).toBeNull();
  });
});

describe('the next time the program starts', () => {
  it('all is as it was', async () => {
    const before = await registryOn();
    const { id } = await before.remember('/m/a.pejling', 'z', WRITE);
    await before.remember('/m/b.pejling', '');
    const after = await registryOn();
    expect(after.recent()).toEqual(before.recent());
    expect(after.find(id)).toEqual({ id, path: '/m/a.pejling', lastWrite: WRITE });
  });

  it('it is as it was last, also of what was remembered at the same time', async () => {
    const before = await registryOn();
    // The first takes longest to store, but must not be stored last.
    const slow = before.remember('/m/a.pejling', '', { from: 'x'.repeat(20_000_000), to: '' });
    const { id } = await before.remember('/m/a.pejling', '', WRITE);
    await slow;
    const after = await registryOn();
    expect(after.recent()).toEqual(before.recent());
    expect(after.find(id)?.lastWrite).toEqual(WRITE);
    expect(await names()).toEqual(['files.json']);
  });

  it.each([
    '',
    '{"files":[{"id":"',
    '{"files":7}',
    '[]',
    '{"files":[{"id":"x","path":"/m/a","lastWrite":null}]}',
  ])('a damaged list is an empty one: %j', async (content) => {
    await write('files.json', content);
    const registry = await registryOn();
    expect(registry.recent()).toEqual([]);
    await registry.remember('/m/a.pejling', '');
    expect((await registryOn()).recent()).toHaveLength(1);
  });
});

it('works on where nothing can be stored', async () => {
  await write('blocked', '');
  const registry = await createFileRegistry({ store: at('blocked', 'files.json') });
  const { id } = await registry.remember('/m/a.pejling', 'x', WRITE);
  expect(registry.find(id)?.lastWrite).toEqual(WRITE);
  expect(await read('blocked')).toBe('');
});
