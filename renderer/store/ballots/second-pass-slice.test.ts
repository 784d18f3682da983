/** The second pass in the store, on the program's own database: what is remembered, what is recorded, what is forgotten. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BallotContent } from '../../../shared/domain/ballot/ballot';
import { correctedContents } from '../../../shared/domain/ballot/ballot-correction';
import { effectiveCorrections } from '../../../shared/domain/entry/entry';
import { createRound } from '../../../shared/domain/round/round';
import { inWords, SPOILED } from '../../../shared/domain/testing/ballots';
import { writeWorkshopFile } from '../../../shared/file-format/write-workshop-file';
import { createFakeBuckets, emptyComputer } from '../../testing/empty-computer';
import { IN_FIELD } from '../../testing/console-states';
import {
  createProgram,
  createProgramInWorkshop,
  createSlowDisk,
  sessionOf,
  TEN_THEMES,
  type Program,
} from '../../testing/program';
import { commandForStroke, commandOf } from '../commands/commands';
import { forgottenBallots, shownPile, typedPile } from './pile-selectors';

beforeEach(() => {
  emptyComputer({ storageBuckets: createFakeBuckets() });
});

const ROUND = createRound(TEN_THEMES, 'ten-themes', 'ballot');

/** A ballot with one mark, theme 1 … 10. */
function theme(number: number): BallotContent {
  return { marks: [`theme-${number}`], isSpoiled: false };
}

/** 13 papers; the first ten are batch 1. */
const PAPERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3].map(theme);

async function typed(pile: readonly BallotContent[], own?: Program): Promise<Program> {
  const program = own ?? (await createProgramInWorkshop());
  const act = program.store.getState();
  await act.goTo({ page: 'agenda', agendaItemId: 'vote-ten-themes' });
  await act.openRound(TEN_THEMES);
  await act.chooseMethod(TEN_THEMES, 'ballot');
  for (const content of pile) await act.castBallot(TEN_THEMES, content);
  return program;
}

function openPass({ store }: Program): void {
  commandOf('second-pass').run(store.getState());
}

/** Types a batch again and says that it is done. */
function typeBatch({ store }: Program, batch: readonly BallotContent[]): void {
  const act = store.getState();
  for (const content of batch) act.typeBallotAgain(content);
  act.finishBatch();
}

/** Decides every difference in the same way and ends the batch. */
async function settle({ store }: Program, right: 'first' | 'second'): Promise<void> {
  const act = store.getState();
  const differences = shownPile(store.getState())?.pass.differences ?? [];
  for (const index of differences.keys()) act.decideDifference(index, right);
  await act.settleBatch();
}

/** The contents that count, sorted. */
function counted(program: Program): readonly string[] {
  const { ballots, entries } = sessionOf(program);
  const { contents, unmatched } = correctedContents(ballots, effectiveCorrections(entries));
  expect(unmatched).toEqual([]);
  return contents.map(inWords).sort();
}

const inOrder = (contents: readonly BallotContent[]) => contents.map(inWords).sort();

async function press({ store }: Program, stroke: string): Promise<void> {
  const state = store.getState();
  commandForStroke(state, stroke, IN_FIELD)?.run(state);
  await state.whenIdle();
  await Promise.resolve();
}

describe('a second pass', () => {
  it('finds what was changed, skipped and typed twice, and corrects it in one write a batch', async () => {
    // Paper 3 typed as 4, paper 7 twice, and the last paper of the second batch not at all.
    const first = [...PAPERS.slice(0, 2), theme(4), ...PAPERS.slice(3, 7), theme(7)];
    const program = await typed([...first, ...PAPERS.slice(7, 9), ...PAPERS.slice(9, 12)]);
    openPass(program);
    // The papers are in the order of typing: ten ballots are nine papers, one of them typed twice.
    typeBatch(program, PAPERS.slice(0, 9));
    expect(shownPile(program.store.getState())?.pass.differences).toHaveLength(2);
    await settle(program, 'second');
    expect(program.store.getState().passNotice).toEqual({
      kind: 'settled',
      batch: 1,
      corrections: 2,
    });
    typeBatch(program, PAPERS.slice(9));
    await settle(program, 'second');
    expect(counted(program)).toEqual(inOrder(PAPERS));

    const { entries } = sessionOf(program);
    expect(entries.map(({ kind }) => kind)).toEqual(Array(3).fill('ballot-correction'));
    expect(new Set(entries.slice(0, 2).map(({ recordedAt }) => recordedAt)).size).toBe(1);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('knows the ballot that it found, and forgets the one that it found too many', async () => {
    const program = await typed([theme(1)]);
    openPass(program);
    typeBatch(program, [theme(1), theme(2)]);
    await settle(program, 'second');
    expect(forgottenBallots(program.store.getState(), ROUND)).toBe(0);
    await program.store.getState().castBallot(TEN_THEMES, theme(3));
    await program.store.getState().castBallot(TEN_THEMES, theme(3));
    typeBatch(program, [theme(3)]);
    await settle(program, 'second');
    expect(forgottenBallots(program.store.getState(), ROUND)).toBe(0);
    expect(counted(program)).toEqual(inOrder([theme(1), theme(2), theme(3)]));
  });

  it('records nothing where the first typing was right', async () => {
    const program = await typed(PAPERS);
    openPass(program);
    typeBatch(program, [...PAPERS.slice(0, 9), SPOILED]);
    const before = sessionOf(program);
    await settle(program, 'first');
    expect(sessionOf(program)).toBe(before);
    expect(program.store.getState().passNotice).toMatchObject({ kind: 'settled', corrections: 0 });
    typeBatch(program, [...PAPERS.slice(10)].reverse());
    expect(program.store.getState().passNotice).toEqual({ kind: 'agrees', batch: 2 });
  });

  it('settles a batch once, however often Enter is pressed', async () => {
    const program = await typed([theme(1), theme(2)]);
    openPass(program);
    typeBatch(program, [theme(1), theme(9)]);
    const act = program.store.getState();
    act.decideDifference(0, 'second');
    await Promise.all([act.settleBatch(), act.settleBatch(), act.settleBatch()]);
    expect(sessionOf(program).entries).toHaveLength(1);
    expect(counted(program)).toEqual(inOrder([theme(1), theme(9)]));
  });

  it('settles a batch also where it is left while the disk works', async () => {
    const disk = createSlowDisk();
    const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
    await typed(PAPERS.slice(0, 2), program);
    openPass(program);
    typeBatch(program, [theme(1), theme(9)]);
    program.store.getState().decideDifference(0, 'second');
    disk.isSlow = true;
    const act = program.store.getState();
    const both = [act.settleBatch(), act.settleBatch()];
    await expect.poll(() => disk.waiting.length).toBe(1);
    act.leavePass();
    disk.isSlow = false;
    await disk.letThrough();
    await Promise.all(both);
    expect(counted(program)).toEqual(inOrder([theme(1), theme(9)]));
    expect(typedPile(program.store.getState(), ROUND)?.pass.batches).toEqual([]);
  });

  it('records nothing where the ballots were changed meanwhile, and says that the batch must be typed again', async () => {
    const program = await typed([theme(1), theme(2)]);
    openPass(program);
    typeBatch(program, [theme(1), theme(9)]);
    const session = sessionOf(program);
    // As a merge may do it: the ballot is no longer there.
    const ballots = session.ballots.filter(({ marks }) => !marks.includes('theme-2'));
    program.store.setState({ session: { ...session, ballots } });
    await settle(program, 'second');
    expect(sessionOf(program).entries).toEqual([]);
    expect(program.store.getState().passNotice).toEqual({ kind: 'changed-meanwhile', batch: 1 });
    expect(shownPile(program.store.getState())?.pass).toMatchObject({
      typed: [],
      differences: null,
    });
  });

  it('goes on where its corrections can be kept in memory only', async () => {
    const disk = createSlowDisk();
    const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
    await typed(PAPERS.slice(0, 1), program);
    openPass(program);
    typeBatch(program, [theme(9)]);
    program.store.getState().decideDifference(0, 'second');
    disk.isFull = true;
    await program.store.getState().settleBatch();
    expect(program.store.getState().memoryOnly).not.toBeNull();
    expect(counted(program)).toEqual(inOrder([theme(9)]));
  });

  it('can be left for late ballots, and goes on where it was', async () => {
    const program = await typed(PAPERS.slice(0, 10));
    openPass(program);
    const act = program.store.getState();
    act.typeBallotAgain(theme(1));
    openPass(program);
    expect(shownPile(program.store.getState())).toBeNull();
    for (const content of PAPERS.slice(10)) await act.castBallot(TEN_THEMES, content);
    openPass(program);
    typeBatch(program, PAPERS.slice(1, 10));
    typeBatch(program, PAPERS.slice(10));
    expect(shownPile(program.store.getState())?.pass).toMatchObject({ batches: [], batchCount: 2 });
  });

  it('knows of a ballot that was corrected by its content, and of one that was taken back', async () => {
    const program = await typed([theme(1), theme(2), theme(9)]);
    const act = program.store.getState();
    await press(program, 'Ctrl+z');
    await act.correctBallot(TEN_THEMES, { ...theme(2), origin: { kind: 'room' } }, theme(3));
    openPass(program);
    typeBatch(program, [theme(1), theme(3)]);
    expect(program.store.getState().passNotice).toEqual({ kind: 'agrees', batch: 1 });
    expect(counted(program)).toEqual(inOrder([theme(1), theme(3)]));
  });

  it('does not begin while a ballot is half typed', async () => {
    const program = await typed(PAPERS);
    program.store.getState().setDraft({ table: null });
    openPass(program);
    expect(shownPile(program.store.getState())).toBeNull();
    expect(program.store.getState().hint).toMatchObject({ kind: 'row-not-recorded' });
  });
});

describe('undo and redo', () => {
  it('in a pass are of the second typing, one ballot after another', async () => {
    const program = await typed(PAPERS);
    openPass(program);
    const act = program.store.getState();
    for (const content of [theme(1), theme(2)]) act.typeBallotAgain(content);
    const before = sessionOf(program);
    const shown = () => shownPile(program.store.getState())?.pass.typed;
    for (let step = 0; step < 3; step += 1) await press(program, 'Ctrl+z');
    expect(shown()).toEqual([]);
    for (let step = 0; step < 3; step += 1) await press(program, 'Ctrl+y');
    expect(shown()).toEqual([theme(1), theme(2)]);
    await press(program, 'Ctrl+z');
    act.typeBallotAgain(theme(9));
    await press(program, 'Ctrl+y');
    expect(shown()).toEqual([theme(1), theme(9)]);
    expect(sessionOf(program)).toBe(before);
  });

  it('take all corrections of a settled batch back, and make them again', async () => {
    const program = await typed(PAPERS);
    openPass(program);
    typeBatch(program, [theme(9), theme(8), ...PAPERS.slice(2, 10)]);
    await settle(program, 'second');
    const after = counted(program);
    await press(program, 'Ctrl+z');
    expect(program.store.getState().ballotNotice).toBe('correction-taken');
    expect(counted(program)).toEqual(inOrder(PAPERS));
    await press(program, 'Ctrl+y');
    expect(program.store.getState().ballotNotice).toBe('correction-again');
    expect(counted(program)).toEqual(after);
  });

  it('cast the last ballot anew, under another key', async () => {
    const program = await typed([theme(1), theme(2)]);
    const ids = () => sessionOf(program).ballots.map(({ id }) => id);
    const before = ids();
    await press(program, 'Ctrl+z');
    await press(program, 'Ctrl+y');
    expect(counted(program)).toEqual(inOrder([theme(1), theme(2)]));
    expect(ids().filter((id) => before.includes(id))).toHaveLength(1);
    expect(typedPile(program.store.getState(), ROUND)?.pass.batches).toEqual([
      [theme(1), theme(2)],
    ]);
    // It can be taken back again; what came before it can't.
    await press(program, 'Ctrl+z');
    await press(program, 'Ctrl+z');
    expect(program.store.getState().ballotNotice).toBe('last-unknown');
    expect(counted(program)).toEqual(inOrder([theme(1)]));
  });

  it('a new ballot ends what could be done again', async () => {
    const program = await typed([theme(1), theme(2)]);
    await press(program, 'Ctrl+z');
    await program.store.getState().castBallot(TEN_THEMES, theme(5));
    expect(commandOf('redo').isAvailable(program.store.getState())).toBe(false);
    expect(counted(program)).toEqual(inOrder([theme(1), theme(5)]));
  });

  it('never go from the ballots to what was done before them', async () => {
    const program = await typed([theme(1), theme(2)]);
    const act = program.store.getState();
    await act.countDown(TEN_THEMES, 3);
    await press(program, 'Ctrl+z');
    const round = () => sessionOf(program).rounds.find(({ id }) => id === TEN_THEMES);
    expect(round()).toMatchObject({ countdownEndsAt: null, method: 'ballot' });
    for (let step = 0; step < 3; step += 1) await press(program, 'Ctrl+z');
    expect(round()?.method).toBe('ballot');
    expect(counted(program)).toEqual(inOrder([theme(1)]));
  });
});

describe('what is remembered', () => {
  it('is gone when the round closes, and what was typed before can’t be typed again', async () => {
    const program = await typed(PAPERS);
    const act = program.store.getState();
    await act.closeRound(TEN_THEMES);
    expect(program.store.getState()).toMatchObject({ typedPiles: [], lastBallot: null });
    await act.openRound(TEN_THEMES);
    const state = program.store.getState();
    expect(commandOf('second-pass').isAvailable(state)).toBe(false);
    expect(forgottenBallots(state, ROUND)).toBe(13);
    await act.castBallot(TEN_THEMES, theme(1));
    expect(forgottenBallots(program.store.getState(), ROUND)).toBe(13);
  });

  it.each([
    ['the round is reset', (program: Program) => program.store.getState().resetRound(TEN_THEMES)],
    ['the workshop is left', (program: Program) => program.store.getState().leaveWorkshop()],
  ])('is gone when %s', async (_, leave) => {
    const program = await typed(PAPERS);
    openPass(program);
    program.store.getState().typeBallotAgain(theme(1));
    await press(program, 'Ctrl+z');
    await leave(program);
    expect(program.store.getState()).toMatchObject({
      ...{ typedPiles: [], openPile: null, lastBallot: null, takenBallot: null },
    });
  });

  it('is gone with the round that is closed, also where memory alone knows of it', async () => {
    const disk = createSlowDisk();
    const program = await createProgramInWorkshop({ openRepository: disk.openRepository });
    await typed(PAPERS, program);
    disk.isFull = true;
    await program.store.getState().closeRound(TEN_THEMES);
    expect(typedPile(program.store.getState(), ROUND)).toBeNull();
  });

  it('is nowhere stored: a program that is started anew knows nothing of it', async () => {
    await typed(PAPERS);
    const program = createProgram();
    await program.store.getState().start();
    await program.store.getState().openWorkshop('id-8999');
    const state = program.store.getState();
    expect(state.typedPiles).toEqual([]);
    expect(forgottenBallots(state, ROUND)).toBe(13);
    const text = writeWorkshopFile(sessionOf(program), { savedAt: 0, program: 'test' });
    expect(text).not.toMatch(/pile|batch|takenBack/);
  });

  it('holds no batch that is settled', async () => {
    const program = await typed(PAPERS);
    openPass(program);
    typeBatch(program, PAPERS.slice(0, 10));
    const { typedPiles, lastBallot } = program.store.getState();
    expect(JSON.stringify(typedPiles)).not.toContain('theme-10');
    expect(lastBallot?.ids).toHaveLength(1);
  });
});

describe('closing', () => {
  it('asks while a pass is begun and not done, and not where none was begun', async () => {
    const program = await typed(PAPERS);
    const { store } = program;
    store.setState({ isSettling: false });
    openPass(program);
    await press(program, 'Ctrl+Enter');
    const question = { kind: 'close-unfinished-pass', roundId: TEN_THEMES };
    expect(store.getState().question).toEqual(question);
    store.getState().ask(null);
    // Left after one batch was typed again.
    typeBatch(program, PAPERS.slice(0, 10));
    openPass(program);
    await press(program, 'Ctrl+Enter');
    expect(store.getState().question).toEqual(question);
    store.getState().ask(null);
    openPass(program);
    typeBatch(program, PAPERS.slice(10));
    await press(program, 'Ctrl+Enter');
    expect(store.getState().question).toBeNull();
    expect(sessionOf(program).rounds.find(({ id }) => id === TEN_THEMES)?.state).toBe('closed');
  });

  it('does not ask for a pile that nobody typed again', async () => {
    const program = await typed(PAPERS);
    program.store.setState({ isSettling: false });
    await press(program, 'Ctrl+Enter');
    expect(program.store.getState().question).toBeNull();
    expect(sessionOf(program).rounds.find(({ id }) => id === TEN_THEMES)?.state).toBe('closed');
  });
});
