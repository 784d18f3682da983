/** A new workshop straight from last year's file: without its votes, and the file stays as it was. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppErrorCode } from '../../../shared/errors/app-error';
import type { Session } from '../../../shared/domain/session/session';
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

describe('a template as a file', () => {
  /** A template of a conducted workshop with a note to oneself, and what its file holds. */
  async function savedTemplate() {
    const program = await startWith(await conducted());
    const { store, host } = program;
    await store.getState().createFromFile();
    const { agenda } = sessionOf(program).workshop;
    await store
      .getState()
      .editItem(agenda[0]?.id ?? '', (own) => ({ ...own, ownNote: 'Kun til mig' }));
    await store.getState().leaveWorkshop();
    const [line] = store.getState().recents;
    await store.getState().saveAsTemplate(line?.id ?? '');
    const template = store.getState().recents.find(({ kept }) => kept === 'template');
    host.files.chosen = '';
    const saved = await store.getState().saveTemplateFile(template?.id ?? '');
    return { program, saved, text: host.files.textOf('Årsmøde skabelon.pejling') };
  }

  it('is saved under a name that says so, without votes, place and notes', async () => {
    const { saved, text } = await savedTemplate();
    expect(saved).toEqual({ ok: true, value: 'Årsmøde skabelon.pejling' });
    const { session } = JSON.parse(text) as { readonly session: Session };
    expect(session.workshop).toMatchObject({ title: 'Årsmøde', isTemplate: true });
    expect([session.entries, session.ballots]).toEqual([[], []]);
    for (const own of ['Vejle', 'Kun til mig']) expect(text).not.toContain(own);
  });

  it('makes a new workshop of whoever opens it, each time another one, which is kept in no file', async () => {
    const { text } = await savedTemplate();
    emptyComputer();
    const program = await startWith(text);
    const { store, host } = program;
    await store.getState().openFile();
    const first = sessionOf(program).workshop;
    expect(first).toMatchObject({ title: 'Årsmøde', place: '', isTemplate: false });
    expect(first.polls.length).toBeGreaterThan(1);
    expect(store.getState().file).toBeNull();
    await store.getState().leaveWorkshop();
    await store.getState().openFile();
    expect(sessionOf(program).workshop.id).not.toBe(first.id);
    await store.getState().leaveWorkshop();
    expect(store.getState().recents).toHaveLength(2);
    expect(host.files.textOf(FILE)).toBe(text);
  });

  it('of a newer program is refused with what to do, and nothing is made', async () => {
    const { text } = await savedTemplate();
    emptyComputer();
    const { store } = await startWith(text.replace(/"version": \d+/, '"version": 999'));
    await store.getState().openFile();
    expect(store.getState()).toMatchObject({
      ...{ phase: 'library', session: null, recents: [], failedAct: 'open' },
      error: { code: 'file-newer' },
    });
  });

  it('that the disk refuses is told of, and choosing no file says nothing', async () => {
    const { program } = await savedTemplate();
    const { store, host } = program;
    const template = store.getState().recents.find(({ kept }) => kept === 'template');
    host.files.chosen = null;
    expect(await store.getState().saveTemplateFile(template?.id ?? '')).toEqual({
      ...{ ok: true, value: null },
    });
    host.files.chosen = 'Fuld.pejling';
    host.files.trouble = { code: 'file-disk-full', name: 'Fuld.pejling' };
    expect((await store.getState().saveTemplateFile(template?.id ?? '')).ok).toBe(false);
    expect(store.getState()).toMatchObject({
      failedAct: 'save',
      error: { code: 'file-disk-full' },
    });
  });
});
