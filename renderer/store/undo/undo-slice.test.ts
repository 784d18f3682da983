/** Undo and redo in the store, on the program's own database: where the facilitator is, and as the disk has it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findRound, roundOfPoll } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import { spreadPeople } from '../../../shared/domain/workshop/workshop';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import { IN_FIELD, ON_PAGE } from '../../testing/console-states';
import {
  createProgram,
  createProgramInWorkshop,
  createSlowDisk,
  MORNING,
  sessionOf,
  sorted,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandForStroke, commandOf } from '../commands/commands';

beforeEach(() => {
  emptyComputer({ storageBuckets: createFakeBuckets() });
});

const THEMES = { page: 'agenda', agendaItemId: 'vote-ten-themes' } as const;
const DRAFT = { question: 'Pause?', options: ['Ja', 'Nej'], maxMarks: 1 };

function slip(table: number, votes = 1) {
  const own = { kind: 'table-slip', roleId: null, table, voters: 6 } as const;
  return { ...own, counts: { 'theme-1': votes } };
}

async function openThemes(program?: Program): Promise<Program> {
  const own = program ?? (await createProgramInWorkshop());
  await own.store.getState().goTo(THEMES);
  await own.store.getState().openRound(TEN_THEMES);
  return own;
}

/** Gives the command of a stroke, as the console does. */
async function press(program: Program, stroke: string, source = ON_PAGE): Promise<void> {
  const state = program.store.getState();
  commandForStroke(state, stroke, source)?.run(state);
  await state.whenIdle();
  // The hint comes after the action has resolved.
  await Promise.resolve();
}

function tablesOf(program: Program): readonly number[] {
  const { entries, ballots } = sessionOf(program);
  const round = findRound(sessionOf(program), TEN_THEMES);
  return round ? tally(round, entries, ballots).tables : [];
}

/** What the disk holds, read by a second program. */
async function stored(): Promise<ReturnType<typeof sorted>> {
  const another = createProgram();
  await another.store.getState().start();
  await another.store.getState().openWorkshop('id-8999');
  return sorted(sessionOf(another));
}

describe('what is prepared', () => {
  it('goes back and forth field by field, and the disk with it', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    const before = sessionOf(program).workshop;
    for (const title of ['Å', 'Års', 'Årsmøde']) {
      await act.editWorkshop((workshop) => ({ ...workshop, title }));
    }
    await act.sealEdits();
    const tables = spreadPeople(131, 24);
    await act.editWorkshop((workshop) => ({ ...workshop, present: 131, tables }));
    await act.goTo({ page: 'polls' });
    const title = { da: 'Ny titel', en: 'New title' };
    await act.editPoll('ten-themes', (poll) => ({ ...poll, title }));
    const after = sessionOf(program).workshop;

    for (const undone of ['poll', 'workshop', 'workshop']) {
      await press(program, 'Ctrl+z');
      expect(program.store.getState().hint).toMatchObject({
        kind: 'undone',
        what: { kind: undone },
      });
    }
    expect(sessionOf(program).workshop).toEqual(before);
    expect((await stored()).workshop).toEqual(sorted(sessionOf(program)).workshop);
    expect(commandOf('undo').isAvailable(program.store.getState())).toBe(false);

    for (const stroke of ['Ctrl+y', 'Ctrl+Shift+z', 'Ctrl+y']) await press(program, stroke);
    expect(sessionOf(program).workshop).toEqual(after);
    expect((await stored()).workshop).toEqual(sorted(sessionOf(program)).workshop);
  });

  it('is a step a field, also while the disk is slow', async () => {
    const disk = createSlowDisk();
    const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
    const act = program.store.getState();
    disk.isSlow = true;
    const typed = ['V', 'Ve'].map((place) =>
      act.editWorkshop((workshop) => ({ ...workshop, place })),
    );
    const sealed = act.sealEdits();
    const again = act.editWorkshop((workshop) => ({ ...workshop, place: 'Ribe' }));
    await expect.poll(() => disk.waiting.length).toBe(1);
    disk.isSlow = false;
    await disk.letThrough();
    await Promise.all([...typed, sealed, again]);
    await press(program, 'Ctrl+z');
    expect(sessionOf(program).workshop.place).toBe('Ve');
  });

  it('is left to the browser in a field that was typed in, and on the agenda never', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.editWorkshop((workshop) => ({ ...workshop, title: 'Årsmøde' }));
    const edited = { ...IN_FIELD, isEdited: true };
    const now = () => program.store.getState();
    expect(commandForStroke(now(), 'Ctrl+z', edited)).toBeNull();
    expect(commandForStroke(now(), 'Ctrl+z', IN_FIELD)?.id).toBe('undo');
    await openThemes(program);
    await act.record(TEN_THEMES, slip(4), false);
    expect(commandForStroke(now(), 'Ctrl+z', edited)?.id).toBe('undo');
  });

  it('says what can’t be undone any more, and goes on with what was before', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.editWorkshop((workshop) => ({ ...workshop, place: 'Ribe' }));
    await act.sealEdits();
    await act.goTo(THEMES);
    await act.addQuickPoll(DRAFT);
    const added = sessionOf(program).workshop.polls.at(-1)?.id ?? '';
    await act.goTo({ page: 'polls' });
    await act.editPoll(added, (poll) => ({ ...poll, title: { da: 'Frokost?', en: 'Lunch?' } }));
    await act.goTo({ page: 'agenda' });
    const before = sessionOf(program);
    await press(program, 'Ctrl+z');
    expect(program.store.getState().hint).toMatchObject({ kind: 'too-late' });
    expect(sessionOf(program)).toBe(before);
    await act.goTo({ page: 'setup' });
    for (let step = 0; step < 2; step += 1) await press(program, 'Ctrl+z');
    expect(sessionOf(program).workshop.place).toBe('');
  });
});

describe('in an open round', () => {
  it('slips, their removal, the method and the countdown go back in the order they were done', async () => {
    const program = await openThemes();
    const act = program.store.getState();
    for (const table of [5, 9]) await act.record(TEN_THEMES, slip(table), false);
    await act.removeSlip(TEN_THEMES, 5);
    await act.countDown(TEN_THEMES, 3);
    await act.chooseMethod(TEN_THEMES, 'hands');
    const round = () => findRound(sessionOf(program), TEN_THEMES);
    const after = round();

    await press(program, 'Ctrl+z');
    expect(round()).toMatchObject({ method: 'table-slip', countdownEndsAt: MORNING + 180_000 });
    await press(program, 'Ctrl+z');
    expect(round()?.countdownEndsAt).toBeNull();
    expect(tablesOf(program)).toEqual([9]);
    await press(program, 'Ctrl+z');
    expect(tablesOf(program)).toEqual([5, 9]);
    for (let step = 0; step < 2; step += 1) await press(program, 'Ctrl+z');
    expect(tablesOf(program)).toEqual([]);

    for (let step = 0; step < 5; step += 1) await press(program, 'Ctrl+y');
    expect(round()).toEqual(after);
    expect(tablesOf({ ...program })).toEqual([]);
    await press(program, 'Ctrl+z');
    expect(tablesOf(program)).toEqual([9]);
    expect(await stored()).toEqual(sorted(sessionOf(program)));
  });

  it('the log is enough to undo after a restart, and then to redo', async () => {
    const first = await openThemes();
    await first.store.getState().record(TEN_THEMES, slip(5), false);
    let made = 0;
    const program = createProgram({ newId: () => `new-${(made += 1)}` });
    await program.store.getState().start();
    await program.store.getState().openWorkshop('id-8999');
    await press(program, 'Ctrl+z');
    expect(tablesOf(program)).toEqual([]);
    await press(program, 'Ctrl+y');
    expect(tablesOf(program)).toEqual([5]);
  });

  it('a half-typed row holds undo and redo, and says so', async () => {
    const program = await openThemes();
    const act = program.store.getState();
    await act.record(TEN_THEMES, slip(5), false);
    await press(program, 'Ctrl+z');
    act.setDraft({ table: 7 });
    await press(program, 'Ctrl+y');
    expect(tablesOf(program)).toEqual([]);
    expect(program.store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 7 });
  });

  it('is taken back and brought back also where memory alone knows of it', async () => {
    const disk = createSlowDisk();
    const program = await openThemes(
      await createProgramInWorkshop({ openRepository: disk.openRepository }),
    );
    await program.store.getState().record(TEN_THEMES, slip(5), false);
    disk.isFull = true;
    await press(program, 'Ctrl+z');
    expect(tablesOf(program)).toEqual([]);
    await press(program, 'Ctrl+y');
    expect(tablesOf(program)).toEqual([5]);
  });
});

describe('what was added', () => {
  it('is taken out again while it waits, with its round on the disk, and put back', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.goTo(THEMES);
    const before = sessionOf(program);
    await act.addQuickPoll(DRAFT);
    const after = sessionOf(program);
    await press(program, 'Ctrl+z');
    expect(sessionOf(program)).toEqual(before);
    expect(await stored()).toEqual(sorted(before));
    await press(program, 'Ctrl+y');
    expect(sessionOf(program)).toEqual(after);
    expect(await stored()).toEqual(sorted(after));
  });

  it('as a new round goes and leaves the round before it', async () => {
    const program = await openThemes();
    const act = program.store.getState();
    await act.closeRound(TEN_THEMES);
    await act.addRound(TEN_THEMES);
    const { id: added } = roundOfPoll(sessionOf(program), 'ten-themes') ?? { id: '' };
    await press(program, 'Ctrl+z');
    expect(roundOfPoll(sessionOf(program), 'ten-themes')?.id).toBe(TEN_THEMES);
    await press(program, 'Ctrl+y');
    expect(roundOfPoll(sessionOf(program), 'ten-themes')).toMatchObject({ id: added, number: 2 });
  });
});

describe('in a closed round', () => {
  it('redo asks as undo does, and brings the slip back', async () => {
    const program = await openThemes();
    const act = program.store.getState();
    await act.record(TEN_THEMES, slip(5), false);
    await act.closeRound(TEN_THEMES);
    const [entry] = sessionOf(program).entries;
    await press(program, 'Ctrl+z');
    expect(program.store.getState().question).toMatchObject({ kind: 'undo-closed' });
    act.ask(null);
    await act.takeBack(TEN_THEMES, entry?.id ?? '', 'undo');
    expect(tablesOf(program)).toEqual([]);

    await press(program, 'Ctrl+y');
    expect(program.store.getState().question).toEqual({ kind: 'redo-closed', roundId: TEN_THEMES });
    act.ask(null);
    await act.redo();
    expect(tablesOf(program)).toEqual([5]);
    // The log, not the history, decides what comes next.
    await press(program, 'Ctrl+z');
    expect(program.store.getState().question).toMatchObject({
      kind: 'undo-closed',
      entryId: entry?.id,
    });
  });

  it('an amendment with a reason ends what could be done again', async () => {
    const program = await openThemes();
    const act = program.store.getState();
    for (const table of [5, 9]) await act.record(TEN_THEMES, slip(table), false);
    await act.closeRound(TEN_THEMES);
    const [first, second] = sessionOf(program).entries;
    await act.takeBack(TEN_THEMES, second?.id ?? '', 'undo');
    await act.takeBack(TEN_THEMES, first?.id ?? '', 'mistyped');
    expect(commandOf('redo').isAvailable(program.store.getState())).toBe(false);
  });
});

it('is forgotten with the workshop', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.editWorkshop((workshop) => ({ ...workshop, title: 'Årsmøde' }));
  await act.leaveWorkshop();
  expect(program.store.getState().history.done).toEqual([]);
  await act.openWorkshop('id-8999');
  expect(commandOf('undo').isAvailable(program.store.getState())).toBe(false);
});
