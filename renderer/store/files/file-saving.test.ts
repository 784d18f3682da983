/** Saving to a file by hand. */
import { localIsoDate } from '../../../shared/lib/local-date';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeFiles } from '../../testing/fake-files';
import { createFakeHost } from '../../testing/fake-host';
import { emptyComputer } from '../../testing/empty-computer';
import { letTimePass, sessionIn, untilFile } from '../../testing/files';
import {
  createProgram,
  createProgramInWorkshop,
  MORNING,
  sessionOf,
  sorted,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

/** The title, and the day on which the workshop was made. */
const SUGGESTED = `Reformer og ledelsesudvikling ${localIsoDate(MORNING)}.pejling`;

describe('saving', () => {
  it('asks where the first time, under the workshop’s own name, and then no more', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    await store.getState().saveToFile(false);
    expect([...host.files.disk.keys()]).toEqual([SUGGESTED]);
    expect(sorted(sessionIn(program, SUGGESTED))).toEqual(sorted(sessionOf(program)));
    expect(store.getState()).toMatchObject({
      file: { file: { name: SUGGESTED }, state: 'saved' },
      hint: { kind: 'is-saved', file: SUGGESTED, isFollowed: true },
    });
    host.files.chosen = 'never asked for.pejling';
    await store.getState().saveToFile(false);
    expect(host.files.written).toEqual([SUGGESTED, SUGGESTED]);
  });

  it('does nothing where the facilitator changes their mind', async () => {
    const { store, host } = await createProgramInWorkshop();
    host.files.chosen = null;
    await store.getState().saveToFileAs();
    expect(store.getState()).toMatchObject({ file: null, hint: null, error: null });
  });

  it('says what went wrong, also at the file, and puts it away when it succeeds', async () => {
    const { store, host } = await createProgramInWorkshop();
    const trouble = { code: 'file-read-only', name: SUGGESTED } as const;
    host.files.trouble = trouble;
    await store.getState().saveToFile(false);
    expect(store.getState()).toMatchObject({ error: trouble, failedAct: 'save', file: null });
    expect(store.getState().hint).toBeNull();
    host.files.trouble = null;
    await store.getState().saveToFile(false);
    expect(store.getState()).toMatchObject({ error: null, file: { state: 'saved' } });
    host.files.trouble = trouble;
    await store.getState().saveToFile(false);
    expect(store.getState()).toMatchObject({ error: trouble, file: { state: 'failed' } });
    host.files.trouble = null;
    await store.getState().saveToFile(false);
    expect(store.getState()).toMatchObject({ error: null, file: { state: 'saved' } });
  });

  it('keeps what else went wrong in sight', async () => {
    const { store } = await createProgramInWorkshop();
    store.setState({ error: { code: 'popup-blocked' } });
    await store.getState().saveToFile(false);
    expect(store.getState().error?.code).toBe('popup-blocked');
  });

  it('where the browser can only download says that the file is not followed', async () => {
    const host = createFakeHost({}, createFakeFiles({ hasHandles: false }));
    const program = await createProgramInWorkshop({ host });
    const { store } = program;
    await store.getState().saveToFile(false);
    expect(store.getState()).toMatchObject({
      file: null,
      hint: { kind: 'is-saved', file: SUGGESTED, isFollowed: false },
      recentFiles: [],
    });
    await store.getState().editWorkshop((workshop) => ({ ...workshop, title: 'x' }));
    expect(program.waiting).toEqual([]);
  });

  it('waits for what was recorded just before', async () => {
    const program = await createProgramInWorkshop();
    const { editWorkshop, saveToFileAs } = program.store.getState();
    const edited = editWorkshop((workshop) => ({ ...workshop, title: 'lige før' }));
    program.host.files.chosen = 'a.pejling';
    await saveToFileAs();
    await edited;
    expect(sessionIn(program, 'a.pejling').workshop.title).toBe('lige før');
  });

  it('outside of a workshop does nothing', async () => {
    const { store, host } = createProgram();
    await store.getState().start();
    await store.getState().saveToFile(false);
    await store.getState().saveToFileAs();
    expect(host.files.written).toEqual([]);
  });
});

describe('saving elsewhere', () => {
  it('goes on in the new file and leaves the old one as it is', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    const rename = (title: string) =>
      store.getState().editWorkshop((workshop) => ({ ...workshop, title }));
    host.files.chosen = 'gammel.pejling';
    await store.getState().saveToFileAs();
    await rename('en');
    host.files.chosen = 'ny.pejling';
    await store.getState().saveToFileAs();
    const old = host.files.textOf('gammel.pejling');
    await rename('to');
    letTimePass(program);
    await untilFile(store, 'saved');
    expect(sessionIn(program, 'ny.pejling').workshop.title).toBe('to');
    expect(host.files.textOf('gammel.pejling')).toBe(old);
    const names = store.getState().recentFiles.map(({ name }) => name);
    expect(names).toContain('ny.pejling');
  });

  it('is not undone by the old file, however long that takes to write', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    host.files.chosen = 'langsom.pejling';
    await store.getState().saveToFileAs();
    await store.getState().editWorkshop((workshop) => ({ ...workshop, title: 'en' }));
    const release = host.files.hold();
    letTimePass(program);
    await untilFile(store, 'saving');
    // This disk is not slow.
    await host.files.hold()();
    host.files.chosen = 'ny.pejling';
    await store.getState().saveToFileAs();
    await release();
    await store.getState().leaveWorkshop();
    await store.getState().openWorkshop('id-8999');
    expect(store.getState().file).toMatchObject({ file: { name: 'ny.pejling' }, state: 'saved' });
  });

  it('belongs to the workshop that it was asked for, also where that is left meanwhile', async () => {
    const { store, host } = await createProgramInWorkshop();
    const release = host.files.hold();
    const saved = store.getState().saveToFileAs();
    await store.getState().leaveWorkshop();
    await release();
    await saved;
    expect(store.getState()).toMatchObject({ phase: 'library', file: null });
    await store.getState().openWorkshop('id-8999');
    expect(store.getState().file).toMatchObject({ file: { name: SUGGESTED }, state: 'saved' });
  });

  it('opens one dialog for a double press', async () => {
    const { store, host } = await createProgramInWorkshop();
    const { saveToFileAs } = store.getState();
    await Promise.all([saveToFileAs(), saveToFileAs()]);
    expect(host.files.written).toHaveLength(1);
  });
});
