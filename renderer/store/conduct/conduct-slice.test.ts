/** Conducting, on the program's own database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { findRound } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  MORNING,
  sessionOf,
  TEN_THEMES,
  WHOLENESS,
  type Program,
} from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

function slip(table: number) {
  return { kind: 'table-slip', roleId: null, table, voters: 6, counts: {} } as const;
}

const roundIn = (program: Program, roundId = TEN_THEMES) => findRound(sessionOf(program), roundId);

describe('just after a round was opened, closed or shown', () => {
  it('the console is settling, until the time for it has passed', async () => {
    const { store, waiting } = await createProgramInWorkshop();
    const act = store.getState();
    for (const change of [act.openRound, act.closeRound, act.revealRound]) {
      const done = change(TEN_THEMES);
      expect(store.getState().isSettling).toBe(true);
      await done;
      expect(store.getState().isSettling).toBe(true);
      expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([700]);
      waiting.shift()?.action();
      expect(store.getState().isSettling).toBe(false);
    }
  });

  it('other acts leave it as it is', async () => {
    const { store, waiting } = await createProgramInWorkshop();
    const act = store.getState();
    await act.openRound(TEN_THEMES);
    await act.closeRound(TEN_THEMES);
    await act.revealRound(TEN_THEMES);
    for (const { action } of waiting.splice(0)) action();
    await act.moveReveal(TEN_THEMES, 1);
    await act.hideRound(TEN_THEMES);
    await act.resetRound(TEN_THEMES);
    expect(store.getState().isSettling).toBe(false);
    expect(waiting).toEqual([]);
  });
});

describe('a half-typed row', () => {
  it('is left neither for closing nor for another method nor for an undo: the hint says why', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    await act.record(TEN_THEMES, slip(5), false);
    const before = sessionOf(program);
    act.setDraft({ table: 7 });
    for (const held of [
      () => act.closeRound(TEN_THEMES),
      () => act.chooseMethod(TEN_THEMES, 'hands'),
      () => act.undo(),
    ]) {
      act.setHint(null);
      await held();
      expect(program.store.getState().hint).toEqual({ kind: 'row-not-recorded', table: 7 });
      expect(sessionOf(program)).toBe(before);
    }
    act.setDraft(null);
    await act.closeRound(TEN_THEMES);
    expect(roundIn(program)?.state).toBe('closed');
  });
});

describe('recording', () => {
  it('is refused and said where the round is not open', async () => {
    const program = await createProgramInWorkshop();
    const { record } = program.store.getState();
    for (const roundId of [TEN_THEMES, 'no-such-round']) {
      const recorded = await record(roundId, slip(1), false);
      expect(recorded).toEqual({ ok: false, error: { code: 'round-not-open' } });
    }
    expect(program.store.getState().error).toEqual({ code: 'round-not-open' });
    expect(sessionOf(program).entries).toEqual([]);
  });

  it('carries the time of the clock', async () => {
    const program = await createProgramInWorkshop();
    await program.store.getState().openRound(TEN_THEMES);
    program.clock.now = MORNING + 90_000;
    await program.store.getState().record(TEN_THEMES, slip(1), false);
    expect(sessionOf(program).entries).toMatchObject([{ recordedAt: MORNING + 90_000 }]);
  });
});

describe('undo', () => {
  it('takes back the last slip, says which, and leaves it in the log', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
    await act.record(TEN_THEMES, slip(5), false);
    await act.record(TEN_THEMES, slip(9), false);
    for (const table of [9, 5]) {
      await act.undo();
      expect(program.store.getState().hint).toMatchObject({
        kind: 'undone',
        what: { kind: 'table-slip', table },
      });
    }
    await act.undo();
    expect(program.store.getState().hint).toEqual({ kind: 'nothing-to-undo' });
    expect(sessionOf(program).entries.map(({ kind }) => kind)).toEqual([
      'table-slip',
      'table-slip',
      'void',
      'void',
    ]);
  });

  it('does nothing to a round that is closed', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.openRound(TEN_THEMES);
    await act.record(TEN_THEMES, slip(5), false);
    await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
    await act.closeRound(TEN_THEMES);
    await act.undo();
    expect(sessionOf(program).entries).toHaveLength(1);
  });
});

it('takes the slip of a table back, however often it was corrected, and says which', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  await act.record(TEN_THEMES, slip(5), false);
  await act.record(TEN_THEMES, slip(5), false);
  await act.record(TEN_THEMES, slip(9), false);
  await act.removeSlip(TEN_THEMES, 5);
  expect(program.store.getState().hint).toMatchObject({ what: { table: 5 } });
  const round = roundIn(program);
  expect(round && tally(round, sessionOf(program).entries, []).tables).toEqual([9]);
  const before = sessionOf(program);
  await act.removeSlip(TEN_THEMES, 5);
  await act.removeSlip(TEN_THEMES, 20);
  expect(sessionOf(program)).toBe(before);
});

it('counts down from now, and stops', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  program.clock.now = MORNING + 1000;
  await act.countDown(TEN_THEMES, 3);
  expect(roundIn(program)?.countdownEndsAt).toBe(MORNING + 181_000);
  await act.countDown(TEN_THEMES, 0);
  expect(roundIn(program)?.countdownEndsAt).toBeNull();
});

it('runs two rounds side by side without mixing them', async () => {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  await act.openRound(TEN_THEMES);
  await act.openRound(WHOLENESS);
  await act.record(WHOLENESS, slip(1), false);
  await act.record(TEN_THEMES, slip(2), false);
  await act.closeRound(TEN_THEMES);
  await act.revealRound(TEN_THEMES);
  expect(roundIn(program)?.state).toBe('revealed');
  expect(roundIn(program, WHOLENESS)?.state).toBe('open');
  expect(revealStepCount(sessionOf(program), WHOLENESS)).toBe(6);
  await act.resetRound(TEN_THEMES);
  const voided = sessionOf(program).entries.filter(({ kind }) => kind === 'void');
  expect(voided).toMatchObject([{ roundId: TEN_THEMES }]);
});

describe('the projector', () => {
  it('goes black and back to what it showed', async () => {
    const program = await createProgramInWorkshop();
    const act = program.store.getState();
    await act.project({ showing: { kind: 'break' } });
    await act.toggleBlack();
    expect(sessionOf(program).projector).toEqual({ showing: { kind: 'break' }, isBlack: true });
    await act.toggleBlack();
    expect(sessionOf(program).projector).toEqual({ showing: { kind: 'break' }, isBlack: false });
  });
});
