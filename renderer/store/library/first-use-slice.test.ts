/** The first try: a small vote with made-up votes, which leaves nothing behind, and an offer that is made once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

async function started(): Promise<Program> {
  const program = createProgram();
  await program.store.getState().start();
  return program;
}

describe('the first try', () => {
  it('is a rehearsal of 24 people at four tables, in the language of the program', async () => {
    const program = await started();
    await program.store.getState().setLanguage('en');
    expect((await program.store.getState().startFirstTry()).ok).toBe(true);
    const { workshop, position } = sessionOf(program);
    expect(workshop).toMatchObject({ title: 'Try Pejling', language: 'en', present: 24 });
    expect(workshop.tables.map(({ people }) => people)).toEqual([6, 6, 6, 6]);
    expect(workshop.rehearsalOf).not.toBeNull();
    expect(position).toEqual({ page: 'agenda', agendaItemId: 'welcome' });
  });

  it('leaves nothing behind when it is ended, and is back at the start page', async () => {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    const { store } = await started();
    await store.getState().startFirstTry();
    expect(buckets.onDisk.size).toBe(1);
    await store.getState().endRehearsal();
    expect(store.getState()).toMatchObject({
      ...{ phase: 'library', session: null, error: null, recents: [] },
    });
    expect(buckets.onDisk.size).toBe(0);
  });

  it('takes the place of one that was left, and no real workshop’s', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.leaveWorkshop();
    await act.startFirstTry();
    await act.leaveWorkshop();
    await act.startFirstTry();
    await act.leaveWorkshop();
    const { recents, latest } = program.store.getState();
    expect(recents.map(({ rehearsalOf }) => rehearsalOf ?? 'real')).toEqual(['first-try', 'real']);
    expect(latest?.workshop.id).toBe('id-8999');
  });
});

describe('the offer', () => {
  const offered = async (): Promise<string> => (await started()).store.getState().firstUse;

  it('is made on a new computer, and not any more once it was begun', async () => {
    const { store } = await started();
    expect(store.getState().firstUse).toBe('new');
    await store.getState().startFirstTry();
    expect(await offered()).toBe('trying');
  });

  it('is not made again once it was hidden', async () => {
    const { store } = await started();
    await store.getState().endFirstUse();
    expect([store.getState().firstUse, await offered()]).toEqual(['over', 'over']);
  });
});
