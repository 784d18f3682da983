/** What happens outside of the page: the native menu, files that wait, displays. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { at, sessionIn } from '../../testing/console-states';
import { emptyComputer, turn } from '../../testing/empty-computer';
import { createProgram, type Program } from '../../testing/program';
import { listenToHost } from './listen-to-host';

const DONE = Promise.resolve(ok(undefined));
const FILE = { name: 'Møde.pejling', folder: 'USB', handle: { id: 'f1', stamp: '' } };

let program: Program;
let saveToFile: AppState['saveToFile'];
let openRecentFile: AppState['openRecentFile'];
let openWaiting: AppState['openWaiting'];
beforeEach(() => {
  emptyComputer();
  program = createProgram();
  saveToFile = vi.fn(() => DONE);
  openRecentFile = vi.fn(() => DONE);
  openWaiting = vi.fn(() => DONE);
  program.store.setState({
    ...{ saveToFile, openRecentFile, openWaiting, recentFiles: [FILE] },
    phase: 'session',
    session: sessionIn('open', at('agenda')),
  });
  listenToHost(program.store, program.host);
});

async function choose(id: string): Promise<void> {
  program.host.tell.onCommand(id);
  // One turn for whoever recorded something, one for the command.
  await turn();
  await turn();
}

describe('the menu', () => {
  it('runs the command that was chosen', async () => {
    await choose('save');
    expect(saveToFile).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('opens a recent file, also one that only the host knows', async () => {
    await choose('recent:f1');
    expect(openRecentFile).toHaveBeenLastCalledWith(FILE);
    await choose('recent:f2');
    expect(openRecentFile).toHaveBeenLastCalledWith({
      ...{ name: '', folder: '' },
      handle: { id: 'f2', stamp: '' },
    });
  });

  it('waits until what was asked before is stored', async () => {
    const stored = new Map<string, () => void>();
    program.store.setState({
      whenIdle: () => new Promise((resolve) => stored.set('now', resolve)),
    });
    await choose('save');
    expect(saveToFile).not.toHaveBeenCalled();
    stored.get('now')?.();
    await turn();
    expect(saveToFile).toHaveBeenCalledOnce();
  });

  it('does nothing while a question waits or a dialog is open, nor what can’t be done now', async () => {
    const covers: readonly Partial<AppState>[] = [
      { question: { kind: 'reset', roundId: 'r1' } },
      { isHelpOpen: true },
      { isAboutOpen: true },
      { phase: 'library', session: null },
    ];
    const before = program.store.getState();
    for (const cover of covers) {
      program.store.setState({ ...before, ...cover });
      await choose('save');
      if (cover.phase !== 'library') await choose('recent:f1');
    }
    await choose('no such command');
    expect(saveToFile).not.toHaveBeenCalled();
    expect(openRecentFile).not.toHaveBeenCalled();
  });
});

describe('a file that waits', () => {
  it('is taken when the host tells of it', () => {
    program.host.tell.onFileWaiting();
    expect(openWaiting).toHaveBeenCalledOnce();
  });

  it('is taken once a question is out of the way, after what the answer does', async () => {
    const { store } = program;
    const order: string[] = [];
    store.setState({
      question: { kind: 'reset', roundId: 'r1' },
      openWaiting: () => {
        order.push('waiting file');
        return DONE;
      },
    });
    store.getState().ask(null);
    order.push('answer');
    await turn();
    expect(order).toEqual(['answer', 'waiting file']);
  });

  it('waits while a row is half typed, which is said, and is taken once that is done with', async () => {
    const { store, host } = program;
    store.setState({ draft: { table: 4 } });
    host.tell.onFileWaiting();
    expect(store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 4 });
    vi.mocked(openWaiting).mockClear();
    store.getState().setDraft({ table: 5 });
    await turn();
    expect(openWaiting).not.toHaveBeenCalled();
    store.getState().setDraft(null);
    await turn();
    expect(openWaiting).toHaveBeenCalledOnce();
  });
});

it('writes what is due before the window closes', async () => {
  const prepareToClose = vi.fn(() => Promise.resolve());
  program.store.setState({ prepareToClose });
  await program.host.tell.onClosing();
  expect(prepareToClose).toHaveBeenCalledOnce();
});

const DISPLAYS = [
  { ...{ id: 4, label: '', width: 1920, height: 1080 }, isFacilitators: true, isAudience: false },
];

it('knows the displays that come and go', () => {
  program.host.tell.onDisplays(DISPLAYS);
  expect(program.store.getState().displays).toEqual(DISPLAYS);
});

it('hears nothing more once it is told to stop', () => {
  const other = createProgram();
  const stop = listenToHost(other.store, other.host);
  stop();
  other.host.tell.onDisplays(DISPLAYS);
  expect(other.store.getState().displays).toEqual([]);
});
