/** A new workshop straight from last year's file: without its votes, and the file stays as it was. */
import { beforeEach, expect, it } from 'vitest';
import type { AppErrorCode } from '../../../shared/errors/app-error';
import { emptyComputer } from '../../testing/empty-computer';
import { fileText, letTimePass, newSession, until } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Årsmøde 2025.pejling';

async function startWith(text: string | null): Promise<Program> {
  const program = createProgram();
  program.host.files.put(FILE, text);
  program.host.files.chosen = FILE;
  await program.store.getState().start();
  return program;
}

/** The file of a workshop in which votes were recorded. */
async function conducted(): Promise<string> {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.editWorkshop((workshop) => ({ ...workshop, title: 'Årsmøde', place: 'Vejle' }));
  await act.openRound(TEN_THEMES);
  const slip = { kind: 'table-slip', roleId: null, table: 1, voters: 6 } as const;
  await act.record(TEN_THEMES, { ...slip, counts: {} }, false);
  await act.closeRound(TEN_THEMES);
  const session = sessionOf(program);
  emptyComputer();
  return fileText(session);
}

it('makes a workshop of today without votes, which is kept in no file, and leaves the file alone', async () => {
  const text = await conducted();
  const program = await startWith(text);
  const { store, host } = program;
  expect(await store.getState().createFromFile()).toEqual({ ok: true, value: undefined });
  const { workshop, entries, rounds } = sessionOf(program);
  expect(workshop).toMatchObject({ title: 'Årsmøde', place: 'Vejle', date: '2026-09-22' });
  expect([entries, rounds.filter(({ state }) => state !== 'ready')]).toEqual([[], []]);
  expect(store.getState().file).toBeNull();
  await store.getState().editWorkshop((own) => ({ ...own, title: 'Årsmøde 2026' }));
  letTimePass(program);
  await store.getState().leaveWorkshop();
  expect(host.files.textOf(FILE)).toBe(text);
  expect(store.getState().recents).toMatchObject([{ title: 'Årsmøde 2026', state: 'prepared' }]);
});

it('makes another one each time', async () => {
  const program = await startWith(await conducted());
  const act = program.store.getState();
  await act.createFromFile();
  await act.leaveWorkshop();
  await act.createFromFile();
  await act.leaveWorkshop();
  expect(program.store.getState().recents).toHaveLength(2);
});

const WHOLE = fileText(newSession('other'));
it.each<readonly [string, string | null, AppErrorCode]>([
  ['of a later Pejling', WHOLE.replace(/"version": \d+/, '"version": 999'), 'file-newer'],
  ['cut short', WHOLE.slice(0, -200), 'file-damaged'],
  ['none of ours', '{}', 'file-foreign'],
  ['gone', null, 'file-missing'],
])('from a file that is %s: nothing is made, and it says why', async (_, text, code) => {
  const { store } = await startWith(text);
  await store.getState().createFromFile();
  expect(store.getState()).toMatchObject({
    ...{ phase: 'library', session: null, recents: [], failedAct: 'open' },
    error: { code },
  });
});

it('makes nothing where no file is chosen', async () => {
  const program = await startWith(WHOLE);
  program.host.files.chosen = null;
  await program.store.getState().createFromFile();
  await until(program.store, ({ work }) => work === null);
  expect(program.store.getState()).toMatchObject({ phase: 'library', error: null });
});
