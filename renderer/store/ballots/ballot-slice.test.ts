/** Ballots in the store, on the program's own database: received, taken back, corrected. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pollIdOf } from '../../../shared/domain/workshop/agenda-item';
import type { BallotContent } from '../../../shared/domain/ballot/ballot';
import { findRound } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import { ok } from '../../../shared/lib/result';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import {
  createProgramInWorkshop,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandOf } from '../commands/commands';

beforeEach(() => {
  emptyComputer({ storageBuckets: createFakeBuckets() });
});

const blank = { marks: [], isSpoiled: false } as const;
const spoiled = { marks: [], isSpoiled: true } as const;
const inRoom = (content: BallotContent) => ({ ...content, origin: { kind: 'room' } as const });

async function openForBallots(): Promise<Program> {
  const program = await createProgramInWorkshop();
  const { store } = program;
  const agenda = sessionOf(program).workshop.agenda;
  const item = agenda.find((one) => pollIdOf(one) !== null);
  await store.getState().goTo({ page: 'agenda', agendaItemId: item?.id ?? '' });
  await store.getState().openRound(TEN_THEMES);
  await store.getState().chooseMethod(TEN_THEMES, 'ballot');
  return program;
}

function sourcesOf(program: Program) {
  const { rounds, entries, ballots } = sessionOf(program);
  const round = rounds.find(({ id }) => id === TEN_THEMES);
  if (!round) throw new Error('No round');
  const { sources } = tally(round, entries, ballots);
  return { valid: sources.ballots, blank: sources.blankBallots, spoiled: sources.spoiledBallots };
}

describe('a ballot', () => {
  it('says nothing of its sender, of time or of order', async () => {
    const program = await openForBallots();
    await program.store.getState().castBallot(TEN_THEMES, blank);
    const [ballot] = sessionOf(program).ballots;
    expect(Object.keys(ballot ?? {}).sort()).toEqual([
      'id',
      'isSpoiled',
      'marks',
      'origin',
      'roundId',
    ]);
    expect(ballot?.origin).toEqual({ kind: 'room' });
  });

  it('is refused by a round that is not open', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.closeRound(TEN_THEMES);
    expect(await act.castBallot(TEN_THEMES, blank)).toMatchObject({ ok: false });
    expect(sessionOf(program).ballots).toEqual([]);
  });
});

describe('taking back', () => {
  it('takes the last ballot, and only that one', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, spoiled);
    await act.castBallot(TEN_THEMES, blank);
    commandOf('undo').run(program.store.getState());
    await act.whenIdle();
    expect(sourcesOf(program)).toEqual({ valid: 0, blank: 0, spoiled: 1 });
    expect(program.store.getState().ballotNotice).toBe('ballot-taken');
    await act.takeBackBallot(TEN_THEMES);
    expect(program.store.getState().ballotNotice).toBe('last-unknown');
    expect(sourcesOf(program)).toEqual({ valid: 0, blank: 0, spoiled: 1 });
  });

  it('is over once the round was closed, also when it is opened again', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    await act.closeRound(TEN_THEMES);
    expect(program.store.getState().lastBallot).toBeNull();
    await act.openRound(TEN_THEMES);
    await act.takeBackBallot(TEN_THEMES);
    expect(program.store.getState().ballotNotice).toBe('last-unknown');
    expect(sourcesOf(program).valid).toBe(1);
  });

  it('does nothing while the next ballot is half typed', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    act.setDraft({ table: null });
    await act.takeBackBallot(TEN_THEMES);
    expect(sourcesOf(program).valid).toBe(1);
    expect(program.store.getState().hint).toMatchObject({ kind: 'row-not-recorded' });
  });
});

describe('a correction', () => {
  it('makes one like this one like that, and can be taken back', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    await act.castBallot(TEN_THEMES, blank);
    expect(await act.correctBallot(TEN_THEMES, inRoom(blank), spoiled)).toEqual(ok('corrected'));
    expect(sourcesOf(program)).toEqual({ valid: 1, blank: 1, spoiled: 1 });
    await act.takeBackBallot(TEN_THEMES);
    expect(program.store.getState().ballotNotice).toBe('correction-taken');
    expect(sourcesOf(program)).toEqual({ valid: 2, blank: 2, spoiled: 0 });
  });

  it('is none where the ballot says what was recorded', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    expect(await act.correctBallot(TEN_THEMES, inRoom(blank), blank)).toEqual(ok('same'));
    expect(sessionOf(program).entries).toEqual([]);
  });

  it('finds only what is there, earlier corrections included', async () => {
    const program = await openForBallots();
    const act = program.store.getState();
    await act.castBallot(TEN_THEMES, blank);
    expect(act.ballotLike(TEN_THEMES, spoiled)).toBeNull();
    expect(await act.correctBallot(TEN_THEMES, inRoom(spoiled), blank)).toEqual(ok('none-like-it'));
    await act.correctBallot(TEN_THEMES, inRoom(blank), spoiled);
    expect(act.ballotLike(TEN_THEMES, blank)).toBeNull();
    expect(act.ballotLike(TEN_THEMES, spoiled)).toEqual(inRoom(spoiled));
  });
});

it('a reset takes all ballots along', async () => {
  const program = await openForBallots();
  const act = program.store.getState();
  await act.castBallot(TEN_THEMES, blank);
  await act.resetRound(TEN_THEMES);
  expect(sessionOf(program).ballots).toEqual([]);
  expect(findRound(sessionOf(program), TEN_THEMES)?.state).toBe('ready');
  expect(program.store.getState().lastBallot).toBeNull();
});
