/** Opening a file: what it holds comes in, and what can't be read changes nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppErrorCode } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/lib/result';
import { openWorkshopRepository } from '../../db/workshop-repository';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import { createFakeFiles } from '../../testing/fake-files';
import { createFakeHost } from '../../testing/fake-host';
import { fileText, newSession, until } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  sessionOf,
  sorted,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import type { StoreDependencies } from '../shell/context';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Årsmøde.pejling';
const OTHER = newSession('other-workshop');

/** The start page of a program that has `files` on its disk, the first of which will be chosen. */
async function startWith(
  files: Readonly<Record<string, string>>,
  host = createFakeHost(),
): Promise<Program> {
  const program = createProgram({ host });
  for (const [name, text] of Object.entries(files)) program.host.files.put(name, text);
  program.host.files.chosen = Object.keys(files)[0] ?? null;
  await program.store.getState().start();
  return program;
}

const idsOf = ({ store }: Program) => store.getState().recents.map(({ id }) => id);

describe('a file of a workshop that this computer does not hold', () => {
  it('brings it in as it is, keeps it in the file, and has it there the next time', async () => {
    const program = await startWith({ [FILE]: fileText(OTHER) });
    const { store, host } = program;
    await store.getState().openFile();
    expect(sorted(sessionOf(program))).toEqual(sorted(OTHER));
    expect(store.getState()).toMatchObject({
      phase: 'session',
      file: { file: { name: FILE }, state: 'saved' },
    });
    expect(host.asked).toContain('awake');

    const next = createProgram({ host });
    await next.store.getState().start();
    expect(idsOf(next)).toEqual(['other-workshop']);
    await next.store.getState().openWorkshop('other-workshop');
    expect(sorted(sessionOf(next))).toEqual(sorted(OTHER));
    expect(next.store.getState().file).toMatchObject({ file: { name: FILE }, state: 'saved' });
  });

  it('that came without a handle is brought in, and not kept in a file', async () => {
    const host = createFakeHost({}, createFakeFiles({ hasHandles: false }));
    host.files.put(FILE, fileText(OTHER));
    host.files.chosen = FILE;
    const { store } = createProgram({ host });
    await store.getState().start();
    await store.getState().openFile();
    expect(store.getState()).toMatchObject({ phase: 'session', file: null, recentFiles: [] });
  });

  it('is not there where the computer has no room for it, and the file is as it was', async () => {
    const buckets = createFakeBuckets();
    emptyComputer({ storageBuckets: buckets });
    const program = await startWith({ [FILE]: fileText(OTHER) });
    const openRepository: StoreDependencies['openRepository'] = async (id) => {
      const opened = await openWorkshopRepository(id);
      const replace = () => Promise.resolve(err({ code: 'storage-full' } as const));
      return opened.ok ? ok({ ...opened.value, replace }) : opened;
    };
    const full = createProgram({ host: program.host, openRepository });
    await full.store.getState().start();
    await full.store.getState().openFile();
    expect(full.store.getState()).toMatchObject({
      phase: 'library',
      session: null,
      error: { code: 'storage-full' },
    });
    const next = createProgram({ host: program.host });
    await next.store.getState().start();
    expect([idsOf(next), [...buckets.onDisk.keys()]]).toEqual([[], []]);
  });
});

describe('what can’t be read', () => {
  const whole = fileText(OTHER);
  const CASES: readonly (readonly [string, string | null, AppErrorCode])[] = [
    ['cut short', whole.slice(0, -200), 'file-damaged'],
    ['changed by hand', whole.replace('Årsmøde', 'Årsmøder'), 'file-damaged'],
    ['none of ours', '{"hello":"world"}', 'file-foreign'],
    ['no text at all', '', 'file-foreign'],
    ['of a later Pejling', whole.replace(/"version": \d+/, '"version": 999'), 'file-newer'],
    ['gone', null, 'file-missing'],
  ];

  it.each(CASES)('(%s) changes nothing of what is open', async (_what, text, code) => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.put(FILE, text);
    host.files.chosen = FILE;
    const before = store.getState();
    expect(await store.getState().openFile()).toMatchObject({ ok: false, error: { code } });
    const { error, failedAct, ...after } = store.getState();
    expect({ ...after, error: before.error, failedAct: before.failedAct }).toEqual(before);
    expect(failedAct).toBe('open');
    expect(error?.code).toBe(code);
    await store.getState().leaveWorkshop();
    expect(idsOf(program)).toEqual(['id-8999']);
  });

  it.each(CASES)('(%s) leaves the start page as it is', async (_what, text, code) => {
    const program = await startWith({});
    program.host.files.put(FILE, text);
    program.host.files.chosen = FILE;
    const before = program.store.getState();
    await program.store.getState().openFile();
    const { error, failedAct, ...after } = program.store.getState();
    expect({ ...after, error: before.error, failedAct: before.failedAct }).toEqual(before);
    expect(failedAct).toBe('open');
    expect(error?.code).toBe(code);
  });
});

describe('opening', () => {
  it('is nothing where the facilitator changes their mind', async () => {
    const { store } = await startWith({});
    const before = store.getState();
    await store.getState().openFile();
    expect(store.getState()).toEqual(before);
  });

  it('opens one dialog for a double press', async () => {
    const program = await startWith({ [FILE]: fileText(OTHER) });
    let dialogs = 0;
    const { openFile } = program.host;
    program.host.openFile = () => {
      dialogs += 1;
      return openFile();
    };
    const { openFile: open } = program.store.getState();
    await Promise.all([open(), open()]);
    expect(dialogs).toBe(1);
  });

  it('asks first where another workshop is open, and has stored nothing until it is answered', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.put(FILE, fileText(OTHER));
    host.files.chosen = FILE;
    const before = sessionOf(program);
    await store.getState().openFile();
    const { question } = store.getState();
    expect(question).toMatchObject({ kind: 'switch', incoming: { file: { name: FILE } } });
    expect(sessionOf(program)).toBe(before);
    const other = createProgram({ host });
    await other.store.getState().start();
    expect(idsOf(other)).toEqual(['id-8999']);

    if (question?.kind !== 'switch') throw new Error('Nothing was asked');
    store.getState().ask(null);
    await store.getState().openIncoming(question.incoming);
    expect(sorted(sessionOf(program))).toEqual(sorted(OTHER));
    expect(store.getState().file).toMatchObject({ file: { name: FILE }, state: 'saved' });
    await store.getState().leaveWorkshop();
    expect(idsOf(program).sort()).toEqual(['id-8999', 'other-workshop']);
  });

  it('is stopped by a half-typed row, however the file comes', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.put(FILE, fileText(OTHER));
    host.files.chosen = FILE;
    const incoming = { session: OTHER, file: null, savedAt: 0 };
    const dropped = { files: [{ name: FILE }] } as unknown as DataTransfer;
    const recent = { name: FILE, folder: '', handle: null };
    const dialog = vi.spyOn(host, 'openFile');
    for (const open of [
      () => store.getState().openFile(),
      () => store.getState().openRecentFile(recent),
      () => store.getState().openDropped(dropped),
      () => store.getState().openIncoming(incoming),
      () => store.getState().openAsCopy(incoming),
      () => store.getState().openHere(incoming),
    ]) {
      store.setState({ draft: { table: 4 }, hint: null });
      await open();
      expect(store.getState()).toMatchObject({
        hint: { kind: 'row-not-recorded', table: 4 },
        session: { workshop: { id: 'id-8999' } },
        question: null,
      });
    }
    expect(dialog).not.toHaveBeenCalled();
  });

  it('the file of what is open already only keeps it in that file', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.put(FILE, fileText(sessionOf(program)));
    host.files.chosen = FILE;
    await store.getState().goTo({ page: 'setup' });
    store.setState({ error: { code: 'file-foreign' } });
    const before = sessionOf(program);
    await store.getState().openFile();
    expect(sessionOf(program)).toBe(before);
    expect(store.getState()).toMatchObject({
      question: null,
      error: null,
      session: { position: { page: 'setup' } },
      file: { file: { name: FILE }, state: 'saved' },
    });
  });

  it('takes what was dropped at once: after the drop it would be gone', async () => {
    const program = await startWith({ [FILE]: fileText(OTHER) });
    const { store } = program;
    const files = [{ name: FILE }];
    const done = store.getState().openDropped({ files } as unknown as DataTransfer);
    files.length = 0;
    await done;
    expect(sessionOf(program).workshop.id).toBe('other-workshop');
  });
});

describe('a file that waits', () => {
  it('when the program starts is opened', async () => {
    const program = createProgram();
    program.host.files.put(FILE, fileText(OTHER));
    program.host.files.waiting = FILE;
    await program.store.getState().start();
    expect(sessionOf(program).workshop.id).toBe('other-workshop');
  });

  it('waits on while the program can’t run, and is opened when it can', async () => {
    const program = createProgram();
    program.host.files.put(FILE, fileText(OTHER));
    program.host.files.waiting = FILE;
    await program.store.getState().openWaiting();
    expect(program.host.files.waiting).toBe(FILE);
    await program.store.getState().start();
    expect(program.store.getState().phase).toBe('session');
  });

  it('waits on while a question does', async () => {
    const { store, host } = await createProgramInWorkshop();
    host.files.put(FILE, fileText(OTHER));
    host.files.waiting = FILE;
    const question = { kind: 'reset', roundId: 'x' } as const;
    store.setState({ question });
    await store.getState().openWaiting();
    expect([host.files.waiting, store.getState().question]).toEqual([FILE, question]);
  });

  it('comes after a question that is on its way', async () => {
    const { store, host } = await createProgramInWorkshop();
    host.files.put(FILE, fileText(OTHER));
    host.files.waiting = FILE;
    const incoming = { session: newSession('id-8999'), file: null, savedAt: 0 };
    await Promise.all([store.getState().openIncoming(incoming), store.getState().openWaiting()]);
    expect(store.getState().question?.kind).toBe('file-differs');
    expect(host.files.waiting).toBe(FILE);
  });
});

describe('while a file is chosen or read', () => {
  it('everything else goes on, should the dialog never be answered', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.openFile = () => new Promise(() => undefined);
    void store.getState().openFile();
    expect((await store.getState().openRound(TEN_THEMES)).ok).toBe(true);
    await store.getState().leaveWorkshop();
    await store.getState().openWorkshop('id-8999');
    expect(sessionOf(program).rounds.some(({ state }) => state === 'open')).toBe(true);
  });

  it('a row that is begun is not lost to it', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.put(FILE, fileText(OTHER));
    host.files.chosen = FILE;
    const opened = store.getState().openFile();
    store.setState({ draft: { table: 4 } });
    await opened;
    expect(store.getState()).toMatchObject({
      draft: { table: 4 },
      hint: { kind: 'row-not-recorded' },
      question: null,
    });
  });
});

describe('recent files', () => {
  it('are the host’s own where it remembers, at most eight', async () => {
    const files = Array.from({ length: 10 }, (_, index) => ({
      name: `${index}.pejling`,
      folder: '',
      handle: `${index}`,
    }));
    const recentFiles = () => Promise.resolve(files);
    const host = createFakeHost({ capabilities: DESKTOP_CAPABILITIES, recentFiles });
    const { store } = createProgram({ host });
    await store.getState().start();
    expect(store.getState().recentFiles).toEqual(files.slice(0, 8));
  });

  it('are else those that were opened or saved here, the newest first', async () => {
    const program = await startWith({ [FILE]: fileText(OTHER) });
    const { store, clock, host } = program;
    const names = () => store.getState().recentFiles.map(({ name }) => name);
    await store.getState().openFile();
    expect(names()).toEqual([FILE]);
    await store.getState().leaveWorkshop();
    clock.now += 1000;
    await store.getState().createWorkshop('leadership-chain-2025');
    host.files.chosen = 'Ny.pejling';
    await store.getState().saveToFile(false);
    expect(names()).toEqual(['Ny.pejling', FILE]);
    await store.getState().leaveWorkshop();
    const [, older] = store.getState().recentFiles;
    if (!older) throw new Error('It was forgotten');
    await store.getState().openRecentFile(older);
    expect(sessionOf(program).workshop.id).toBe('other-workshop');
    await store.getState().leaveWorkshop();
    // The file itself stays; only this computer no longer knows it.
    await store.getState().deleteWorkshop('other-workshop');
    expect(names()).toEqual(['Ny.pejling']);
    expect(host.files.disk.has(FILE)).toBe(true);
  });
});

it('a file that is chosen right after another, while the list of files is still read, is not dropped', async () => {
  const next = newSession('next-workshop', 'Næste');
  const files = { [FILE]: fileText(OTHER), 'Næste.pejling': fileText(next) };
  const host = createFakeHost({ capabilities: DESKTOP_CAPABILITIES });
  const { store } = await startWith(files, host);
  let answer = (): void => undefined;
  vi.spyOn(host, 'recentFiles').mockImplementationOnce(
    () => new Promise((resolve) => (answer = () => resolve([]))),
  );
  const first = store.getState().openFile();
  await until(store, ({ phase }) => phase === 'session');
  host.files.chosen = 'Næste.pejling';
  await store.getState().openFile();
  expect(store.getState().question).toMatchObject({
    kind: 'switch',
    incoming: { session: { workshop: { id: 'next-workshop' } } },
  });
  answer();
  await first;
});
