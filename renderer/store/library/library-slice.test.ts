/** The library, on the program's own database: what was created stays, what was deleted is gone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { err } from '../../../shared/lib/result';
import { createCatalogRepository } from '../../db/catalog-repository';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import { createFakeHost } from '../../testing/fake-host';
import { storeSetting } from '../../testing/stored-setting';
import {
  createProgram,
  createProgramInWorkshop,
  MORNING,
  PACK_ID,
  sessionOf,
  sorted,
  TEN_THEMES,
  WHOLENESS,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const SLIP = { kind: 'table-slip', roleId: null, table: 1, voters: 6 } as const;
const HOUR = 3_600_000;

/** Conducts both votes of the pack, with a correction, an undo and a table that comes late. */
async function conduct({ store }: Program): Promise<void> {
  const act = store.getState();
  await act.editWorkshop((workshop) => ({ ...workshop, place: 'Nyborg', present: 131 }));
  await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
  await act.openRound(TEN_THEMES);
  await act.countDown(TEN_THEMES, 5);
  await act.record(TEN_THEMES, { ...SLIP, counts: { 'theme-1': 3 } }, false);
  await act.record(TEN_THEMES, { ...SLIP, counts: { 'theme-1': 4 } }, true);
  await act.record(TEN_THEMES, { ...SLIP, table: 2, counts: {} }, false);
  await act.undo();
  await act.closeRound(TEN_THEMES);
  await act.revealRound(TEN_THEMES);
  await act.moveReveal(TEN_THEMES, 1);
  await act.goTo({ agendaItemId: 'vote-wholeness-five' });
  await act.openRound(WHOLENESS);
  await act.chooseMethod(WHOLENESS, 'hands');
  await act.countCell(WHOLENESS, 'wholeness-q1/1');
  await act.record(WHOLENESS, { kind: 'hands', cell: 'wholeness-q1/1', votes: 40 }, false);
  await act.project({ isBlack: true });
}

describe('a workshop', () => {
  it('is the same when it is opened again, in this program and in one started anew', async () => {
    const program = await createProgramInWorkshop();
    await conduct(program);
    const before = sorted(sessionOf(program));
    expect(before.entries).toHaveLength(5);
    expect(before.rounds.map(({ state }) => state).sort()).toEqual(['open', 'ready', 'revealed']);

    await program.store.getState().leaveWorkshop();
    expect(program.store.getState()).toMatchObject({ phase: 'library', session: null });
    await program.store.getState().openWorkshop('id-8999');
    expect(sorted(sessionOf(program))).toEqual(before);

    const another = createProgram();
    await another.store.getState().start();
    await another.store.getState().openWorkshop('id-8999');
    expect(sorted(sessionOf(another))).toEqual(before);
  });

  it('is left although the list still hears that it was opened', async () => {
    const catalog = createCatalogRepository();
    const hears: { listed: () => Promise<void> } = { listed: () => Promise.resolve() };
    const program = await createProgramInWorkshop({
      catalog: {
        ...catalog,
        put: (summary) => {
          void hears.listed();
          return catalog.put(summary);
        },
      },
    });
    const { leaveWorkshop, openWorkshop } = program.store.getState();
    await leaveWorkshop();
    // The workshop is open by then, but its line of the list is not written yet.
    const left = new Promise<void>((resolve) => {
      hears.listed = () => {
        hears.listed = () => Promise.resolve();
        return leaveWorkshop().then(resolve);
      };
    });
    await openWorkshop('id-8999');
    expect(program.store.getState().phase).toBe('session');
    await left;
    expect(program.store.getState()).toMatchObject({ phase: 'library', session: null });
  });

  it('is there again although the program was never closed in good order', async () => {
    const program = await createProgramInWorkshop();
    await conduct(program);
    const before = sorted(sessionOf(program));
    const another = createProgram();
    await another.store.getState().start();
    const { latest } = another.store.getState();
    expect(latest && sorted(latest)).toEqual(before);
  });

  it('is made today, in the language of the program', async () => {
    const program = createProgram();
    await program.store.getState().start();
    await program.store.getState().setLanguage('en');
    await program.store.getState().createWorkshop(PACK_ID);
    expect(sessionOf(program).workshop).toMatchObject({
      id: 'id-8999',
      date: '2026-09-22',
      language: 'en',
      title: 'Reforms and leadership development',
    });
  });

  it('is made once by a double click', async () => {
    const { store } = createProgram();
    await store.getState().start();
    const { createWorkshop, leaveWorkshop } = store.getState();
    await Promise.all([createWorkshop(PACK_ID), createWorkshop(PACK_ID)]);
    await leaveWorkshop();
    expect(store.getState().recents.map(({ id }) => id)).toEqual(['id-8999']);
  });

  it('that does not exist can’t be opened, and the start page says so', async () => {
    const { store } = createProgram();
    await store.getState().start();
    expect(await store.getState().openWorkshop('nowhere')).toEqual(
      err({ code: 'workshop-missing' }),
    );
    expect(store.getState()).toMatchObject({
      phase: 'library',
      session: null,
      error: { code: 'workshop-missing' },
    });
  });

  it('of a pack that does not exist is not made', async () => {
    const { store } = createProgram();
    await store.getState().start();
    expect((await store.getState().createWorkshop('no-pack')).ok).toBe(false);
    expect(store.getState().session).toBeNull();
  });

  it('keeps the screen awake from when it is opened until it is left', async () => {
    const { store, host } = await createProgramInWorkshop();
    await store.getState().leaveWorkshop();
    expect(host.asked).toEqual(['awake', 'asleep']);
  });
});

describe('the list', () => {
  /** Two workshops, one hour apart. */
  async function createTwo(): Promise<Program> {
    const program = await createProgramInWorkshop();
    await program.store.getState().leaveWorkshop();
    program.clock.now = MORNING + HOUR;
    await program.store.getState().createWorkshop(PACK_ID);
    await program.store.getState().leaveWorkshop();
    return program;
  }

  const ids = ({ store }: Program) => store.getState().recents.map(({ id }) => id);

  it('has the workshop opened last on top', async () => {
    const program = await createTwo();
    const { store, clock } = program;
    expect(ids(program)).toEqual(['id-8997', 'id-8999']);
    expect(store.getState().latest?.workshop.id).toBe('id-8997');
    clock.now = MORNING + 2 * HOUR;
    await store.getState().openWorkshop('id-8999');
    await store.getState().leaveWorkshop();
    expect(ids(program)).toEqual(['id-8999', 'id-8997']);
    expect(store.getState().latest?.workshop.id).toBe('id-8999');
  });

  it('says what a workshop is called and whether its votes are over', async () => {
    const { store } = await createProgramInWorkshop();
    const act = store.getState();
    await act.editWorkshop((workshop) => ({ ...workshop, title: 'Årsmøde', place: 'Vejle' }));
    const leaveAndLook = async (): Promise<unknown> => {
      await act.leaveWorkshop();
      const { recents } = store.getState();
      await act.openWorkshop('id-8999');
      return recents;
    };
    for (const roundId of [TEN_THEMES, WHOLENESS]) {
      await act.openRound(roundId);
      await act.closeRound(roundId);
      expect(await leaveAndLook()).toMatchObject([
        { title: 'Årsmøde', state: 'running', voted: null },
      ]);
      await act.revealRound(roundId);
      // Through the questions of a scale, to its end; a step beyond is refused.
      for (let step = 0; step < 6; step += 1) await act.moveReveal(roundId, 1);
    }
    expect(await leaveAndLook()).toEqual([
      {
        id: 'id-8999',
        title: 'Årsmøde',
        date: '2026-09-22',
        place: 'Vejle',
        present: 120,
        openedAt: MORNING,
        state: 'finished',
        voted: null,
      },
    ]);
  });

  it('loses a workshop that is deleted, and nothing else', async () => {
    const program = await createTwo();
    const { store } = program;
    expect((await store.getState().deleteWorkshop('id-8997')).ok).toBe(true);
    expect(ids(program)).toEqual(['id-8999']);
    expect(store.getState().latest?.workshop.id).toBe('id-8999');
    expect((await store.getState().openWorkshop('id-8997')).ok).toBe(false);
    expect((await store.getState().openWorkshop('id-8999')).ok).toBe(true);
  });

  it('leaves nothing of a deleted workshop on the computer', async () => {
    const buckets = createFakeBuckets();
    const factory = emptyComputer({ storageBuckets: buckets });
    const { store } = await createTwo();
    await store.getState().deleteWorkshop('id-8997');
    expect([...buckets.onDisk.keys()]).toEqual(['workshop-id-8999']);
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['pejling']);
  });
});

describe('starting', () => {
  it('shows an empty start page on a new computer', async () => {
    const { store } = createProgram();
    await store.getState().start();
    expect(store.getState()).toMatchObject({ phase: 'library', recents: [], language: 'da' });
  });

  it('goes on where the facilitator was, where the page was loaded anew after a crash', async () => {
    const { host } = await createProgramInWorkshop();
    const next = createProgram({ host, isResuming: true });
    await next.store.getState().start();
    expect(next.store.getState()).toMatchObject({ phase: 'session', error: null, hint: null });
    expect(sessionOf(next).workshop.id).toBe('id-8999');
    emptyComputer();
    const empty = createProgram({ isResuming: true });
    await empty.store.getState().start();
    expect(empty.store.getState().phase).toBe('library');
  });

  it('speaks the language chosen last time', async () => {
    const { store } = createProgram();
    await store.getState().start();
    await store.getState().setLanguage('en');
    const next = createProgram();
    await next.store.getState().start();
    expect(next.store.getState().language).toBe('en');
  });

  it('speaks Danish where the stored language is none it knows', async () => {
    await storeSetting('interface-language', 'xx');
    const { store } = createProgram();
    await store.getState().start();
    expect(store.getState()).toMatchObject({ phase: 'library', language: 'da' });
  });

  it('says what the browser lacks, and touches no storage', async () => {
    const host = createFakeHost({ missingFeatures: () => ['Web Locks'] });
    const factory = emptyComputer();
    const { store } = createProgram({ host });
    await store.getState().start();
    expect(store.getState()).toMatchObject({
      phase: 'blocked',
      error: { code: 'browser-lacks', features: ['Web Locks'] },
    });
    expect(await factory.databases()).toEqual([]);
  });

  it('says so when storage is refused, and runs once it is given', async () => {
    const catalog = createCatalogRepository();
    let isRefused = true;
    const list = () =>
      isRefused ? Promise.resolve(err({ code: 'storage-refused' } as const)) : catalog.list();
    const { store } = createProgram({ catalog: { ...catalog, list } });
    await store.getState().start();
    expect(store.getState()).toMatchObject({
      phase: 'blocked',
      error: { code: 'storage-refused' },
    });
    isRefused = false;
    await store.getState().start();
    expect(store.getState().phase).toBe('library');
  });
});
