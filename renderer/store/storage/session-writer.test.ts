/** Changes of a session: first the disk, then the screen, one step at a time. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyComputer, turn } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  createSlowDisk,
  MORNING,
  sessionOf,
  sorted,
  tablesIn,
  TEN_THEMES,
  type Program,
  type SlowDisk,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const FULL = { code: 'storage-full' } as const;

function slip(table: number) {
  return {
    kind: 'table-slip',
    roleId: null,
    table,
    voters: 6,
    counts: { 'theme-1': table },
  } as const;
}

/** A workshop with an open round, on a disk that is about to be slow. */
async function openVote(): Promise<{ readonly program: Program; readonly disk: SlowDisk }> {
  const disk = createSlowDisk();
  const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
  await program.store.getState().openRound(TEN_THEMES);
  return { program, disk };
}

async function storedSession(): Promise<ReturnType<typeof sorted>> {
  const another = createProgram();
  await another.store.getState().start();
  await another.store.getState().openWorkshop('id-8999');
  return sorted(sessionOf(another));
}

/** Holds a promise's answer; null until it has come. */
function watch<T>(promise: Promise<T>): { readonly answer: () => T | null } {
  let answer: T | null = null;
  void promise.then((value) => {
    answer = value;
  });
  return { answer: () => answer };
}

describe('an action', () => {
  it('shows and answers only when the disk has it', async () => {
    const { program, disk } = await openVote();
    disk.isSlow = true;
    const before = sessionOf(program);
    const recorded = program.store.getState().record(TEN_THEMES, slip(1), false);
    const watched = watch(recorded);
    await turn();
    expect(disk.waiting).toHaveLength(1);
    expect(watched.answer()).toBeNull();
    expect(sessionOf(program)).toBe(before);
    await disk.letThrough();
    expect(await recorded).toEqual({ ok: true, value: undefined });
    expect(tablesIn(sessionOf(program))).toEqual([1]);
    expect(await storedSession()).toEqual(sorted(sessionOf(program)));
  });

  it('is one write, also where it changes several things', async () => {
    const disk = createSlowDisk();
    const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
    disk.isSlow = true;
    const opened = program.store.getState().openRound(TEN_THEMES);
    await turn();
    expect(disk.waiting).toHaveLength(1);
    expect(disk.waiting[0]).toMatchObject({
      rounds: [{ id: TEN_THEMES, state: 'open' }],
      projector: { showing: { kind: 'round', roundId: TEN_THEMES }, isBlack: false },
    });
    await disk.letThrough();
    await opened;
  });

  it('writes nothing where there is nothing to do', async () => {
    const { program, disk } = await openVote();
    disk.isSlow = true;
    const before = program.store.getState();
    expect((await before.openRound(TEN_THEMES)).ok).toBe(true);
    expect((await before.revealRound(TEN_THEMES)).ok).toBe(true);
    expect((await before.goTo({ page: 'setup' })).ok).toBe(true);
    expect((await before.countCell(TEN_THEMES, null)).ok).toBe(true);
    expect(disk.waiting).toEqual([]);
    expect(program.store.getState().session).toBe(before.session);
  });

  it('never overwrites another that was asked for just before', async () => {
    const { program, disk } = await openVote();
    disk.isSlow = true;
    const act = program.store.getState();
    const all = Promise.all([
      act.record(TEN_THEMES, slip(1), false),
      act.record(TEN_THEMES, slip(2), false),
      act.toggleBlack(),
      act.toggleBlack(),
      act.toggleBlack(),
      act.record(TEN_THEMES, slip(1), true),
    ]);
    for (let write = 0; write < 6; write += 1) {
      await turn();
      expect(disk.waiting).toHaveLength(1);
      await disk.letThrough();
    }
    await all;
    const session = sessionOf(program);
    expect(tablesIn(session)).toEqual([1, 2, 1]);
    expect(session.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(session.entries[2]).toMatchObject({
      replaces: session.entries[0]?.id,
      confirmed: true,
      recordedAt: MORNING,
    });
    expect(session.projector.isBlack).toBe(true);
    expect(await storedSession()).toEqual(sorted(session));
  });

  it('without a workshop says so', async () => {
    const { store } = createProgram();
    await store.getState().start();
    expect(await store.getState().toggleBlack()).toEqual({
      ok: false,
      error: { code: 'workshop-missing' },
    });
  });
});

describe('a write that fails', () => {
  it('is kept all the same, in fresh storage, and so are those behind it', async () => {
    const { program, disk } = await openVote();
    disk.isSlow = true;
    const act = program.store.getState();
    const first = act.record(TEN_THEMES, slip(1), false);
    const second = act.record(TEN_THEMES, slip(2), false);
    await turn();
    disk.fail(FULL);
    await expect.poll(() => disk.waiting.length).toBe(1);
    await disk.letThrough();
    expect([await first, await second].map(({ ok }) => ok)).toEqual([true, true]);
    expect(program.store.getState()).toMatchObject({ error: null, memoryOnly: null });
    expect(tablesIn(await storedSession())).toEqual([1, 2]);
  });
});

describe('a bug in one step', () => {
  it('stops neither the steps after it nor those who wait for all to be done', async () => {
    let isBroken = false;
    const now = () => {
      if (isBroken) throw new Error('The clock broke');
      return MORNING;
    };
    const program = await createProgramInWorkshop({ now });
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    isBroken = true;
    const broken = expect(act.record(TEN_THEMES, slip(1), false)).rejects.toThrow('The clock');
    const black = act.toggleBlack();
    await broken;
    await act.whenIdle();
    isBroken = false;
    expect((await black).ok).toBe(true);
    expect(sessionOf(program).projector.isBlack).toBe(true);
    expect((await act.record(TEN_THEMES, slip(2), false)).ok).toBe(true);
    expect(tablesIn(await storedSession())).toEqual([2]);
  });
});

it('writes what was asked for before the workshop was left', async () => {
  const { program, disk } = await openVote();
  disk.isSlow = true;
  const act = program.store.getState();
  const recorded = [act.record(TEN_THEMES, slip(1), false), act.record(TEN_THEMES, slip(2), false)];
  const left = act.leaveWorkshop();
  for (let turns = 0; turns < 100; turns += 1) await turn();
  expect(program.store.getState().phase).toBe('session');
  await disk.letThrough();
  await turn();
  await disk.letThrough();
  expect((await Promise.all(recorded)).map(({ ok }) => ok)).toEqual([true, true]);
  await left;
  expect(program.store.getState()).toMatchObject({ phase: 'library', session: null });
  expect(tablesIn(await storedSession())).toEqual([1, 2]);
});

it('is idle when everything asked for so far is stored', async () => {
  const { program, disk } = await openVote();
  disk.isSlow = true;
  const recorded = program.store.getState().record(TEN_THEMES, slip(1), false);
  const idle = watch(
    program.store
      .getState()
      .whenIdle()
      .then(() => 'idle'),
  );
  await turn();
  expect(idle.answer()).toBeNull();
  await disk.letThrough();
  await recorded;
  await turn();
  await turn();
  expect(idle.answer()).toBe('idle');
});

it('is idle only when those who recorded have heard of it', async () => {
  const { program } = await openVote();
  const heard: string[] = [];
  const record = async () => {
    await program.store.getState().record(TEN_THEMES, slip(1), false);
    // As many promise steps as the callers of a caller may take.
    for (let steps = 0; steps < 20; steps += 1) await Promise.resolve();
    heard.push('recorded');
  };
  const recorded = record();
  await program.store.getState().whenIdle();
  heard.push('idle');
  await recorded;
  expect(heard).toEqual(['recorded', 'idle']);
});
