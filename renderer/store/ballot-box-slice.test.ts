/** The ballot box in the store, on the program's own database: locked over restarts, one ballot a code, and nothing left of a voter. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../shared/errors/app-error';
import { codesOfRound } from '../../shared/domain/session';
import { createCatalogRepository } from '../db/catalog-repository';
import {
  createFakeBuckets,
  emptyComputer,
  turn,
  type FakeBuckets,
} from '../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  createSlowDisk,
  sessionOf,
  TEN_THEMES,
  type Program,
  type ProgramParts,
} from '../testing/program';
import { commandForStroke, COMMANDS, isReady } from './commands';

const CODE = '2468';
const MINUTE = 60_000;

let buckets: FakeBuckets;
let factory: ReturnType<typeof emptyComputer>;
beforeEach(() => {
  buckets = createFakeBuckets();
  factory = emptyComputer({ storageBuckets: buckets });
});

/** The ten themes are open for ballots. */
async function openThemes(parts: ProgramParts = {}): Promise<Program> {
  const program = await createProgramInWorkshop(parts);
  const act = program.store.getState();
  const item = sessionOf(program).workshop.agenda.find(({ pollId }) => pollId === 'ten-themes');
  await act.goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  await act.chooseMethod(TEN_THEMES, 'ballot');
  await act.openPoll(TEN_THEMES);
  return program;
}

async function openBox(program: Program, needsCode = false): Promise<void> {
  expect(
    await program.store.getState().openBox(TEN_THEMES, { code: CODE, needsCode }),
  ).toMatchObject({ ok: true });
}

/** The codes of the round, made for it. */
async function makeCodes(program: Program, count: number): Promise<readonly string[]> {
  const making = { onProgress: () => undefined, isWanted: () => true };
  const made = await program.store.getState().makeCodes(TEN_THEMES, count, making);
  if (!made.ok || !made.value) throw new Error('No codes');
  return made.value;
}

function boxOf({ store }: Program) {
  const { box } = store.getState();
  if (!box) throw new Error('The box is not up');
  return box;
}
const stepOf = (program: Program) => boxOf(program).voter.step;

/** Runs what waits for the clock, up to `milliseconds` from now, tick by tick. */
function pass(program: Program, milliseconds: number): void {
  const end = program.clock.now + milliseconds;
  const due = program.waiting
    .splice(0)
    .map(({ milliseconds: wait, action }) => ({ at: program.clock.now + wait, action }));
  for (;;) {
    due.sort((a, b) => a.at - b.at);
    const next = due[0];
    if (!next || next.at > end) break;
    due.shift();
    program.clock.now = next.at;
    next.action();
    due.push(
      ...program.waiting
        .splice(0)
        .map(({ milliseconds: wait, action }) => ({ at: program.clock.now + wait, action })),
    );
  }
  for (const { at, action } of due) program.waiting.push({ milliseconds: at - end, action });
  program.clock.now = end;
}

/** The voter marks the first themes and casts; done when the disk has answered. */
async function vote(program: Program, marks: number, code?: string): Promise<void> {
  const { actAtBox } = program.store.getState();
  actAtBox({ kind: 'begin' });
  for (const key of code ?? '') actAtBox({ kind: 'code-key', key });
  await turn();
  await mark(program, marks);
}

async function mark(program: Program, marks: number): Promise<void> {
  const { actAtBox, boxRules, whenIdle } = program.store.getState();
  const poll = boxRules()?.frozen.poll;
  const options = poll?.kind === 'choice' ? poll.options.slice(0, marks) : [];
  for (const { id } of options) actAtBox({ kind: 'mark', cell: id });
  actAtBox({ kind: 'next' }, 'key');
  pass(program, 600);
  actAtBox({ kind: 'cast' });
  await whenIdle();
  await turn();
}

const idsOfMarks = (program: Program) =>
  sessionOf(program).ballots.map(({ marks }) => marks.length);

/** The program as it starts again on the same computer. */
async function startAgain(parts: ProgramParts = {}): Promise<Program> {
  emptyComputer({ storageBuckets: buckets }, factory);
  const again = createProgram(parts);
  await again.store.getState().start();
  return again;
}

describe('the lock', () => {
  it('is stored before the box is up, and holds no code', async () => {
    const program = await openThemes();
    const phases: string[] = [];
    program.store.subscribe(({ phase }) => phases.push(phase));
    await openBox(program);
    expect(program.store.getState().phase).toBe('ballot-box');
    const again = await startAgain();
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
      emptyComputer({ storageBuckets: buckets }, factory);
      const again = createProgram(parts);
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
    expect((await startAgain()).store.getState().phase).toBe('library');
  });

  it('makes who guesses wait, also over a restart', async () => {
    await guess(await openThemes(), 5);
    const again = await startAgain();
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
    const again = await startAgain();
    again.clock.now = program.clock.now;
    pass(again, MINUTE);
    await again.store.getState().leaveUnlockedBox();
    expect(again.store.getState().phase).toBe('session');
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
    const broken = await startAgain({
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
    const again = await startAgain({ catalog: { ...catalog, readSetting } });
    expect(again.store.getState()).toMatchObject({ phase: 'blocked', error });
  });

  async function guess(program: Program, times: number): Promise<void> {
    await openBox(program);
    for (let tried = 0; tried < times; tried += 1) await program.store.getState().leaveBox('0000');
  }
});

describe('a ballot', () => {
  it('is on the disk before the thanks, says nothing of its voter, and can’t be taken back', async () => {
    const disk = createSlowDisk();
    const program = await openThemes({ openRepository: disk.openRepository });
    await openBox(program);
    disk.isSlow = true;
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'next' }, 'key');
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    await turn();
    expect(stepOf(program)).toEqual({ kind: 'casting' });
    await disk.letThrough();
    await turn();
    expect(boxOf(program).voter).toMatchObject({ step: { kind: 'thanks' }, marks: [] });
    const [ballot] = sessionOf(program).ballots;
    expect(ballot).toMatchObject({ origin: { kind: 'room' }, marks: [], isSpoiled: false });
    expect(program.store.getState().lastBallot).toBeNull();
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().takeBackBallot(TEN_THEMES);
    expect(sessionOf(program).ballots).toHaveLength(1);
  });

  it('that the facilitator typed before the box is not taken back after it either', async () => {
    const program = await openThemes();
    await program.store.getState().castBallot(TEN_THEMES, { marks: [], isSpoiled: true });
    await openBox(program);
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().takeBackBallot(TEN_THEMES);
    expect(program.store.getState().ballotNotice).toBe('last-unknown');
    expect(sessionOf(program).ballots).toHaveLength(1);
  });

  it('that can’t be stored is kept on the screen, and cast again', async () => {
    const disk = createSlowDisk();
    const program = await openThemes({ openRepository: disk.openRepository });
    await openBox(program);
    disk.isSlow = true;
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    void mark(program, 3);
    await turn();
    disk.fail({ code: 'storage-full' });
    await turn();
    expect(boxOf(program).voter.marks).toHaveLength(3);
    expect(stepOf(program)).toMatchObject({ kind: 'review', isFailed: true });
    disk.isSlow = false;
    pass(program, 600);
    actAtBox({ kind: 'cast' });
    await program.store.getState().whenIdle();
    await turn();
    expect(stepOf(program).kind).toBe('thanks');
    expect(idsOfMarks(program)).toEqual([3]);
  });

  it('names the role that was chosen where roles are collected', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.editWorkshop((workshop) => ({ ...workshop, collectsRoles: true }));
    await act.chooseMethod(TEN_THEMES, 'ballot');
    await act.openPoll(TEN_THEMES);
    await openBox(program);
    act.actAtBox({ kind: 'begin' });
    act.actAtBox({ kind: 'role', roleId: 'head-of-staff' }, 'key');
    await mark(program, 1);
    pass(program, 4000);
    act.actAtBox({ kind: 'begin' });
    act.actAtBox({ kind: 'role', roleId: null }, 'key');
    await mark(program, 1);
    const origins = sessionOf(program).ballots.map(({ origin }) => origin);
    expect(origins).toHaveLength(2);
    expect(origins).toContainEqual({ kind: 'role', roleId: 'head-of-staff' });
    expect(origins).toContainEqual({ kind: 'room' });
  });
});

describe('a code', () => {
  it('lets one ballot in, also over a restart', async () => {
    const program = await openThemes();
    const [first = '', second = ''] = await makeCodes(program, 2);
    await openBox(program, true);
    await vote(program, 1, first);
    pass(program, 4000);
    const again = await startAgain();
    again.store.getState().showBoxScreen('voter');
    const { actAtBox } = again.store.getState();
    actAtBox({ kind: 'begin' });
    for (const key of first.toLowerCase()) actAtBox({ kind: 'code-key', key });
    await turn();
    expect(stepOf(again)).toMatchObject({ kind: 'code', problem: 'used' });
    for (const key of second) actAtBox({ kind: 'code-key', key });
    await turn();
    await mark(again, 2);
    expect(idsOfMarks(again).sort()).toEqual([1, 2]);
    expect(codesOfRound(sessionOf(again), TEN_THEMES)).toMatchObject({ unused: [] });
  });

  it('that was spent between its check and the casting is refused by the step that writes', async () => {
    const program = await openThemes();
    const [code = ''] = await makeCodes(program, 1);
    await openBox(program, true);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    for (const key of code) actAtBox({ kind: 'code-key', key });
    await turn();
    expect(stepOf(program).kind).toBe('choice');
    const session = sessionOf(program);
    const [set] = session.codes;
    if (!set) throw new Error('No codes');
    program.store.setState({
      session: { ...session, codes: [{ ...set, unused: [], used: set.unused }] },
    });
    await mark(program, 1);
    expect(stepOf(program)).toMatchObject({ kind: 'code', problem: 'used' });
    expect(sessionOf(program).ballots).toEqual([]);
    expect(program.store.getState().error).toBeNull();
  });

  it('is good again once the round is reset, and the ballots are gone', async () => {
    const program = await openThemes();
    const [code = ''] = await makeCodes(program, 1);
    await openBox(program, true);
    await vote(program, 1, code);
    await program.store.getState().leaveBox(CODE);
    await program.store.getState().resetPoll(TEN_THEMES);
    expect(sessionOf(program).ballots).toEqual([]);
    expect(codesOfRound(sessionOf(program), TEN_THEMES)?.used).toEqual([]);
    const again = await startAgain();
    await again.store.getState().openWorkshop(sessionOf(program).workshop.id);
    expect(codesOfRound(sessionOf(again), TEN_THEMES)?.unused).toHaveLength(1);
  });
});

describe('the clock', () => {
  it('puts the thanks away after four seconds, for the next voter', async () => {
    const program = await openThemes();
    await openBox(program);
    await vote(program, 1);
    const { visit } = boxOf(program);
    pass(program, 3900);
    expect(stepOf(program).kind).toBe('thanks');
    pass(program, 200);
    expect(boxOf(program)).toMatchObject({ voter: { step: { kind: 'start' } }, secondsLeft: null });
    expect(boxOf(program).visit).not.toBe(visit);
  });

  it('clears what somebody left behind after a minute, and counts the last ten seconds', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox, touchBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    pass(program, 49_000);
    expect(boxOf(program).secondsLeft).toBeNull();
    pass(program, 2_000);
    expect(boxOf(program).secondsLeft).toBe(9);
    touchBox();
    expect(boxOf(program).secondsLeft).toBeNull();
    pass(program, 58_000);
    expect(boxOf(program).voter.marks).toHaveLength(1);
    pass(program, 3_000);
    expect(boxOf(program).voter).toMatchObject({ step: { kind: 'start' }, marks: [] });
    expect(sessionOf(program).ballots).toEqual([]);
  });

  it('comes back from the code screen to a box to vote in, with nothing on it', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox, showBoxScreen } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    showBoxScreen('code');
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    expect(boxOf(program).voter.marks).toHaveLength(1);
    pass(program, 62_000);
    expect(boxOf(program)).toMatchObject({ screen: 'voter', voter: { step: { kind: 'start' } } });
  });

  it('lets no double press cast what was only to be looked over', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'mark', cell: firstTheme(program) });
    actAtBox({ kind: 'next' }, 'key');
    pass(program, 300);
    actAtBox({ kind: 'cast' });
    expect(stepOf(program).kind).toBe('review');
  });

  it('takes a double press of a button for one, and keys as fast as they come', async () => {
    const program = await openThemes();
    await openBox(program);
    const { actAtBox } = program.store.getState();
    actAtBox({ kind: 'begin' });
    actAtBox({ kind: 'next' });
    expect(stepOf(program).kind).toBe('choice');
    pass(program, 500);
    actAtBox({ kind: 'next' });
    actAtBox({ kind: 'back' });
    expect(stepOf(program).kind).toBe('review');
    actAtBox({ kind: 'back' }, 'key');
    expect(stepOf(program).kind).toBe('choice');
  });

  function firstTheme(program: Program): string {
    const poll = program.store.getState().boxRules()?.frozen.poll;
    return poll?.kind === 'choice' ? (poll.options[0]?.id ?? '') : '';
  }
});

it('is not begun while a ballot is half typed, nor in a round that is not open', async () => {
  const program = await openThemes();
  const act = program.store.getState();
  act.setDraft({ table: null });
  await act.openBox(TEN_THEMES, { code: CODE, needsCode: false });
  expect(program.store.getState()).toMatchObject({
    phase: 'session',
    hint: { kind: 'row-not-recorded' },
  });
  act.setDraft(null);
  await act.closePoll(TEN_THEMES);
  expect(await act.openBox(TEN_THEMES, { code: CODE, needsCode: false })).toMatchObject({
    ok: false,
  });
  expect(program.store.getState().phase).toBe('session');
});
