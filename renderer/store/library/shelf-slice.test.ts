/** Used again, template, archive, deleting: on the program's own database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { spreadPeople } from '../../../shared/domain/workshop/workshop';
import { err } from '../../../shared/lib/result';
import { createCatalogRepository } from '../../db/catalog-repository';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  MORNING,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const DAY = 24 * 3_600_000;
const OLD = 'id-8999';

/** A workshop with a vote, left for the start page; a year has passed since. */
async function yearLater(parts?: Parameters<typeof createProgramInWorkshop>[0]): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  const act = program.store.getState();
  await act.editWorkshop((workshop) => ({
    ...workshop,
    title: 'Årsmøde',
    place: 'Nyborg',
    present: 87,
    tables: spreadPeople(87, 11),
  }));
  await act.openRound(TEN_THEMES);
  const slip = { kind: 'table-slip', roleId: null, table: 1, voters: 8 } as const;
  await act.record(TEN_THEMES, { ...slip, counts: {} }, false);
  await act.closeRound(TEN_THEMES);
  await act.leaveWorkshop();
  program.clock.now = MORNING + 365 * DAY;
  return program;
}

const lines = ({ store }: Program) =>
  store.getState().recents.map(({ id, kept }) => (kept ? `${id} ${kept}` : id));

describe('a new workshop from an earlier one', () => {
  it('is made today with what was prepared, without its votes, and the earlier one stays', async () => {
    const program = await yearLater();
    const { store } = program;
    const act = store.getState();
    await act.openWorkshop(OLD);
    const before = sessionOf(program);
    await act.leaveWorkshop();
    expect((await act.createFromEarlier(OLD)).ok).toBe(true);
    const made = sessionOf(program);
    expect(made.workshop).toMatchObject({
      title: 'Årsmøde',
      place: 'Nyborg',
      present: 87,
      date: '2027-09-22',
      polls: before.workshop.polls,
    });
    expect(made.workshop.id).not.toBe(OLD);
    expect(made.entries).toEqual([]);
    expect(made.rounds.every(({ state }) => state === 'ready')).toBe(true);
    await act.leaveWorkshop();
    expect(lines(program)).toEqual([made.workshop.id, OLD]);
    await act.openWorkshop(OLD);
    expect(sessionOf(program).entries).toEqual(before.entries);
  });

  it('is not made of one that is gone, and the start page says so', async () => {
    const { store } = await yearLater();
    expect(await store.getState().createFromEarlier('nowhere')).toEqual(
      err({ code: 'workshop-missing' }),
    );
    expect(store.getState()).toMatchObject({
      phase: 'library',
      error: { code: 'workshop-missing' },
    });
  });

  it('is made once by a double click', async () => {
    const program = await yearLater();
    const { createFromEarlier, leaveWorkshop } = program.store.getState();
    await Promise.all([createFromEarlier(OLD), createFromEarlier(OLD)]);
    await leaveWorkshop();
    expect(lines(program)).toHaveLength(2);
  });
});

describe('an empty page', () => {
  it('is a workshop without polls and agenda, and is there again after a restart', async () => {
    const { store } = createProgram();
    await store.getState().start();
    await store.getState().createWorkshop(null);
    const another = createProgram();
    await another.store.getState().start();
    await another.store.getState().openWorkshop(OLD);
    expect(sessionOf(another).workshop).toMatchObject({ agenda: [], packId: 'empty-page' });
    expect(sessionOf(another).rounds).toHaveLength(1);
  });
});

describe('a template', () => {
  it('is listed beside its workshop, and never what one continues with', async () => {
    const program = await yearLater();
    const { store } = program;
    expect((await store.getState().saveAsTemplate(OLD)).ok).toBe(true);
    expect(lines(program)).toEqual(['id-8996 template', OLD]);
    expect(store.getState()).toMatchObject({ phase: 'library', session: null });
    expect(store.getState().latest?.workshop.id).toBe(OLD);
    const restarted = createProgram({ isResuming: true });
    await restarted.store.getState().start();
    expect(sessionOf(restarted).workshop.id).toBe(OLD);
  });

  it('makes as many workshops as one likes, without place and people, and stays a template', async () => {
    const program = await yearLater();
    const act = program.store.getState();
    await act.saveAsTemplate(OLD);
    const [template] = program.store.getState().recents;
    for (let made = 0; made < 2; made += 1) {
      await act.createFromEarlier(template?.id ?? '');
      expect(sessionOf(program).workshop).toMatchObject({
        ...{ title: 'Årsmøde', place: '', present: 120, date: '2027-09-22' },
      });
      await act.leaveWorkshop();
    }
    expect(lines(program).filter((line) => line.endsWith('template'))).toHaveLength(1);
    expect(lines(program)).toHaveLength(4);
  });

  it('that can’t be listed leaves nothing behind, and the start page says why', async () => {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    const catalog = createCatalogRepository();
    let isFull = false;
    const { store } = await yearLater({
      catalog: {
        ...catalog,
        put: (line) =>
          isFull ? Promise.resolve(err({ code: 'storage-full' })) : catalog.put(line),
      },
    });
    isFull = true;
    expect((await store.getState().saveAsTemplate(OLD)).ok).toBe(false);
    expect(store.getState()).toMatchObject({ phase: 'library', error: { code: 'storage-full' } });
    expect([...buckets.onDisk.keys()]).toEqual([`workshop-${OLD}`]);
  });
});

describe('the archive', () => {
  it('keeps a workshop out of «continue», and it comes back as it was', async () => {
    const program = await yearLater();
    const act = program.store.getState();
    await act.keepAs(OLD, 'archive');
    expect(lines(program)).toEqual([`${OLD} archive`]);
    expect(program.store.getState().latest).toBeNull();
    await act.keepAs(OLD, null);
    expect(lines(program)).toEqual([OLD]);
    expect(program.store.getState().latest?.entries).toHaveLength(1);
  });

  it('holds it still after it was opened, changed and left, and after a restart', async () => {
    const program = await yearLater();
    const act = program.store.getState();
    await act.keepAs(OLD, 'archive');
    await act.openWorkshop(OLD);
    await act.editWorkshop((workshop) => ({ ...workshop, title: 'Ny titel' }));
    await act.leaveWorkshop();
    const restarted = createProgram();
    await restarted.store.getState().start();
    expect(lines(restarted)).toEqual([`${OLD} archive`]);
    expect(restarted.store.getState().recents[0]?.title).toBe('Ny titel');
  });

  it('says why where the list can’t be written', async () => {
    const catalog = createCatalogRepository();
    const full = () => Promise.resolve(err({ code: 'storage-full' as const }));
    const { store } = await yearLater({ catalog: { ...catalog, keepAs: full } });
    expect((await store.getState().keepAs(OLD, 'archive')).ok).toBe(false);
    expect(store.getState().error).toEqual({ code: 'storage-full' });
  });
});

describe('before deleting', () => {
  it('asks with the file that is kept of it', async () => {
    const { store } = await yearLater();
    const file = { name: 'Årsmøde.pejling', folder: 'USB', handle: 'h' };
    await createCatalogRepository().putFile({ workshopId: OLD, file, mark: 'm', usedAt: 1 });
    const again = createProgram();
    await again.store.getState().start();
    await again.store.getState().askToDelete(OLD);
    expect(again.store.getState().question).toEqual({
      kind: 'delete',
      workshopId: OLD,
      title: 'Årsmøde',
      isTemplate: false,
      fileName: 'Årsmøde.pejling',
    });
    await store.getState().askToDelete('nowhere');
    expect(store.getState().question).toBeNull();
  });
});

it('a list written by an older program learns how far each workshop is', async () => {
  await yearLater();
  const catalog = createCatalogRepository();
  const listed = await catalog.list();
  const [line] = listed.ok ? listed.value : [];
  if (!line) throw new Error('Nothing is listed');
  const { state, voted, ...old } = line;
  expect([state, voted]).toEqual(['running', 8]);
  await catalog.put(old);
  const { store } = createProgram({ catalog });
  await store.getState().start();
  expect(store.getState().recents).toEqual([line]);
});
