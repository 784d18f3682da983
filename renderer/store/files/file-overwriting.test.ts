/** Nothing that Pejling does by itself loses what others wrote into a file, or a half-typed row. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyComputer, turn } from '../../testing/empty-computer';
import {
  fileText,
  letTimePass,
  newSession,
  sessionIn,
  until,
  untilFile,
} from '../../testing/files';
import {
  createProgramInWorkshop,
  PACK_ID,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Møde.pejling';
const OTHER = newSession('other-workshop');

/** A workshop that is kept in a file, with an open vote. */
async function createProgramWithFile(): Promise<Program> {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  program.host.files.chosen = FILE;
  await act.saveToFile(false);
  return program;
}

function rename({ store }: Program, title: string) {
  return store.getState().editWorkshop((workshop) => ({ ...workshop, title }));
}

async function record({ store }: Program, table: number): Promise<void> {
  const slip = { kind: 'table-slip', roleId: null, table, voters: 6, counts: {} } as const;
  await store.getState().record(TEN_THEMES, slip, false);
}

/** Lets time pass until writing the file has failed; nothing was written. */
async function expectLeftAlone(program: Program, text: string): Promise<void> {
  await record(program, 1);
  letTimePass(program);
  await untilFile(program.store, 'failed');
  expect(program.host.files.textOf(FILE)).toBe(text);
  expect(program.store.getState()).toMatchObject({
    file: { file: { name: FILE }, error: { code: 'file-changed' } },
    error: null,
    question: null,
  });
}

describe('a file that was changed elsewhere', () => {
  it('is not overwritten for having been read: the same workshop, and a changed mind', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    const theirs = sessionIn(program, FILE);
    const workshop = { ...theirs.workshop, title: 'deres' };
    const text = fileText({ ...theirs, workshop });
    await rename(program, 'vores');
    host.files.put(FILE, text);
    await store.getState().openFile();
    // No write was tried before the copies were compared.
    expect(store.getState()).toMatchObject({
      question: { kind: 'file-differs' },
      file: { state: 'pending' },
    });
    store.getState().ask(null);
    await expectLeftAlone(program, text);
  });

  it('is not overwritten for having been read: another workshop, and a changed mind', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    const text = fileText(OTHER);
    host.files.put(FILE, text);
    await store.getState().openFile();
    expect(store.getState().question?.kind).toBe('switch');
    store.getState().ask(null);
    await expectLeftAlone(program, text);
  });
});

describe('a file that another workshop is saved in', () => {
  it('is no longer the first one’s', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    const { id } = sessionOf(program).workshop;
    await store.getState().leaveWorkshop();
    await store.getState().createWorkshop(PACK_ID);
    await store.getState().saveToFile(false);
    const second = sessionOf(program).workshop.id;
    const text = host.files.textOf(FILE);
    await store.getState().leaveWorkshop();
    await store.getState().openWorkshop(id);
    expect(store.getState().file).toBeNull();
    await rename(program, 'x');
    letTimePass(program);
    await turn();
    expect(host.files.textOf(FILE)).toBe(text);
    await store.getState().leaveWorkshop();
    await store.getState().openWorkshop(second);
    expect(store.getState().file).toMatchObject({ file: { name: FILE }, state: 'saved' });
  });
});

describe('a row that is begun while a slow file is written', () => {
  it.each(['to the start page', 'to another workshop'])(
    'keeps one from leaving %s',
    async (way) => {
      const program = await createProgramWithFile();
      const { store, host } = program;
      await rename(program, 'x');
      const release = host.files.hold();
      const incoming = { session: OTHER, file: null, savedAt: 0 };
      const { leaveWorkshop, openIncoming } = store.getState();
      const left = way === 'to the start page' ? leaveWorkshop() : openIncoming(incoming);
      await untilFile(store, 'saving');
      store.setState({ draft: { table: 7 } });
      letTimePass(program);
      await left;
      expect(store.getState()).toMatchObject({
        phase: 'session',
        session: { workshop: { title: 'x' } },
        draft: { table: 7 },
        hint: { kind: 'row-not-recorded', table: 7 },
      });
      await release();
      await record(program, 7);
      expect(sessionOf(program).entries).toHaveLength(1);
    },
  );

  it('keeps a double-clicked file waiting, which comes when the row is done with', async () => {
    const { store, host } = await createProgramWithFile();
    host.files.put('Andet.pejling', fileText(OTHER));
    host.files.waiting = 'Andet.pejling';
    store.setState({ draft: { table: 7 } });
    await store.getState().openWaiting();
    expect([host.files.waiting, store.getState().question]).toEqual(['Andet.pejling', null]);
    store.setState({ draft: null });
    await store.getState().openWaiting();
    expect(store.getState().question?.kind).toBe('switch');
  });
});

describe('before the window closes', () => {
  it('what is due is written', async () => {
    const program = await createProgramWithFile();
    await rename(program, 'sidste');
    await program.store.getState().prepareToClose();
    expect(sessionIn(program, FILE).workshop.title).toBe('sidste');
    expect(program.store.getState().phase).toBe('session');
  });

  it('a file that is slow is not waited for long', async () => {
    const program = await createProgramWithFile();
    const release = program.host.files.hold();
    await rename(program, 'sidste');
    const prepared = program.store.getState().prepareToClose();
    await until(program.store, ({ file }) => file?.state === 'saving');
    expect(program.waiting.map(({ milliseconds }) => milliseconds)).toContain(3000);
    letTimePass(program);
    await prepared;
    await release();
  });
});
