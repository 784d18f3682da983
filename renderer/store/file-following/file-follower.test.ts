/** The workshop's file follows what is stored: soon, once for a burst of changes, and without disturbing anything. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../../shared/errors/app-error';
import { createCatalogRepository, type CatalogRepository } from '../../db/catalog-repository';
import { emptyComputer, turn } from '../../testing/empty-computer';
import { letTimePass, sessionIn, until, untilFile } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  sorted,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Møde.pejling';
const DELAY = 1500;

/** A workshop that is kept in a file. */
async function createProgramWithFile(parts: ProgramParts = {}): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  program.host.files.chosen = FILE;
  await program.store.getState().saveToFile(false);
  return program;
}

function rename({ store }: Program, title: string) {
  return store.getState().editWorkshop((workshop) => ({ ...workshop, title }));
}

const titleIn = (program: Program) => sessionIn(program, FILE).workshop.title;
const fileOf = ({ store }: Program) => store.getState().file;

describe('a stored change', () => {
  it('is written a while after the last one, and once for all', async () => {
    const program = await createProgramWithFile();
    const { store, waiting, host } = program;
    for (const title of ['en', 'to', 'tre']) await rename(program, title);
    expect(fileOf(program)?.state).toBe('pending');
    expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([DELAY, DELAY, DELAY]);
    const [first, second, last] = waiting.splice(0);
    first?.action();
    second?.action();
    await turn();
    expect(host.files.written).toHaveLength(1);
    last?.action();
    await untilFile(store, 'saved');
    expect(host.files.written).toEqual([FILE, FILE]);
    expect(sorted(sessionIn(program, FILE))).toEqual(sorted(sessionOf(program)));
  });

  it('of what was recorded is written', async () => {
    const program = await createProgramWithFile();
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    await act.record(
      TEN_THEMES,
      { kind: 'table-slip', roleId: null, table: 1, voters: 6, counts: {} },
      false,
    );
    letTimePass(program);
    await untilFile(program.store, 'saved');
    expect(sessionIn(program, FILE).entries).toEqual(sessionOf(program).entries);
  });

  it('of where the facilitator is and what the room sees is not', async () => {
    const program = await createProgramWithFile();
    await program.store.getState().goTo({ page: 'setup' });
    await program.store.getState().toggleBlack();
    expect(fileOf(program)?.state).toBe('saved');
    expect(program.waiting).toEqual([]);
  });

  it('while the file is written is written after that', async () => {
    const program = await createProgramWithFile();
    const { host, store } = program;
    await rename(program, 'en');
    const release = host.files.hold();
    letTimePass(program);
    await untilFile(store, 'saving');
    await rename(program, 'to');
    expect(fileOf(program)?.state).toBe('pending');
    const { file: before } = store.getState().file ?? {};
    await release();
    await until(store, ({ file }) => file?.file !== before);
    expect([titleIn(program), fileOf(program)?.state]).toEqual(['en', 'pending']);
    letTimePass(program);
    await untilFile(store, 'saved');
    expect(titleIn(program)).toBe('to');
  });

  it('of a workshop without a file writes nothing', async () => {
    const program = await createProgramInWorkshop();
    await rename(program, 'en');
    expect([program.waiting, program.host.files.written]).toEqual([[], []]);
  });
});

describe('a file that can’t be written', () => {
  const FULL: AppError = { code: 'file-disk-full', name: FILE };

  it('says so where its name stands, and disturbs nothing', async () => {
    const program = await createProgramWithFile();
    program.host.files.trouble = FULL;
    await rename(program, 'en');
    letTimePass(program);
    await untilFile(program.store, 'failed');
    expect(program.store.getState()).toMatchObject({
      file: { error: FULL },
      error: null,
      question: null,
      memoryOnly: null,
    });
  });

  it('is tried again at the next change, and says so until it succeeds', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    host.files.trouble = FULL;
    await rename(program, 'en');
    letTimePass(program);
    await untilFile(store, 'failed');
    const states: unknown[] = [];
    store.subscribe(({ file }) => states.push(file?.state));
    host.files.trouble = null;
    await rename(program, 'to');
    letTimePass(program);
    await untilFile(store, 'saved');
    expect(new Set(states)).toEqual(new Set(['failed', 'saved']));
    expect([titleIn(program), fileOf(program)?.error]).toEqual(['to', null]);
  });

  it('because something else wrote to it is left alone until the facilitator says so', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    host.files.put(FILE, 'en andens');
    await rename(program, 'en');
    letTimePass(program);
    await untilFile(store, 'failed');
    expect(fileOf(program)?.error?.code).toBe('file-changed');
    expect(store.getState().question).toBeNull();
    await rename(program, 'to');
    expect(program.waiting).toEqual([]);
    expect(host.files.textOf(FILE)).toBe('en andens');

    await store.getState().saveToFile(false);
    expect(store.getState().question).toEqual({ kind: 'file-changed', name: FILE });
    expect(host.files.textOf(FILE)).toBe('en andens');
    await store.getState().saveToFile(true);
    expect([titleIn(program), fileOf(program)?.state]).toEqual(['to', 'saved']);
    // From then on it is followed again.
    await rename(program, 'tre');
    letTimePass(program);
    await untilFile(store, 'saved');
    expect(titleIn(program)).toBe('tre');
    expect(host.files.written.at(-1)).toBe(FILE);
  });

  it('because the browser has to ask is not asked for by itself', async () => {
    const program = await createProgramWithFile();
    const { store, host } = program;
    host.files.trouble = { code: 'file-not-allowed', name: FILE };
    await rename(program, 'en');
    letTimePass(program);
    await untilFile(store, 'failed');
    host.files.trouble = null;
    await rename(program, 'to');
    expect(program.waiting).toEqual([]);
    await store.getState().saveToFile(false);
    expect(fileOf(program)?.state).toBe('saved');
    await rename(program, 'tre');
    expect(program.waiting).toHaveLength(1);
  });
});

describe('leaving the workshop', () => {
  it('writes what still waits', async () => {
    const program = await createProgramWithFile();
    await rename(program, 'sidste');
    await program.store.getState().leaveWorkshop();
    expect(titleIn(program)).toBe('sidste');
    expect(program.store.getState()).toMatchObject({ phase: 'library', file: null });
    await program.store.getState().openWorkshop('id-8999');
    expect(fileOf(program)?.state).toBe('saved');
  });

  it('does not wait long for a file that is slow, which is written all the same', async () => {
    const remembered: string[] = [];
    const catalog = createCatalogRepository();
    const putFile: CatalogRepository['putFile'] = async (row) => {
      const done = await catalog.putFile(row);
      remembered.push(row.file.name);
      return done;
    };
    const program = await createProgramWithFile({ catalog: { ...catalog, putFile } });
    const { store, host } = program;
    await rename(program, 'sidste');
    const release = host.files.hold();
    const left = store.getState().leaveWorkshop();
    await untilFile(store, 'saving');
    expect(store.getState().phase).toBe('session');
    letTimePass(program);
    await left;
    expect(store.getState()).toMatchObject({ phase: 'library', file: null });
    await release();
    expect(titleIn(program)).toBe('sidste');
    while (remembered.length < 2) await turn();
    await turn();
    expect(store.getState().file).toBeNull();
  });
});

describe('a workshop that is opened again', () => {
  it('is kept in the same file', async () => {
    const program = await createProgramWithFile();
    const next = createProgram({ host: program.host });
    await next.store.getState().start();
    await next.store.getState().openWorkshop('id-8999');
    expect(fileOf(next)).toMatchObject({ file: { name: FILE }, state: 'saved', error: null });
    expect(next.waiting).toEqual([]);
  });

  it('writes what its file lacks, such as after the battery died', async () => {
    const program = await createProgramWithFile();
    await rename(program, 'før det blev mørkt');
    const next = createProgram({ host: program.host });
    await next.store.getState().start();
    await next.store.getState().openWorkshop('id-8999');
    expect(fileOf(next)?.state).toBe('pending');
    letTimePass(next);
    await untilFile(next.store, 'saved');
    expect(titleIn(next)).toBe('før det blev mørkt');
  });
});
