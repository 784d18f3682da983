/** Rounds, run-offs, quick polls and corrections on the program's own database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import { resultOf } from '../../../shared/domain/result/result';
import { runOffChoices } from '../../../shared/domain/conduct/run-off';
import { findRound, roundOfPoll } from '../../../shared/domain/session/session';
import { emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandForStroke, isReady, commandOf } from '../commands/commands';
import { currentItem, currentRound } from '../core/selectors';

beforeEach(() => {
  emptyComputer();
});

const KEY = { isTyping: false, isRemote: false };
const DRAFT = { question: 'Pause?', options: ['Ja', 'Nej', ''], maxMarks: 1 };

/** The ten themes, revealed: the first two options share the first place. */
async function revealedThemes(): Promise<Program> {
  const program = await createProgramInWorkshop();
  const act = program.store.getState();
  const { polls, agenda } = sessionOf(program).workshop;
  const poll = polls.find(({ id }) => `round-${id}` === TEN_THEMES);
  const item = agenda.find((one) => pollIdOf(one) === poll?.id);
  if (poll?.kind !== 'choice' || !item) throw new Error('The ten themes are on the agenda.');
  const [first, second] = poll.options.map(({ id }) => id);
  const counts = { [first ?? '']: 4, [second ?? '']: 4 };
  await act.goTo({ page: 'agenda', agendaItemId: item.id });
  await act.openRound(TEN_THEMES);
  await act.record(
    TEN_THEMES,
    { kind: 'table-slip', roleId: null, table: 1, voters: 6, counts },
    false,
  );
  await act.closeRound(TEN_THEMES);
  await act.revealRound(TEN_THEMES);
  return program;
}

it('goes on in a new round, and keeps the earlier one', async () => {
  const program = await revealedThemes();
  const { addRound } = program.store.getState();
  await Promise.all([addRound(TEN_THEMES), addRound(TEN_THEMES)]);
  const session = sessionOf(program);
  const rounds = session.rounds.filter(({ pollId }) => `round-${pollId}` === TEN_THEMES);
  expect(rounds.map(({ number, state }) => [number, state])).toEqual([
    [1, 'revealed'],
    [2, 'ready'],
  ]);
  expect(currentRound(session)?.number).toBe(2);
});

it('goes to the run-off, among the tied options only', async () => {
  const program = await revealedThemes();
  const { entries, ballots, rounds } = sessionOf(program);
  const round = rounds.find(({ id }) => id === TEN_THEMES);
  const result = round && resultOf(round, entries, ballots);
  const [choice] = result?.kind === 'choice' && !result.majority ? runOffChoices(result) : [];
  if (!choice) throw new Error('Two are tied.');
  const { projector } = sessionOf(program);
  await program.store.getState().addRunOff(TEN_THEMES, choice);
  const session = sessionOf(program);
  const item = currentItem(session);
  const poll = session.workshop.polls.find(({ id }) => id === (item && pollIdOf(item)));
  expect(item?.title.da).toMatch(/^Omvalg: Hvor er potentialet/);
  expect(poll).toMatchObject({ kind: 'choice', maxMarks: 1, options: [{}, {}] });
  expect(currentRound(session)).toMatchObject({ state: 'ready', number: 1 });
  expect(session.projector).toEqual(projector);
});

describe('a quick poll', () => {
  it('is stored, and stands ready where the facilitator then is', async () => {
    const program = await createProgramInWorkshop();
    await program.store.getState().addQuickPoll(DRAFT);
    const session = sessionOf(program);
    const item = currentItem(session);
    expect(item?.title.da).toBe('Pause?');
    expect(roundOfPoll(session, (item && pollIdOf(item)) ?? '')).toMatchObject({
      state: 'ready',
      method: 'hands',
    });
    await program.store.getState().openRound(currentRound(session)?.id ?? '');
    expect(currentRound(sessionOf(program))?.state).toBe('open');
  });

  it('with a problem changes nothing', async () => {
    const program = await createProgramInWorkshop();
    const before = sessionOf(program);
    await program.store.getState().addQuickPoll({ ...DRAFT, options: ['Ja'] });
    expect(sessionOf(program)).toBe(before);
  });

  it('is not begun while a row is half typed', async () => {
    const { store } = await createProgramInWorkshop();
    store.getState().setDraft({ table: 4 });
    commandForStroke(store.getState(), 'F2', KEY)?.run(store.getState());
    expect(store.getState()).toMatchObject({ dialog: null, hint: { kind: 'row-not-recorded' } });
  });

  it('keeps every other key from doing something while it is written', async () => {
    const { store } = await revealedThemes();
    const isStepReady = () => isReady(store.getState(), commandOf('hide'));
    expect(isStepReady()).toBe(true);
    store.getState().openDialog({ kind: 'quick-poll' });
    expect(isStepReady()).toBe(false);
    store.getState().openDialog(null);
    expect(isStepReady()).toBe(true);
  });
});

it('asks before it undoes in a round that is over, and then takes the entry back', async () => {
  const program = await revealedThemes();
  const { store } = program;
  const [entry] = sessionOf(program).entries;
  commandOf('undo').run(store.getState());
  expect(store.getState().question).toEqual({
    kind: 'undo-closed',
    roundId: TEN_THEMES,
    entryId: entry?.id,
  });
  expect(sessionOf(program).entries).toHaveLength(1);
  await store.getState().takeBack(TEN_THEMES, entry?.id ?? '', 'undo');
  expect(commandOf('show-corrected').isAvailable(store.getState())).toBe(true);
  await store.getState().showCorrected(TEN_THEMES);
  expect(findRound(sessionOf(program), TEN_THEMES)?.wallThrough).toBe(2);
});
