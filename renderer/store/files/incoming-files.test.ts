/** A workshop that goes back and forth between computers in its file: the newer copy is used, and nothing is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/domain/session/session';
import { err, ok } from '../../../shared/lib/result';
import { openWorkshopRepository, type WorkshopRepository } from '../../db/workshop-repository';
import { emptyComputer, turn } from '../../testing/empty-computer';
import { letTimePass, sessionIn, untilFile } from '../../testing/files';
import {
  createProgram,
  MORNING,
  PACK_ID,
  sessionOf,
  sorted,
  tablesIn,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';
import type { StoreDependencies } from '../shell/context';

const FILE = 'Møde.pejling';
const HOUR = 3_600_000;

let office: IDBFactory;
let hall: IDBFactory;
/** No two computers make the same id. */
let ids: number;
const newId = (): string => {
  ids -= 1;
  return `id-${ids}`;
};
beforeEach(() => {
  ids = 9000;
  hall = emptyComputer();
  office = emptyComputer();
});

/** The program of one computer; both have the same stick with files, and clocks that agree. */
async function startAt(
  computer: IDBFactory,
  before?: Program,
  overrides: ProgramParts = {},
): Promise<Program> {
  emptyComputer({}, computer);
  const program = createProgram({ newId, ...overrides, ...(before ? { host: before.host } : {}) });
  program.clock.now = (before?.clock.now ?? MORNING) + HOUR;
  await program.store.getState().start();
  return program;
}

async function openFile(program: Program, name = FILE): Promise<void> {
  program.host.files.chosen = name;
  await program.store.getState().openFile();
}

async function record({ store }: Program, table: number): Promise<void> {
  const slip = { kind: 'table-slip', roleId: null, table, voters: 6, counts: {} } as const;
  await store.getState().record(TEN_THEMES, slip, false);
}

/** At the office: an open vote with the slip of table 1, kept in a file; then the office is left. */
async function prepare(): Promise<Program> {
  const program = await startAt(office);
  const act = program.store.getState();
  await act.createWorkshop(PACK_ID);
  await act.openRound(TEN_THEMES);
  await record(program, 1);
  program.host.files.chosen = FILE;
  await act.saveToFile(false);
  await act.leaveWorkshop();
  return program;
}

/** The file is taken to the hall, where table 2 is recorded into it. */
async function goOnInTheHall(before: Program): Promise<Program> {
  const program = await startAt(hall, before);
  await openFile(program);
  await record(program, 2);
  letTimePass(program);
  await untilFile(program.store, 'saved');
  await program.store.getState().leaveWorkshop();
  return program;
}

/** Back at the office, where table 3 was recorded into the computer’s own copy, and the file was not there. */
async function goOnAtTheOffice(before: Program): Promise<Program> {
  const program = await startAt(office, before);
  const { host, store } = program;
  const onStick = host.files.textOf(FILE);
  host.files.put(FILE, null);
  await store.getState().openWorkshop('id-8999');
  await record(program, 3);
  await store.getState().leaveWorkshop();
  host.files.put(FILE, onStick);
  return program;
}

function answerTo({ store }: Program) {
  const { question } = store.getState();
  if (question?.kind !== 'file-differs') throw new Error('Nothing was asked');
  store.getState().ask(null);
  return question;
}

/** A gate: callers wait until the test opens it. */
function openGate(): { readonly passed: Promise<unknown>; readonly pass: () => void } {
  const gate = { pass: (): void => undefined };
  const passed = new Promise((resolve) => {
    gate.pass = () => {
      resolve(null);
    };
  });
  return {
    passed,
    pass: () => {
      gate.pass();
    },
  };
}

const same = (one: Session, other: Session) => {
  expect(sorted(one)).toEqual(sorted(other));
};

describe('a file that has gone on elsewhere', () => {
  it('brings this computer’s untouched copy up to date', async () => {
    const there = await goOnInTheHall(await prepare());
    const program = await startAt(office, there);
    await openFile(program);
    expect(tablesIn(sessionOf(program))).toEqual([1, 2]);
    expect(program.store.getState()).toMatchObject({ question: null, file: { state: 'saved' } });
    const next = await startAt(office, program);
    await next.store.getState().openWorkshop('id-8999');
    same(sessionOf(next), sessionOf(program));
  });

  it('and back again, as often as the day needs', async () => {
    let program = await prepare();
    for (const table of [2, 3, 4, 5]) {
      program = await startAt(table % 2 === 0 ? hall : office, program);
      await openFile(program);
      expect(program.store.getState().question).toBeNull();
      await record(program, table);
      await program.store.getState().leaveWorkshop();
    }
    expect(tablesIn(sessionIn(program, FILE))).toEqual([1, 2, 3, 4, 5]);
  });

  it('comes in also while the copy is open', async () => {
    const there = await goOnInTheHall(await prepare());
    const program = await startAt(office, there);
    await program.store.getState().openWorkshop('id-8999');
    await openFile(program);
    expect(tablesIn(sessionOf(program))).toEqual([1, 2]);
    await record(program, 7);
    expect(tablesIn(sessionOf(program))).toEqual([1, 2, 7]);
  });

  it('changes nothing where there is no room for it', async () => {
    const there = await goOnInTheHall(await prepare());
    const openRepository: StoreDependencies['openRepository'] = async (id) => {
      const opened = await openWorkshopRepository(id);
      const replace = () => Promise.resolve(err({ code: 'storage-full' } as const));
      return opened.ok ? ok({ ...opened.value, replace }) : opened;
    };
    const program = await startAt(office, there, { openRepository });
    await openFile(program);
    expect(program.store.getState()).toMatchObject({
      phase: 'library',
      error: { code: 'storage-full' },
    });
    await program.store.getState().openWorkshop('id-8999');
    expect(tablesIn(sessionOf(program))).toEqual([1]);
  });
});

describe('a file that is as it was left', () => {
  it('is brought up to date with what this computer holds', async () => {
    const program = await goOnAtTheOffice(await prepare());
    await openFile(program);
    expect(tablesIn(sessionOf(program))).toEqual([1, 3]);
    expect(program.store.getState()).toMatchObject({ question: null, file: { state: 'pending' } });
    letTimePass(program);
    await untilFile(program.store, 'saved');
    same(sessionIn(program, FILE), sessionOf(program));
  });
});

describe('where both have gone on', () => {
  async function goOnInBoth(): Promise<Program> {
    return goOnAtTheOffice(await goOnInTheHall(await prepare()));
  }

  it('the facilitator is asked, and nothing has changed yet', async () => {
    const program = await goOnInBoth();
    const onStick = program.host.files.textOf(FILE);
    await openFile(program);
    expect(program.store.getState()).toMatchObject({ phase: 'library', session: null, file: null });
    const { incoming, here } = answerTo(program);
    expect([tablesIn(here), tablesIn(incoming.session)]).toEqual([
      [1, 3],
      [1, 2],
    ]);
    expect(program.host.files.textOf(FILE)).toBe(onStick);
    await program.store.getState().openWorkshop('id-8999');
    expect(tablesIn(sessionOf(program))).toEqual([1, 3]);
  });

  it('the file can be opened as a copy, beside the one that is here', async () => {
    const program = await goOnInBoth();
    await openFile(program);
    const { incoming } = answerTo(program);
    await program.store.getState().openAsCopy(incoming);
    const copy = sessionOf(program);
    expect(tablesIn(copy)).toEqual([1, 2]);
    expect(copy.workshop.id).not.toBe('id-8999');
    expect(program.store.getState().file).toBeNull();
    await record(program, 9);
    await program.store.getState().leaveWorkshop();
    expect(program.store.getState().recents).toHaveLength(2);
    await program.store.getState().openWorkshop('id-8999');
    expect(tablesIn(sessionOf(program))).toEqual([1, 3]);
    expect(tablesIn(sessionIn(program, FILE))).toEqual([1, 2]);
  });

  it('this computer’s copy can be opened, without the file', async () => {
    const program = await goOnInBoth();
    await openFile(program);
    await program.store.getState().openHere(answerTo(program).incoming);
    expect(tablesIn(sessionOf(program))).toEqual([1, 3]);
    expect(program.store.getState().file).toBeNull();
    await record(program, 9);
    await program.store.getState().leaveWorkshop();
    expect(tablesIn(sessionIn(program, FILE))).toEqual([1, 2]);
    const next = await startAt(office, program);
    await next.store.getState().openWorkshop('id-8999');
    expect(next.store.getState().file).toBeNull();
  });

  it('another workshop stays open until the facilitator has answered', async () => {
    const program = await goOnInBoth();
    const { store } = program;
    await store.getState().createWorkshop(PACK_ID);
    const { id } = sessionOf(program).workshop;
    await openFile(program);
    const { question } = store.getState();
    if (question?.kind !== 'switch') throw new Error('Nothing was asked');
    store.getState().ask(null);
    await store.getState().openIncoming(question.incoming);
    answerTo(program);
    expect(sessionOf(program).workshop.id).toBe(id);
    expect((await store.getState().openRound(TEN_THEMES)).ok).toBe(true);
  });
});

describe('an old copy of the file', () => {
  it('never replaces what was recorded since, nor stops the file from being followed', async () => {
    const program = await prepare();
    const { host, store } = program;
    host.files.put('gammel kopi.pejling', host.files.textOf(FILE));
    program.clock.now += HOUR;
    await store.getState().openWorkshop('id-8999');
    await record(program, 2);
    await store.getState().leaveWorkshop();

    await openFile(program, 'gammel kopi.pejling');
    const { incoming, here } = answerTo(program);
    expect([tablesIn(here), tablesIn(incoming.session)]).toEqual([[1, 2], [1]]);
    await store.getState().openHere(incoming);
    expect(tablesIn(sessionOf(program))).toEqual([1, 2]);
    expect(store.getState().file).toMatchObject({ file: { name: FILE }, state: 'saved' });
  });
});

describe('while a file comes in', () => {
  it('nothing is stored that the copy which is then open would not have', async () => {
    const there = await prepare();
    const isRead = openGate();
    const mayGoOn = openGate();
    let isHeld = false;
    const openRepository: StoreDependencies['openRepository'] = async (id) => {
      const opened = await openWorkshopRepository(id);
      if (!opened.ok || !isHeld) return opened;
      const read: WorkshopRepository['read'] = async () => {
        const session = await opened.value.read();
        isRead.pass();
        await mayGoOn.passed;
        return session;
      };
      return ok({ ...opened.value, read });
    };
    const program = await startAt(office, there, { openRepository });
    const { store, host } = program;
    await store.getState().openWorkshop('id-8999');
    const text = host.files.textOf(FILE);
    host.files.put(FILE, null);
    await record(program, 2);
    host.files.put(FILE, text);
    isHeld = true;
    const opened = openFile(program);
    await isRead.passed;
    const slip = { kind: 'table-slip', roleId: null, table: 3, voters: 6, counts: {} } as const;
    const recorded = store.getState().record(TEN_THEMES, slip, false);
    // Enough time to write the file, if it could be written at all.
    for (let index = 0; index < 50; index += 1) await turn();
    mayGoOn.pass();
    await opened;
    const isRecorded = (await recorded).ok;
    expect(tablesIn(sessionOf(program))).toEqual(isRecorded ? [1, 2, 3] : [1, 2]);
    isHeld = false;
    const stored = sessionOf(program);
    await store.getState().leaveWorkshop();
    await store.getState().openWorkshop('id-8999');
    same(sessionOf(program), stored);
  });
});
