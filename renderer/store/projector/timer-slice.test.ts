/** The room's time in the store: one key, what the projector shows with it, a restart, and no step of undo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/domain/testing/builders';
import { newItem, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgram,
  createProgramInWorkshop,
  MORNING,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { COMMANDS, commandForStroke } from '../commands/commands';

beforeEach(() => {
  emptyComputer();
});

const MINUTE = 60_000;
const ITEMS: readonly AgendaItem[] = [
  { ...newItem('exercise', { id: 'table-work', title: textOf('Bordøvelse') }), minutes: 30 },
  { ...newItem('break', { id: 'coffee', title: textOf('Kaffe') }), minutes: 15 },
  { ...newItem('exercise', { id: 'no-minutes', title: textOf('Til sidst') }), minutes: 0 },
];

async function at(id: string): Promise<Program> {
  const program = await createProgramInWorkshop();
  const { editWorkshop, goTo } = program.store.getState();
  await editWorkshop((own) => ({ ...own, agenda: [...own.agenda, ...ITEMS] }));
  await goTo({ page: 'agenda', agendaItemId: id });
  return program;
}
const projector = (program: Program) => sessionOf(program).projector;

/** Presses the key; the command's id, or null if it did nothing. */
async function press({ store }: Program, stroke: string): Promise<string | null> {
  const command = commandForStroke(store.getState(), stroke, { isTyping: true, isRemote: false });
  command?.run(store.getState());
  await store.getState().whenIdle();
  return command?.id ?? null;
}

describe('one key', () => {
  it('starts the time of an exercise, which is shown with it; stops it, and goes on', async () => {
    const program = await at('table-work');
    expect(await press(program, 'Alt+t')).toBe('start-timer');
    expect(projector(program)).toEqual({
      showing: { kind: 'item', itemId: 'table-work', page: 0 },
      isBlack: false,
      timer: { itemId: 'table-work', length: 30 * MINUTE, endsAt: MORNING + 30 * MINUTE, left: 0 },
    });
    program.clock.now += 10 * MINUTE;
    expect(await press(program, 'Alt+t')).toBe('stop-timer');
    expect(projector(program).timer).toMatchObject({ endsAt: null, left: 20 * MINUTE });
    program.clock.now += 60 * MINUTE;
    expect(await press(program, 'Alt+m')).toBe('lengthen-timer');
    expect(await press(program, 'Alt+t')).toBe('resume-timer');
    expect(projector(program).timer?.endsAt).toBe(program.clock.now + 21 * MINUTE);
  });

  it('starts a break until a round time, which is shown; and nothing stops the clock of a break', async () => {
    const program = await at('coffee');
    program.clock.now = MORNING + 2 * MINUTE;
    expect(await press(program, 'Alt+t')).toBe('start-timer');
    expect(projector(program)).toMatchObject({
      showing: { kind: 'break' },
      timer: { endsAt: MORNING + 20 * MINUTE },
    });
    expect(await press(program, 'Alt+t')).toBeNull();
  });

  it('shows an exercise with its time also where it has no lines, and never counts down a break', async () => {
    const program = await at('coffee');
    await press(program, 'Alt+t');
    const shown = projector(program);
    expect(await press(program, 'Ctrl+Enter')).toBeNull();
    expect(projector(program)).toEqual(shown);
    await program.store.getState().goTo({ agendaItemId: 'table-work' });
    expect(await press(program, 'Ctrl+Enter')).toBeNull();
    await press(program, 'Alt+t');
    expect(await press(program, 'Ctrl+Enter')).toBe('show-item');
  });

  it('does nothing at a vote, and at an item without minutes', async () => {
    const program = await at('no-minutes');
    expect(await press(program, 'Alt+t')).toBeNull();
    const vote = sessionOf(program).workshop.agenda.find(({ kind }) => kind === 'poll');
    await program.store.getState().goTo({ agendaItemId: vote?.id ?? '' });
    expect(await press(program, 'Alt+t')).toBeNull();
    expect(await press(program, 'Alt+m')).toBeNull();
  });

  it('is on the key sheet, each act under its own name', () => {
    const own = COMMANDS.filter(({ keys }) => keys.includes('Alt+t'));
    expect(own.map(({ id }) => id)).toEqual(['start-timer', 'stop-timer', 'resume-timer']);
  });
});

it('goes on while a vote is taken, and is there after a restart', async () => {
  const program = await at('table-work');
  await press(program, 'Alt+t');
  await program.store.getState().openRound(TEN_THEMES);
  const { timer } = projector(program);
  expect(timer?.itemId).toBe('table-work');
  const again = createProgram();
  await again.store.getState().start();
  await again.store.getState().openWorkshop(sessionOf(program).workshop.id);
  expect(projector(again).timer).toEqual(timer);
});

it('is there two hours later, and gone when the file is opened a year later', async () => {
  const program = await at('coffee');
  await press(program, 'Alt+t');
  const { timer } = projector(program);
  const opened = async (later: number) => {
    const again = createProgram();
    again.clock.now = MORNING + later;
    await again.store.getState().start();
    await again.store.getState().openWorkshop(sessionOf(program).workshop.id);
    return projector(again);
  };
  expect((await opened(120 * MINUTE)).timer).toEqual(timer);
  expect(await opened(365 * 24 * 60 * MINUTE)).toMatchObject({
    ...{ showing: { kind: 'break' }, timer: null },
  });
});

it('is taken away, and is no step of undo', async () => {
  const program = await at('table-work');
  const before = program.store.getState().history;
  await press(program, 'Alt+t');
  await program.store.getState().endTimer();
  expect(projector(program).timer).toBeNull();
  expect(program.store.getState().history).toEqual(before);
});

it('stays with the page that is shown', async () => {
  const program = await at('table-work');
  const showing = { kind: 'item', itemId: 'table-work', page: 3 } as const;
  await program.store.getState().project({ showing });
  await press(program, 'Alt+t');
  expect(projector(program).showing).toEqual(showing);
});

it('remembers whether a sound is wanted, which nobody wants at first', async () => {
  const program = createProgram();
  await program.store.getState().start();
  expect(program.store.getState().isTimerLoud).toBe(false);
  program.store.getState().setTimerLoud(true);
  const again = createProgram();
  await again.store.getState().start();
  expect(again.store.getState().isTimerLoud).toBe(true);
});
