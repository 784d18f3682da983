/** A catalog of version 1, written by hand, is opened by the program: its workshops and settings are all there. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { seed } from '../../testing/native-database';
import { createCatalogRepository } from '../catalog-repository';

let factory: IDBFactory;
beforeEach(() => {
  factory = emptyComputer();
});

const summary = {
  id: 'w1',
  title: 'Ærø 2026',
  date: '2026-09-22',
  place: 'Marstal',
  present: 13,
  openedAt: 1_790_000_000_000,
  isFinished: false,
};
const row = {
  workshopId: 'w1',
  file: { name: 'Ærø 2026.pejling', folder: 'USB', handle: '123e4567-e89b-12d3-a456-426614174000' },
  mark: '1234-cbf43926',
  usedAt: 1_790_000_000_000,
};

describe('a catalog of version 1', () => {
  beforeEach(() =>
    seed(
      factory,
      { name: 'pejling', version: 1 },
      { workshops: 'id', settings: 'key' },
      { workshops: [summary], settings: [{ key: 'interface-language', value: 'en' }] },
    ),
  );

  it('keeps its workshops and settings, and takes files', async () => {
    const catalog = createCatalogRepository();
    expect(await catalog.listFiles()).toEqual({ ok: true, value: [] });
    expect(await catalog.list()).toEqual({ ok: true, value: [summary] });
    expect(await catalog.readSetting('interface-language')).toEqual({ ok: true, value: 'en' });
    expect(await catalog.putFile(row)).toEqual({ ok: true, value: undefined });
    expect(await catalog.readFile('w1')).toEqual({ ok: true, value: row });
  });
});
