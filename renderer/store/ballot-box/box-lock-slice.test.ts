/** The lock of the box in the store, on the program's own database: over restarts, and for guessers and the forgetful. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../../shared/errors/app-error';
import { createCatalogRepository } from '../../db/catalog-repository';
import {
  boxComputer,
  boxOf,
  CODE,
  idsOfMarks,
  openBox,
  openThemes,
  pass,
  vote,
} from '../../testing/ballot-box';
import { turn } from '../../testing/empty-computer';
import { TEN_THEMES, type Program } from '../../testing/program';
import { commandForStroke, COMMANDS, isReady } from '../commands/commands';

const MINUTE = 60_000;

let computer: ReturnType<typeof boxComputer>;
beforeEach(() => {
  computer = boxComputer();
});

describe('the lock', () => {
  it('is stored before the box is up, and holds no code', async () => {
    const program = await openThemes();
    const phases: string[] = [];
    program.store.subscribe(({ phase }) => phases.push(phase));
    await openBox(program);
    expect(program.store.getState().phase).toBe('ballot-box');
    const again = await computer.startAgain();
    expect(again.store.getState().phase).toBe('ballot-box');
    expect(JSON.stringify(boxOf(again).lock)).not.toContain(CODE);
  });

  it('is not put up where it can’t be stored', async () => {
    const error: AppError = { code: 'storage-full' };
    const catalog = createCatalogRepository();
    const program = await openThemes({
      catalog: { ...catalog, writeSetting: () => Promise.resolve({ ok: false, error }) },
    });
    const opened = await program.store
      .getState()
      .openBox(TEN_THEMES, { code: CODE, needsCode: false });
    expect(opened).toEqual({ ok: false, error });
    expect(program.store.getState()).toMatchObject({ phase: 'session', box: null, error });
    expect(program.host.asked.slice(-2)).toEqual(['full screen', 'window']);
  });

  it.each([{}, { isResuming: true }])(
    'outlives a restart (%o): the code is asked for',
    async (parts) => {
      await openBox(await openThemes());
      const seen: string[] = [];
      const again = computer.restarted(parts);
      again.store.subscribe(({ phase }) => seen.push(phase));
      await again.store.getState().start();
      expect(new Set(seen)).toEqual(new Set(['starting', 'ballot-box']));
      expect(boxOf(again).screen).toBe('code');
      again.store.getState().showBoxScreen('voter');
      await vote(again, 2);
      expect(idsOfMarks(again)).toEqual([2]);
    },
  );

  it('lets no command of the console through, and no file', async () => {
    const program = await openThemes();
    await openBox(program);
    const state = program.store.getState();
    expect(COMMANDS.filter((command) => isReady(state, command))).toEqual([]);
    const sources = [true, false].flatMap((isRemote) =>
      [true, false].map((isTyping) => ({ isRemote, isTyping })),
    );
    for (const stroke of COMMANDS.flatMap(({ keys }) => keys)) {
      for (const source of sources) expect(commandForStroke(state, stroke, source)).toBeNull();
    }
    program.host.files.waiting = 'andet.pejling';
    await state.openWaiting();
    expect(program.host.files.waiting).toBe('andet.pejling');
  });

  it('opens for the right code only', async () => {
    const program = await openThemes();
    await openBox(program);
    const { leaveBox, showBoxScreen } = program.store.getState();
    showBoxScreen('code');
    await leaveBox('1357');
    expect(boxOf(program).codeState).toBe('wrong');
    await leaveBox(CODE);
    expect(program.store.getState()).toMatchObject({ phase: 'session', box: null });
    expect((await computer.startAgain()).store.getState().phase).toBe('library');
  });

  it('makes who guesses wait, also over a restart', async () => {
    await guess(await openThemes(), 5);
    const again = await computer.startAgain();
    await again.store.getState().leaveBox(CODE);
    expect(again.store.getState().phase).toBe('ballot-box');
    expect(boxOf(again).lock.tries).toBe(5);
    pass(again, 30_000);
    await again.store.getState().leaveBox(CODE);
    expect(again.store.getState().phase).toBe('session');
  });

  it('whose code is forgotten opens ten minutes later to who is still there, and nobody votes meanwhile', async () => {
    const program = await openThemes();
    await openBox(program);
    const act = program.store.getState();
    await act.leaveUnlockedBox();
    expect(act.boxRules()).not.toBeNull();
    await act.waitOutCode(true);
    act.showBoxScreen('voter');
    act.actAtBox({ kind: 'begin' });
    expect(boxOf(program)).toMatchObject({ screen: 'code', voter: { step: { kind: 'start' } } });
    pass(program, 9 * MINUTE);
    await act.leaveUnlockedBox();
    expect(program.store.getState().phase).toBe('ballot-box');
    const again = await computer.startAgain();
    again.clock.now = program.clock.now;
    pass(again, MINUTE);
    await again.store.getState().leaveUnlockedBox();
    expect(again.store.getState().phase).toBe('session');
  });

  it('is not stored again by whatever is pressed while the right code opens it', async () => {
    const program = await openThemes();
    await openBox(program);
    const act = program.store.getState();
    const phases: string[] = [];
    const stop = program.store.subscribe(({ phase }) => phases.push(phase));
    const left = act.leaveBox(CODE);
    const pressed: Promise<void>[] = [];
    while (phases.at(-1) !== 'session') {
      pressed.push(act.waitOutCode(true));
      await turn();
    }
    stop();
    await Promise.all([left, ...pressed]);
    expect((await computer.startAgain()).store.getState().phase).toBe('library');
  });

  it('whose code is forgotten stays where nobody is there when the time is up', async () => {
    const program = await openThemes();
    await openBox(program);
    const act = program.store.getState();
    await act.waitOutCode(true);
    pass(program, 14 * MINUTE);
    await act.leaveUnlockedBox();
    expect(boxOf(program).screen).toBe('voter');
  });

  it('is asked for its code also where the workshop can’t be opened', async () => {
    await openBox(await openThemes());
    const error: AppError = { code: 'storage-failed', detail: '' };
    const broken = await computer.startAgain({
      openRepository: () => Promise.resolve({ ok: false, error }),
    });
    expect(broken.store.getState()).toMatchObject({ phase: 'ballot-box', session: null });
    await broken.store.getState().leaveBox(CODE);
    expect(broken.store.getState().phase).toBe('library');
  });

  it('that can’t be read blocks the program rather than opening it', async () => {
    await openBox(await openThemes());
    const error: AppError = { code: 'storage-failed', detail: '' };
    const catalog = createCatalogRepository();
    const readSetting = () => Promise.resolve({ ok: false, error } as const);
    const again = await computer.startAgain({ catalog: { ...catalog, readSetting } });
    expect(again.store.getState()).toMatchObject({ phase: 'blocked', error });
  });

  async function guess(program: Program, times: number): Promise<void> {
    await openBox(program);
    for (let tried = 0; tried < times; tried += 1) await program.store.getState().leaveBox('0000');
  }
});
