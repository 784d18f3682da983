/** Storage that fails or is taken away: everything is kept, on the disk as soon as possible, and the sign claims no more than that. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import { createCatalogRepository } from '../../db/catalog-repository';
import { openWorkshopRepository } from '../../db/workshop-repository';
import {
  createFakeBuckets,
  emptyComputer,
  turn,
  type FakeBuckets,
} from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  createSlowDisk,
  MORNING,
  PACK_ID,
  sessionOf,
  sorted,
  tablesIn,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';

let buckets: FakeBuckets;
beforeEach(() => {
  buckets = createFakeBuckets();
  emptyComputer({ storageBuckets: buckets });
});

function slip(table: number) {
  return {
    kind: 'table-slip',
    roleId: null,
    table,
    voters: 6,
    counts: { 'theme-1': table },
  } as const;
}

async function openVote(parts: ProgramParts = {}): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  await program.store.getState().openRound(TEN_THEMES);
  return program;
}

async function onFullDisk() {
  const disk = createSlowDisk();
  const program = await openVote({ openRepository: disk.openRepository });
  const { record } = program.store.getState();
  await record(TEN_THEMES, slip(1), false);
  disk.isFull = true;
  return { program, disk, record: (table: number) => record(TEN_THEMES, slip(table), false) };
}

/** What a restarted program finds. */
async function storedSession() {
  const another = createProgram();
  await another.store.getState().start();
  await another.store.getState().openWorkshop('id-8999');
  return sorted(sessionOf(another));
}

describe('a disk that is full', () => {
  it('stops no typing: memory keeps what is recorded, and says that nothing is on the disk', async () => {
    const { program, record } = await onFullDisk();
    expect(await record(2)).toEqual({ ok: true, value: undefined });
    expect(await record(3)).toEqual({ ok: true, value: undefined });
    expect(tablesIn(sessionOf(program))).toEqual([1, 2, 3]);
    expect(program.store.getState()).toMatchObject({
      error: null,
      memoryOnly: { error: { code: 'storage-full' }, rescue: null },
    });
  });

  it('has all of it once there is room again, without a restart and without a key', async () => {
    const { program, disk, record } = await onFullDisk();
    for (const table of [2, 3, 4]) await record(table);
    await program.store.getState().checkStorage();
    expect(program.store.getState().memoryOnly).not.toBeNull();
    disk.isFull = false;
    await program.store.getState().checkStorage();
    expect(program.store.getState()).toMatchObject({
      memoryOnly: null,
      hint: { kind: 'storage-renewed', wasLost: false },
      wasStorageLost: false,
    });
    expect(await storedSession()).toEqual(sorted(sessionOf(program)));
    // A rescue file from before is older than that.
    const at = { workshopId: sessionOf(program).workshop.id, at: MORNING };
    await vi.waitFor(async () =>
      expect(await createCatalogRepository().readSetting('storage-renewed')).toEqual(ok(at)),
    );
    await record(5);
    expect(tablesIn(await storedSession())).toHaveLength(5);
  });

  it('gets what is typed while all of it moves', async () => {
    const { program, disk, record } = await onFullDisk();
    await record(2);
    await turn();
    disk.isFull = false;
    const checked = program.store.getState().checkStorage();
    const typed = [record(3), record(4), record(5)];
    await Promise.all([checked, ...typed]);
    await program.store.getState().checkStorage();
    expect(program.store.getState().memoryOnly).toBeNull();
    expect(tablesIn(sessionOf(program))).toEqual([1, 2, 3, 4, 5]);
    expect(await storedSession()).toEqual(sorted(sessionOf(program)));
  });

  it('refuses the ballot of a voter, whom nobody would tell', async () => {
    const disk = createSlowDisk();
    const program = await openVote({ openRepository: disk.openRepository });
    disk.isFull = true;
    await program.store.getState().castBallot(TEN_THEMES, { marks: [], isSpoiled: false });
    // Kept, because the facilitator sees the sign. For the ballot box see ballot-box-slice.test.ts.
    expect(sessionOf(program).ballots).toHaveLength(1);
  });

  it('keeps the way out shut until a rescue file has all of it', async () => {
    const { program, record } = await onFullDisk();
    await record(2);
    const act = program.store.getState();
    await act.leaveWorkshop();
    expect(program.store.getState()).toMatchObject({
      phase: 'session',
      hint: { kind: 'only-in-memory' },
    });
    await act.startRehearsal();
    expect(sessionOf(program).workshop.rehearsalOf).toBeNull();
    await act.saveToFile(false);
    expect(program.store.getState().memoryOnly?.rescue?.session).toBe(sessionOf(program));
    await record(3);
    await act.leaveWorkshop();
    expect(program.store.getState().phase).toBe('session');
    await act.saveToFile(false);
    await act.leaveWorkshop();
    expect(program.store.getState().phase).toBe('library');
  });
});

describe('a move that is still under way', () => {
  /** Storage whose commits and moves wait until the test answers them; null means success. */
  function answered() {
    const asked: {
      readonly what: 'commit' | 'move';
      readonly tables: readonly number[];
      readonly answer: (error: 'full' | null) => Promise<void>;
    }[] = [];
    const state = { isByHand: false };
    const openRepository: ProgramParts['openRepository'] = async (id) => {
      const opened = await openWorkshopRepository(id);
      if (!opened.ok) return opened;
      const repository = opened.value;
      let isTrusted = true;
      const whenAnswered = (
        what: 'commit' | 'move',
        tables: readonly number[],
        act: () => Promise<Result<void, AppError>>,
      ) =>
        new Promise<Result<void, AppError>>((resolve) => {
          asked.push({
            what,
            tables,
            answer: async (error) => {
              if (what === 'move') isTrusted = error === null;
              else if (error) isTrusted = false;
              resolve(error ? err({ code: 'storage-full' }) : await act());
              await turn();
              await turn();
            },
          });
        });
      return ok({
        ...repository,
        isTrusted: () => isTrusted && repository.isTrusted(),
        commit: (change) =>
          state.isByHand
            ? whenAnswered('commit', tablesOf(change.entries), () => repository.commit(change))
            : repository.commit(change),
        replace: (session) =>
          state.isByHand
            ? whenAnswered('move', tablesIn(session), () => repository.replace(session))
            : repository.replace(session),
      });
    };
    return { asked, state, openRepository };
  }
  const tablesOf = (entries: readonly Entry[] = []) =>
    entries.flatMap((entry) => (entry.kind === 'table-slip' ? [entry.table] : []));

  it('in one workshop says nothing of what is kept of the next one', async () => {
    const storage = answered();
    const program = await openVote({ openRepository: storage.openRepository });
    const act = program.store.getState();
    storage.state.isByHand = true;
    const next = async (what: 'commit' | 'move', error: 'full' | null) => {
      for (
        let turns = 0;
        turns < 20 && !storage.asked.some((one) => one.what === what);
        turns += 1
      ) {
        await turn();
      }
      const at = storage.asked.findIndex((one) => one.what === what);
      const [one] = storage.asked.splice(at, 1);
      if (at === -1 || !one) throw new Error(`No ${what} waits`);
      await one.answer(error);
      return one;
    };
    // The first workshop: memory only, with a move that takes long.
    const first = act.record(TEN_THEMES, slip(1), false);
    await next('commit', 'full');
    await next('move', 'full');
    await first;
    void act.checkStorage();
    await turn();
    const slow = storage.asked.splice(0, 1)[0];
    expect(slow?.what).toBe('move');
    // It is saved as a rescue file and left for a second workshop, whose storage fails too.
    await act.saveToFile(false);
    storage.state.isByHand = false;
    await act.leaveWorkshop();
    await act.createWorkshop(PACK_ID);
    await act.openRound(TEN_THEMES);
    storage.state.isByHand = true;
    const second = act.record(TEN_THEMES, slip(2), false);
    await next('commit', 'full');
    await next('move', 'full');
    await second;
    void act.checkStorage();
    await turn();
    const third = act.record(TEN_THEMES, slip(3), false);
    await third;
    // Now the first workshop's move is done, and then the second one's, which began before the third slip.
    await slow?.answer(null);
    await next('move', null);
    const said = program.store.getState().memoryOnly;
    const missing = storage.asked.filter(({ what }) => what === 'commit');
    // Either the sign is still shown, or the slip that came meanwhile is being stored.
    expect({ isSigned: said !== null, adds: missing.flatMap(({ tables }) => tables) }).toEqual({
      isSigned: true,
      adds: [3],
    });
    await next('commit', null);
    expect(program.store.getState().memoryOnly).toBeNull();
  });
});

describe('a rescue file', () => {
  it('has the ballots of the open round and the codes that were used, and brings them back', async () => {
    const disk = createSlowDisk();
    const program = await openVote({ openRepository: disk.openRepository });
    const act = program.store.getState();
    const [theme] = sessionOf(program).rounds.flatMap(({ frozen }) =>
      frozen?.poll.kind === 'choice' ? frozen.poll.options.map(({ id }) => id) : [],
    );
    await act.chooseMethod(TEN_THEMES, 'ballot');
    disk.isFull = true;
    for (const marks of [[theme ?? ''], [], [theme ?? '']]) {
      await act.castBallot(TEN_THEMES, { marks, isSpoiled: false });
    }
    await act.saveToFile(false);
    const [name = ''] = program.host.files.written;
    expect(name).toMatch(/ redning\.pejling$/);

    emptyComputer({ storageBuckets: createFakeBuckets() });
    const another = createProgram();
    another.host.files.put(name, program.host.files.textOf(name));
    another.host.files.chosen = name;
    await another.store.getState().start();
    await another.store.getState().openFile();
    expect(sorted(sessionOf(another))).toEqual(sorted(sessionOf(program)));
    expect(sessionOf(another).ballots).toHaveLength(3);
  });
});

describe('a rescue file that is opened', () => {
  async function rescued() {
    const disk = createSlowDisk();
    const program = await openVote({ openRepository: disk.openRepository });
    const act = program.store.getState();
    await act.chooseMethod(TEN_THEMES, 'ballot');
    disk.isFull = true;
    await act.castBallot(TEN_THEMES, { marks: [], isSpoiled: false });
    await act.saveToFile(false);
    const [name = ''] = program.host.files.written;
    return { program, disk, name, text: program.host.files.textOf(name) };
  }
  /** Types on, and lets the workshop's file be written. */
  async function typeOn({ store, waiting }: Program): Promise<void> {
    await store.getState().chooseMethod(TEN_THEMES, 'table-slip');
    await store.getState().record(TEN_THEMES, slip(7), false);
    for (const { action } of waiting.splice(0)) action();
    await store.getState().prepareToClose();
  }

  it('on another computer is not written over by what has no ballots of open rounds', async () => {
    const { name, text } = await rescued();
    emptyComputer({ storageBuckets: createFakeBuckets() });
    const another = createProgram();
    another.host.files.put(name, text);
    another.host.files.chosen = name;
    await another.store.getState().start();
    await another.store.getState().openFile();
    expect(sessionOf(another).ballots).toHaveLength(1);
    await typeOn(another);
    expect(tablesIn(sessionOf(another))).toEqual([7]);
    expect(another.host.files.textOf(name)).toBe(text);
  });

  it('where it was saved, while memory is still the only copy, neither', async () => {
    const { program, name, text } = await rescued();
    program.host.files.chosen = name;
    await program.store.getState().openFile();
    await typeOn(program);
    expect(program.host.files.textOf(name)).toBe(text);
  });
});

describe('storage that is cleared', () => {
  it('while nothing is typed is noticed, and everything is stored anew', async () => {
    const program = await openVote();
    const { record, checkStorage } = program.store.getState();
    await record(TEN_THEMES, slip(1), false);
    for (const name of buckets.onDisk.keys()) await buckets.delete(name);
    await checkStorage();
    expect(program.store.getState()).toMatchObject({
      ...{ memoryOnly: null, error: null, wasStorageLost: true },
      hint: { kind: 'storage-renewed', wasLost: true },
    });
    expect(await storedSession()).toEqual(sorted(sessionOf(program)));
  });

  it('and can’t be made anew is told as it is, with what stands in the way', async () => {
    const disk = createSlowDisk();
    const program = await openVote({ openRepository: disk.openRepository });
    for (const name of buckets.onDisk.keys()) await buckets.delete(name);
    disk.isFull = true;
    await program.store.getState().checkStorage();
    expect(program.store.getState().memoryOnly).toMatchObject({ error: { code: 'storage-full' } });
  });

  it('is found again by its name where only the list was lost', async () => {
    const program = await openVote();
    await program.store.getState().record(TEN_THEMES, slip(1), false);
    vi.stubGlobal('indexedDB', emptyComputer({ storageBuckets: buckets }));
    const another = createProgram();
    await another.store.getState().start();
    expect(another.store.getState().recents.map(({ id }) => id)).toEqual(['id-8999']);
    expect(await storedSession()).toEqual(sorted(sessionOf(program)));
  });

  it('is said at the next start, with the file that the workshop was kept in', async () => {
    const program = await openVote();
    await program.store.getState().saveToFile(false);
    await program.store.getState().leaveWorkshop();
    for (const name of buckets.onDisk.keys()) await buckets.delete(name);
    const another = createProgram();
    await another.store.getState().start();
    await another.store.getState().openWorkshop('id-8999');
    expect(another.store.getState()).toMatchObject({
      phase: 'library',
      question: { kind: 'lost', summary: { id: 'id-8999' }, isDamaged: false, file: {} },
    });
  });
});

describe('the list of workshops', () => {
  it('moves too where a write of it fails, settings included', async () => {
    const program = await createProgramInWorkshop();
    await program.store.getState().setLanguage('en');
    const { IDBObjectStore } = await import('fake-indexeddb');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect((await program.store.getState().setLanguage('da')).ok).toBe(true);
    vi.restoreAllMocks();
    const another = createProgram();
    await another.store.getState().start();
    expect(another.store.getState()).toMatchObject({
      language: 'da',
      recents: [{ id: 'id-8999' }],
    });
    expect([...buckets.onDisk.keys()]).toContain('pejling_2');
  });
});
